import type { Page } from '@playwright/test';
import { type Answers, withoutGhosts } from '../../rules/answers';
import { optionsOf, type QuestionId } from '../../rules/questions';
import type { Case } from '../../src/desk/cases/case';
import { judgementsWith } from '../../src/desk/cases/rejudging';
import type { StoredCase } from '../../src/desk/cases/stored-case';

const places = ['東京', '大阪', '京都', '金沢', '燕三条', '有田', '今治', '鯖江', '高岡', '関'];
const trades = [
  '製作所',
  '商店',
  '物産',
  '醸造',
  '漆器',
  '陶器',
  'テキスタイル',
  'ﾌｰｽﾞ',
  '刃物工業',
  'Ｔｒａｄｉｎｇ',
];
const advisers = ['佐々木', '本田', '田中', '山口', 'Suzuki'];
const remark = '先方の担当者と電話で話し、契約書の写しを来週までに送ってもらうことになった。';
const newest = Date.UTC(2026, 10, 20);

/** Chance that is the same each time: whole numbers below `limit`. */
function chance(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** An answer: most often the first option, which is seldom what stands in the way. */
function answerTo(question: Exclude<QuestionId, 'circumstances'>, below: (limit: number) => number): string {
  const options = optionsOf(question);
  return options[below(3) > 0 ? 0 : below(options.length)] ?? '';
}

function answersOf(below: (limit: number) => number): Answers {
  const asked = [
    'applicant',
    'employees',
    'industry',
    'membership',
    'listedCompany',
    'sharedProduct',
    'restricted',
    'eligibleItems',
  ] as const;
  const reached = below(4) > 0 ? asked.length : below(asked.length);
  const given = Object.fromEntries(
    asked.slice(0, reached).map((question) => [question, answerTo(question, below)]),
  );
  const ticked = optionsOf('circumstances').filter(() => below(4) === 0);
  return withoutGhosts(reached < asked.length ? given : { ...given, circumstances: ticked });
}

/** A consultant's clients after years, each as it stands in the database; the same each time. */
export function manyCases(count: number): StoredCase[] {
  const below = chance(7);
  const digits = (length: number) => Array.from({ length }, () => below(16).toString(16)).join('');
  return Array.from({ length: count }, (_, place) => {
    const answers = answersOf(below);
    const changed = new Date(newest - below(2 * 365 * 24 * 60) * 60_000);
    const made = new Date(changed.valueOf() - below(60 * 24 * 60) * 60_000);
    const one: Case = {
      id: `${digits(8)}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(12)}`,
      client: `${places[below(places.length)]}${trades[below(trades.length)]}${place}`,
      reference: `K-${below(count)}`,
      adviser: advisers[below(advisers.length)] ?? '',
      answers,
      notes: below(3) === 0 ? { membership: remark } : {},
      note: remark.repeat(below(5)),
      settlements:
        below(5) === 0
          ? [
              {
                question: 'applicant',
                answer: 'japanBranch',
                on: '2026-11-10',
                by: 'ジェトロ',
                reply: '申し込める',
              },
            ]
          : [],
      createdAt: made.toISOString(),
      changedAt: changed.toISOString(),
      isArchived: below(10) === 0,
      judgements: judgementsWith([], answers, changed),
    };
    return { revision: digits(16), case: one };
  });
}

/** Puts cases into the desk's database, on a page that has shown the desk, which has made it. */
export async function storeCases(page: Page, cases: readonly StoredCase[]): Promise<void> {
  await page.evaluate(async (records) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('desk');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = database.transaction('cases', 'readwrite');
    for (const record of records) transaction.objectStore('cases').put(record);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  }, cases);
}
