import { describe, expect, test } from 'vitest';
import type { FaqEntry } from '../../rules/faq';
import { bars, meets } from '../../rules/ruling';
import { quotationFaults } from '../../tools/rules-check/citations';
import { ourRules } from '../../tools/rules-check/subject';
import { unmarkedFaults } from '../../tools/rules-check/wording';
import { linesOf, onProducts, withBranch, withOption } from './changed';

const { entries, wording } = ourRules;

/** Our FAQ entries with something in Q10 changed. */
function withQ10(change: Partial<FaqEntry>): Readonly<Record<string, FaqEntry>> {
  const gist = { ja: '同じ会社です。', en: 'One company.' };
  return { ...entries, Q10: { page: 3, quote: '同一', gist, ...change } };
}

describe('quotations', () => {
  test('too long', () => {
    const quote = '掲載する企業は同一である必要があります掲載する企業は同一である必要が';
    expect(linesOf(quotationFaults, { entries: withQ10({ quote: `${quote}あ` }) })).toEqual([]);
    expect(linesOf(quotationFaults, { entries: withQ10({ quote: `${quote}あり` }) })).toEqual([
      `quotation · Q10.quote · has 36 characters, 35 at most: ${quote}あり`,
    ]);
  });

  test('empty', () => {
    expect(linesOf(quotationFaults, { entries: withQ10({ quote: ' ' }) })).toEqual([
      'quotation · Q10.quote · is empty',
    ]);
  });

  test('with quotation marks of its own, in another phrase', () => {
    expect(
      linesOf(quotationFaults, { entries: withQ10({ otherQuotes: { listed: '「掲載」する企業' } }) }),
    ).toEqual(['quotation · Q10.listed · carries quotation marks of its own: 「掲載」する企業']);
  });

  test('named by a ruling, and in none of the entries it cites', () => {
    const named = withOption(onProducts, 'listedCompany', 'different', bars({ quoting: 'listed' }));
    expect(linesOf(quotationFaults, { table: named })).toEqual([
      'quotation · listedCompany.different · quotes listed, which none of Q10 has',
    ]);
    const elsewhere = withOption(onProducts, 'restricted', 'none', meets({ quoting: 'substance' }));
    expect(linesOf(quotationFaults, { table: elsewhere })).toEqual([
      'quotation · restricted.none · quotes substance, which none of Q6, Q12 has',
    ]);
  });
});

describe('words of the FAQ among ours', () => {
  /** The lines reported once a text stands in another's place. */
  function linesAfter(language: string, path: string, text: string): string[] {
    const changed = withBranch(wording[language], path.split('.'), text);
    return linesOf(unmarkedFaults, { wording: { ...wording, [language]: changed } });
  }

  test('a whole phrase, in the wording of either language', () => {
    expect(
      linesAfter('ja', 'question.listedCompany.help', '掲載する企業は同一である必要があります。'),
    ).toEqual([
      'quotation · ja.question.listedCompany.help · has 掲載する企業は同一である必要 of Q10.quote without 「」',
    ]);
    expect(linesAfter('en', 'start.lead', 'Companies (日本に実体のある企業が対象) may apply.')).toEqual([
      'quotation · en.start.lead · has 日本に実体のある企業が対象 of Q7.substance without 「」',
    ]);
  });

  test('a phrase that somebody has cut', () => {
    expect(linesAfter('ja', 'start.lead', '感染予防商品は、掲載禁止となっております。')).toEqual([
      'quotation · ja.start.lead · has 掲載禁止となっております of Q6.infectionControl without 「」',
    ]);
    expect(linesAfter('ja', 'start.lead', '出展は、会社のアカウント作成日から1年間です。')).toEqual([
      'quotation · ja.start.lead · has のアカウント作成日から1年間 of Q24.quote without 「」',
    ]);
  });

  test('in a gist', () => {
    const gist = { ja: '登記簿謄本の社名の直訳であるかを確認します。', en: 'A translation.' };
    const changed = {
      ...entries,
      Q18: { page: 5, quote: '登記簿謄本の社名の直訳であるかを確認します', gist },
    };
    expect(linesOf(unmarkedFaults, { entries: changed })).toEqual([
      'quotation · faq.Q18.gist.ja · has 登記簿謄本の社名の直訳である of Q18.quote without 「」',
    ]);
  });

  test('marked, or so short that it is a term, they may stand', () => {
    expect(
      linesAfter('ja', 'start.lead', 'FAQは「掲載する企業は同一である必要があります」と書いています。'),
    ).toEqual([]);
    expect(linesAfter('ja', 'start.lead', 'アカウント作成日から1年間、日本に実体のある企業。')).toEqual([]);
  });
});
