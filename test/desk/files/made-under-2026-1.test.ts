import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../rules/answers';
import { judge } from '../../../rules/judge';
import type { Case } from '../../../src/desk/cases/case';
import { isOfOlderRules, rejudged, rejudgementOf } from '../../../src/desk/cases/rejudging';
import { casesOf, refusal } from './file-of';

const fileNamed = (name: string) =>
  readFileSync(path.join(import.meta.dirname, '../../made-under-2026-1', name), 'utf8');

const alone: Answers = {
  applicant: 'japanCompany',
  membership: 'none',
  listedCompany: 'same',
  restricted: 'none',
  eligibleItems: 'all',
  sharedProduct: 'no',
  circumstances: [],
};
const shared: Answers = { ...alone, sharedProduct: 'yes' };
const { eligibleItems: _, ...unlistable } = shared;

/** What each client answered, in today's names, and what it came to: by hand. */
const clients: readonly (readonly [string, Answers, Case['judgements'][number]['outcome']])[] = [
  ['no商店', alone, 'canApply'],
  ['agreed商店', { ...shared, agreement: 'agreed', circumstances: ['madeOverseas'] }, 'canApply'],
  ['notYetAgreed商店', { ...shared, agreement: 'notYetAgreed', restricted: 'some' }, 'askFirst'],
  ['refused商店', { ...shared, agreement: 'refused' }, 'cannotApply'],
  ['betweenAgents商店', { ...shared, agreement: 'otherPairing', eligibleItems: 'some' }, 'askFirst'],
  ['notSure商店', { ...alone, sharedProduct: 'notSure', applicant: 'notSure' }, 'askFirst'],
  ['masks商店', { ...unlistable, agreement: 'agreed', restricted: 'infectionControl' }, 'cannotApply'],
  [
    'proprietor商店',
    {
      ...shared,
      applicant: 'japanSoleProprietor',
      employees: 'from51To100',
      industry: 'retail',
      agreement: 'refused',
      circumstances: ['consumerGoods', 'madeOverseas'],
    },
    'cannotApply',
  ],
  [
    'unfinished商店',
    {
      applicant: 'japanCompany',
      membership: 'none',
      listedCompany: 'same',
      sharedProduct: 'yes',
      agreement: 'otherPairing',
    },
    null,
  ],
  ['early商店', { applicant: 'overseasCompany' }, 'cannotApply'],
];

/** Everything a consultant wrote. */
function expectWritten(cases: readonly Case[]): void {
  const written = Object.fromEntries(
    cases
      .filter(({ notes, settlements }) => Object.keys(notes).length + settlements.length > 0)
      .map(({ client, notes, settlements }) => [
        client,
        { notes, settled: settlements.map(({ question, answer, reply }) => [question, answer, reply]) },
      ]),
  );
  const called = { sharedProduct: '先方に電話済み' };
  expect(written).toEqual({
    notYetAgreed商店: { notes: {}, settled: [['agreement', 'notYetAgreed', '申し込めます。']] },
    refused商店: { notes: called, settled: [] },
    betweenAgents商店: { notes: called, settled: [['agreement', 'otherPairing', '申し込めます。']] },
    notSure商店: { notes: {}, settled: [['sharedProduct', 'notSure', '申し込めます。']] },
  });
  expect(cases.map(({ adviser }) => adviser)).toEqual(clients.map(() => '佐々木'));
}

describe('a backup made under rules 2026.1', () => {
  const read = () => casesOf(fileNamed('clients.json'));

  test('opens with every answer, note and settlement', async () => {
    const cases = await read();
    expect(cases.map(({ client, answers }) => [client, answers])).toEqual(
      clients.map(([client, answers]) => [client, answers]),
    );
    expectWritten(cases);
  });

  test('says of each client what it was and is, and that nothing weighs otherwise', async () => {
    for (const one of await read()) {
      const outcome = clients.find(([client]) => client === one.client)?.[2];
      expect(isOfOlderRules(one)).toBe(true);
      expect(rejudgementOf(one)).toMatchObject({
        was: { rules: '2026.1', outcome },
        is: outcome,
        shifts: [],
      });
      expect(rejudged(one, new Date('2026-12-02T00:00:00Z')).judgements).toMatchObject([
        { rules: '2026.2', outcome },
        { rules: '2026.1', outcome },
      ]);
    }
  });
});

describe.each(['ids', 'ja', 'en'])('a CSV file made under rules 2026.1, in %s', (language) => {
  test('opens with every answer, note and settlement', async () => {
    const cases = await casesOf(fileNamed(`clients-${language}.csv`));
    expect(cases.map(({ client, answers }) => [client, answers])).toEqual(
      clients.map(([client, answers]) => [client, answers]),
    );
    expectWritten(cases);
    expect(cases.map(({ answers }) => judge(answers).outcome)).toEqual(
      clients.map(([, , outcome]) => outcome),
    );
  });
});

test('an answer of rules 2026.1 beside another of today is told, not guessed', async () => {
  expect(await refusal('client,sharedProduct,agreement\nA,refused,agreed\n')).toEqual([
    expect.stringMatching(/^row 2, column B “sharedProduct”/),
  ]);
});
