import { describe, expect, test } from 'vitest';
import { citationOf, type FaqEntry, faq } from '../../rules/faq';
import { questions } from '../../rules/questions';
import { history } from '../../rules/source';
import { everyWord } from '../../src/words/every-word';
import { textsOf } from '../../tools/rules-check/wording';

const { ja, en } = everyWord;

type Tree = { readonly [key: string]: unknown };

const texts = (tree: unknown): [string, string][] => [...textsOf(tree)];

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Links to the other language are in that language. */
const allowed = ['service.switchTo', 'paper.toOtherLanguage', 'embedding.toOtherLanguage'];

describe('the wording', () => {
  test('has the same keys in both languages', () => {
    const keys = (language: unknown) =>
      texts(language)
        .map(([key]) => key)
        .sort();
    expect(keys(en)).toEqual(keys(ja));
  });

  test('is nowhere empty', () => {
    expect([...texts(ja), ...texts(en)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('uses the same placeholders in both languages', () => {
    const english = new Map(texts(en));
    const placeholders = (text = '') => [...text.matchAll(/\{\{\w+\}\}/g)].map(([name]) => name).sort();
    const different = texts(ja).filter(
      ([key, text]) =>
        english.has(key) && placeholders(text).join() !== placeholders(english.get(key)).join(),
    );
    expect(different).toEqual([]);
  });

  test('is English in English, but for the names of Japanese documents and words quoted', () => {
    const mixed = texts(en).filter(
      ([key, text]) => !allowed.includes(key) && japanese.test(text.replace(/（[^）]*）|\([^)]*\)/g, '')),
    );
    expect(mixed).toEqual([]);
  });

  test('is Japanese in Japanese', () => {
    const foreign = texts(ja).filter(
      ([key, text]) =>
        !allowed.includes(key) && !japanese.test(text) && /[a-z]{4}/i.test(text.replace(/\{\{\w+\}\}/g, '')),
    );
    expect(foreign).toEqual([]);
  });

  test('never promises what the FAQ does not', () => {
    const promises = [...texts(ja), ...texts(en)].filter(([, text]) =>
      /申込資格があります|採択されます|you are eligible|will be selected|guarantee/i.test(text),
    );
    expect(promises).toEqual([]);
  });
});

describe('citations', () => {
  const entries: [string, FaqEntry][] = Object.entries(faq);

  test.each(entries)(
    '%s is quoted in at most 35 characters, without the source’s typing errors',
    (_, entry) => {
      for (const quote of [entry.quote, ...Object.values(entry.otherQuotes ?? {})]) {
        expect(quote.length).toBeLessThanOrEqual(35);
        expect(quote).not.toMatch(/ジェットロ|売上手料|いなから|申込みことは|GoldSupplier|[「」]/);
      }
    },
  );

  test.each(entries)('%s has a page and a gist in both languages', (_, { page, gist }) => {
    expect(page).toBeGreaterThanOrEqual(2);
    expect(page).toBeLessThanOrEqual(6);
    expect(gist.ja).toMatch(japanese);
    // What the FAQ itself names is added in its own words to the English: someone has to find it there or ask for it.
    const inEnglish = gist.en.replace(/\(([^()]+)\)/g, (whole, term) =>
      gist.ja.includes(term) ? '' : whole,
    );
    expect(inEnglish).not.toMatch(japanese);
  });

  test('an entry’s other phrase is quoted where a ruling asks for it', () => {
    expect(citationOf('Q12').quote).toBe('制限／禁止製品は対象外となります');
    expect(citationOf('Q12', 'origin').quote).toBe('募集要項に記載の商品であれば、日本産に限定されず');
    expect(citationOf('Q11', 'origin').quote).toBe('募集要項の対象品目に記載のある消費財は対象となります');
  });

  test('every phrase a ruling asks for exists in an entry it cites', () => {
    const rulings = Object.values(questions).flatMap(({ cites, options }) =>
      Object.values(options).map((ruling: Tree) => ({ cites, ...ruling })),
    );
    const missing = rulings.filter(({ quoting, cites }: Tree) => {
      const cited: FaqEntry[] = (cites as (keyof typeof faq)[]).map((id) => faq[id]);
      return quoting !== undefined && !cited.some(({ otherQuotes }) => otherQuotes?.[String(quoting)]);
    });
    expect(missing).toEqual([]);
  });

  test('an answer that bars turns only into answers of its own question', () => {
    const wrong = Object.values(questions).flatMap(({ options }) =>
      Object.values(options).flatMap((ruling: Tree) =>
        Object.keys(ruling.becomes ?? {}).filter((option) => !Object.hasOwn(options, option)),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

test('every version of the rules says in both languages what it reads otherwise', () => {
  for (const { gist } of history) {
    expect(gist.ja).toMatch(japanese);
    expect(gist.en).not.toMatch(japanese);
  }
});
