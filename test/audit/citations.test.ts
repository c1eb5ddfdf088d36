import { describe, expect, test } from 'vitest';
import type { FaqEntry } from '../../rules/faq';
import { bars, meets } from '../../rules/ruling';
import { quotationFaults, ruleFaults } from '../../src/audit/citations';
import { ourRules } from '../../src/audit/our-rules';
import { lines, onProducts, saying, withOption } from './changed';

const { table, entries, decidesNothing, judge } = ourRules;

/** Our FAQ entries with something in Q10 changed. */
function withQ10(change: Partial<FaqEntry>): Readonly<Record<string, FaqEntry>> {
  const gist = { ja: '同じ会社です。', en: 'One company.' };
  return { ...entries, Q10: { page: 3, quote: '同一', gist, ...change } };
}

describe('entries from Q7 to Q17', () => {
  test('one without a rule and without a reason', () => {
    const { Q14, ...reasons } = decidesNothing;
    expect(Q14).toBeDefined();
    expect(lines(ruleFaults(table, judge, entries, reasons))).toEqual([
      'no rule · Q14 · has neither a rule nor a stated reason for having none',
    ]);
  });

  test('one whose only finding rests on it no more', () => {
    const silent = saying(judge, ({ findings }) => ({
      findings: findings.filter(({ question }) => question !== 'listedCompany'),
    }));
    expect(lines(ruleFaults(table, silent, entries, decidesNothing))).toEqual([
      'no rule · Q10 · has neither a rule nor a stated reason for having none',
    ]);
  });

  test('one said to decide nothing that a finding rests on', () => {
    const reasons = { ...decidesNothing, Q9: 'Decides nothing.' };
    expect(lines(ruleFaults(table, judge, entries, reasons))).toEqual([
      'no rule · Q9 · is said to decide nothing, yet sharedProduct.no rests on it',
    ]);
  });

  test('one with an empty reason, and one that is missing altogether', () => {
    const { Q13, ...others } = entries;
    expect(Q13).toBeDefined();
    expect(lines(ruleFaults(table, judge, others, { ...decidesNothing, Q14: ' ' }))).toEqual([
      'no rule · Q13 · is missing from the FAQ entries',
      'no rule · Q14 · has neither a rule nor a stated reason for having none',
    ]);
  });
});

describe('quotations', () => {
  test('too long', () => {
    const quote = '掲載する企業は同一である必要があります掲載する企業は同一である必要が';
    expect(lines(quotationFaults(table, withQ10({ quote: `${quote}あ` })))).toEqual([]);
    expect(lines(quotationFaults(table, withQ10({ quote: `${quote}あり` })))).toEqual([
      `quotation · Q10.quote · has 36 characters, 35 at most: ${quote}あり`,
    ]);
  });

  test('empty', () => {
    expect(lines(quotationFaults(table, withQ10({ quote: ' ' })))).toEqual([
      'quotation · Q10.quote · is empty',
    ]);
  });

  test('with quotation marks of its own, in another phrase', () => {
    expect(lines(quotationFaults(table, withQ10({ otherQuotes: { listed: '「掲載」する企業' } })))).toEqual([
      'quotation · Q10.listed · carries quotation marks of its own: 「掲載」する企業',
    ]);
  });

  test('named by a ruling, and in none of the entries it cites', () => {
    const named = withOption(onProducts, 'listedCompany', 'different', bars({ quoting: 'listed' }));
    expect(lines(quotationFaults(named, entries))).toEqual([
      'quotation · listedCompany.different · quotes listed, which none of Q10 has',
    ]);
    const elsewhere = withOption(onProducts, 'restricted', 'none', meets({ quoting: 'substance' }));
    expect(lines(quotationFaults(elsewhere, entries))).toEqual([
      'quotation · restricted.none · quotes substance, which none of Q6, Q12 has',
    ]);
  });
});
