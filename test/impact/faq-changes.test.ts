import { describe, expect, test } from 'vitest';
import { faq } from '../../rules/faq';
import { faqChanges, type QuotedEntry } from '../../tools/impact/faq-changes';

const entry: QuotedEntry = {
  page: 3,
  quote: '掲載する企業は同一',
  otherQuotes: { substance: '実体のある企業' },
  gist: { ja: '同じ会社です。', en: 'One company.' },
};

const changes = (changed: Partial<QuotedEntry>) =>
  faqChanges({ Q10: entry }, { Q10: { ...entry, ...changed } });

describe('what is shown of the FAQ', () => {
  test('is as before where nothing changed', () => {
    expect(changes({})).toEqual([]);
    expect(faqChanges(faq, faq)).toEqual([]);
  });

  test('is another phrase, with both', () => {
    expect(changes({ quote: '同一である必要' })).toEqual([
      'Q10: another phrase is quoted: 「掲載する企業は同一」 → 「同一である必要」',
    ]);
    expect(changes({ otherQuotes: { substance: '日本に実体' } })).toEqual([
      'Q10: another phrase is quoted (substance): 「実体のある企業」 → 「日本に実体」',
    ]);
  });

  test('is a phrase more or less', () => {
    expect(changes({ otherQuotes: { origin: '日本産に限定されず' } })).toEqual([
      'Q10: a phrase is gone (substance): 「実体のある企業」',
      'Q10: a phrase is new (origin): 「日本産に限定されず」',
    ]);
  });

  test('is another page, or a gist rewritten in a language', () => {
    expect(changes({ page: 4, gist: { ja: '同じです。', en: 'One company.' } })).toEqual([
      'Q10: page 3 → 4',
      'Q10: gist rewritten (ja)',
    ]);
  });

  test('is an entry more or less', () => {
    expect(faqChanges({ Q10: entry }, { Q11: entry })).toEqual([
      'Q11: the entry is new',
      'Q10: the entry is gone',
    ]);
  });
});
