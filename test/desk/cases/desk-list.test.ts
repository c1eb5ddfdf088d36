import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/desk/cases/case';
import {
  addTexts,
  createTextOrders,
  type DeskFilter,
  filtered,
  type SortKey,
  sorted,
} from '../../../src/desk/cases/desk-list';
import { rowOf } from '../../../src/desk/cases/desk-row';
import type { ChangePeriod } from '../../../src/desk/cases/last-change';
import { client } from './clients';

const { answers } = client();

const yamada = client();
const sato = client({
  client: '佐藤商店',
  reference: 'K-9',
  adviser: 'タナカ',
  answers: { ...answers, membership: 'paid', sharedProduct: 'yes', agreement: 'refused' },
  note: '電話は午後に',
  changedAt: '2026-11-05T00:00:00.000Z',
});
const suzuki = client({
  client: 'ｽｽﾞｷ物産',
  reference: 'K-10',
  answers: { ...answers, applicant: 'otherOrganisation', restricted: 'notChecked' },
  notes: { membership: 'Gold Supplier だった' },
  changedAt: '2026-11-10T00:00:00.000Z',
});
const takahashi = client({
  client: '高橋　太郎',
  reference: 'ａ－１',
  answers: { applicant: 'japanCompany', membership: 'none' },
  isArchived: true,
  changedAt: '2026-11-08T00:00:00.000Z',
});
const settled = client({
  client: 'Ｉｔｏ & Co',
  reference: 'K-2',
  answers: { ...answers, applicant: 'otherOrganisation' },
  settlements: [
    {
      question: 'applicant',
      answer: 'otherOrganisation',
      on: '2026-11-10',
      by: 'ジェトロ',
      reply: '申し込める',
    },
  ],
  judgements: [{ judgedAt: '2019-11-23T00:00:00.000Z', rules: '2019.1', outcome: 'canApply', weights: {} }],
});
const rows = [yamada, sato, suzuki, takahashi, settled].map(rowOf);

/** Half past two in the morning of 11 November, in Japan. */
const now = new Date('2026-11-10T17:30:00.000Z');

function found(filter: DeskFilter): string[] {
  return filtered(rows, filter, now).map((row) => row.case.client);
}

describe('a row', () => {
  test('says what a case comes to today, what bars it by which entries, and what is missing', () => {
    expect(rowOf(sato)).toMatchObject({
      outcome: 'cannotApply',
      bars: [
        { question: 'membership', cites: ['Q15', 'Q17'] },
        { question: 'agreement', cites: ['Q9'] },
      ],
      open: [],
      unanswered: [],
    });
    expect(rowOf(takahashi)).toMatchObject({
      outcome: null,
      unanswered: ['listedCompany', 'restricted', 'eligibleItems', 'sharedProduct'],
    });
  });

  test('says what is open and with whom', () => {
    expect(rowOf(suzuki)).toMatchObject({
      outcome: 'askFirst',
      open: [
        { finding: { question: 'applicant', settleWith: 'jetro' }, isSettled: false },
        { finding: { question: 'restricted', settleWith: 'alibaba' }, isSettled: false },
      ],
    });
  });

  test('says what is settled; the outcome stays what the FAQ says', () => {
    expect(rowOf(settled)).toMatchObject({
      outcome: 'askFirst',
      open: [{ finding: { question: 'applicant' }, isSettled: true }],
    });
  });

  test('counts a reply only for the answer it was given to', () => {
    const changed = { ...settled, answers: { ...answers, applicant: 'notSure' } as const };
    expect(rowOf(changed).open).toMatchObject([{ isSettled: false }]);
  });

  test('is made once for each version of a case', () => {
    const fresh: Case = { ...yamada };
    expect(rowOf(fresh)).toBe(rowOf(fresh));
    expect(rowOf({ ...fresh })).not.toBe(rowOf(fresh));
  });
});

describe('a search', () => {
  test.each([
    ['山田', ['山田製作所']],
    ['k-10', ['ｽｽﾞｷ物産']],
    ['Ｋ－１０', ['ｽｽﾞｷ物産']],
    ['スズキ', ['ｽｽﾞｷ物産']],
    ['すずき', ['ｽｽﾞｷ物産']],
    ['ITO', ['Ｉｔｏ & Co']],
    ['A-1', ['高橋　太郎']],
    ['高橋太郎', ['高橋　太郎']],
    ['高橋 太郎', ['高橋　太郎']],
    ['太郎　高橋', ['高橋　太郎']],
    ['たなか', ['佐藤商店']],
    ['午後', ['佐藤商店']],
    ['gold supplier', ['ｽｽﾞｷ物産']],
    ['申し込める', ['Ｉｔｏ & Co']],
    ['佐藤 午前', []],
    ['商店K', []],
  ])('for %s finds %j', (words, clients) => {
    expect(found({ words })).toEqual(clients);
  });

  test('for nothing, or blanks, finds everything', () => {
    expect(found({})).toHaveLength(5);
    expect(found({ words: ' 　' })).toHaveLength(5);
  });

  test.each(['(', '.*', '\\', '<img onerror>'])('for %s takes it literally', (words) => {
    expect(found({ words })).toEqual([]);
  });
});

describe('a filter', () => {
  test.each<[string, DeskFilter, string[]]>([
    ['outcome', { outcomes: ['canApply'] }, ['山田製作所']],
    ['one of several outcomes', { outcomes: ['cannotApply', null] }, ['佐藤商店', '高橋　太郎']],
    ['the entry that bars', { barredBy: 'Q15' }, ['佐藤商店']],
    ['an entry that bars nobody', { barredBy: 'Q7' }, []],
    ['whom something is open with; not where they have replied', { openWith: 'jetro' }, ['ｽｽﾞｷ物産']],
    ['whom all is settled with', { settledWith: 'jetro' }, ['Ｉｔｏ & Co']],
    ['questions left', { hasQuestionsLeft: true }, ['高橋　太郎']],
    ['the archive alone', { archived: true }, ['高橋　太郎']],
    ['all but the archive', { archived: false }, ['山田製作所', '佐藤商店', 'ｽｽﾞｷ物産', 'Ｉｔｏ & Co']],
    ['cases of older rules', { ofOlderRules: true }, ['Ｉｔｏ & Co']],
    ['changes of the last seven days', { changed: 'week' }, ['佐藤商店', 'ｽｽﾞｷ物産', '高橋　太郎']],
    ['several things at once', { openWith: 'alibaba', words: 'k-10' }, ['ｽｽﾞｷ物産']],
  ])('by %s', (_name, filter, clients) => {
    expect(found(filter)).toEqual(clients);
  });

  test.each<[ChangePeriod, string[]]>([
    ['today', ['00:00 on the 11th']],
    ['week', ['00:00 on the 11th', '23:59 on the 10th', '00:00 on the 5th']],
    [
      'month',
      ['00:00 on the 11th', '23:59 on the 10th', '00:00 on the 5th', '23:59 on the 4th', '00:00 a month ago'],
    ],
    ['earlier', ['23:59 the day before']],
  ])('by when a case was changed last, in days of Japan: %s', (changed, names) => {
    const moments = {
      '00:00 on the 11th': '2026-11-10T15:00:00.000Z',
      '23:59 on the 10th': '2026-11-10T14:59:59.999Z',
      '00:00 on the 5th': '2026-11-04T15:00:00.000Z',
      '23:59 on the 4th': '2026-11-04T14:59:59.999Z',
      '00:00 a month ago': '2026-10-12T15:00:00.000Z',
      '23:59 the day before': '2026-10-12T14:59:59.999Z',
    };
    const of = Object.entries(moments).map(([name, changedAt]) => rowOf(client({ client: name, changedAt })));
    expect(filtered(of, { changed }, now).map((row) => row.case.client)).toEqual(names);
  });
});

describe('sorting', () => {
  test.each<[SortKey, string[]]>([
    ['client', ['Ｉｔｏ & Co', 'ｽｽﾞｷ物産', '高橋　太郎', '佐藤商店', '山田製作所']],
    ['reference', ['高橋　太郎', '山田製作所', 'Ｉｔｏ & Co', '佐藤商店', 'ｽｽﾞｷ物産']],
    ['outcome', ['山田製作所', 'ｽｽﾞｷ物産', 'Ｉｔｏ & Co', '佐藤商店', '高橋　太郎']],
    ['bars', ['ｽｽﾞｷ物産', '高橋　太郎', '山田製作所', 'Ｉｔｏ & Co', '佐藤商店']],
    ['open', ['高橋　太郎', '佐藤商店', '山田製作所', 'Ｉｔｏ & Co', 'ｽｽﾞｷ物産']],
    ['unanswered', ['ｽｽﾞｷ物産', '佐藤商店', '山田製作所', 'Ｉｔｏ & Co', '高橋　太郎']],
    ['changed', ['山田製作所', 'Ｉｔｏ & Co', '佐藤商店', '高橋　太郎', 'ｽｽﾞｷ物産']],
  ])('by %s', (by, clients) => {
    expect(sorted(rows, { by, isDescending: false }).map((row) => row.case.client)).toEqual(clients);
  });

  test('is the same when where the texts stand was found out beforehand', async () => {
    const orders = createTextOrders();
    await addTexts(
      orders,
      rows.map((row) => row.case),
      async () => {},
    );
    for (const by of ['client', 'reference', 'adviser'] as const) {
      for (const isDescending of [true, false]) {
        expect(sorted(rows, { by, isDescending }, orders)).toEqual(sorted(rows, { by, isDescending }));
      }
    }
  });

  test('by when they were made tells moments apart', () => {
    const made = [3, 1, 2].map((day) => rowOf(client({ createdAt: `2026-11-0${day}T00:00:00.000Z` })));
    expect(
      sorted(made, { by: 'created', isDescending: true }).map((row) => row.case.createdAt.slice(8, 10)),
    ).toEqual(['03', '02', '01']);
  });

  test('the other way round turns the order, but what is equal keeps the latest change first', () => {
    expect(sorted(rows, { by: 'outcome', isDescending: true }).map((row) => row.case.client)).toEqual([
      '高橋　太郎',
      '佐藤商店',
      'ｽｽﾞｷ物産',
      'Ｉｔｏ & Co',
      '山田製作所',
    ]);
  });
});

describe('ten thousand cases', () => {
  /** What something takes of the processor's time, in milliseconds. */
  const workOf = (act: () => unknown) => {
    const start = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };

  test('are searched without a frame dropped: their texts are folded once, not for each search', () => {
    const clients = Array.from({ length: 10_000 }, (_, count) =>
      client({
        client: `株式会社テスト${count}`,
        reference: `K-${count}`,
        note: '先方の担当者と電話で話し、契約書の写しを来週までに送ってもらうことになった。'.repeat(4),
      }),
    );
    let many: ReturnType<typeof rowOf>[] = [];
    const folding = workOf(() => {
      many = clients.map(rowOf);
    });
    filtered(many, { words: 'てすと' }, now);
    const searching = ['て', 'てす', 'てすと9', '契約書 9999', 'どこにもない'].map((words) =>
      workOf(() => filtered(many, { words }, now)),
    );
    // Measured were 2 ms for a search, of the 16 that a frame has, and hundreds for folding the texts.
    expect(Math.min(...searching)).toBeLessThan(folding / 10);
  });
});
