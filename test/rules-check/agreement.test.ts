import { describe, expect, test } from 'vitest';
import { agreementFaults } from '../../tools/rules-check/agreement';
import type { End, Judge } from '../../tools/rules-check/subject';
import { judgeOfApplicant, lines, saying, withoutQuestions } from './changed';

const table = withoutQuestions([
  'applicant',
  'employees',
  'industry',
  'membership',
  'sharedProduct',
  'restricted',
  'eligibleItems',
]);
const judge: Judge = (answers) =>
  judgeOfApplicant({ applicant: 'japanCompany', membership: 'none', ...answers });

/** The machine's ends on this table, written by hand. */
const ends: readonly End[] = [
  { answers: { listedCompany: 'same', circumstances: [] }, outcome: 'canApply' },
  { answers: { listedCompany: 'different' }, outcome: 'cannotApply' },
  { answers: { listedCompany: 'different', circumstances: [] }, outcome: 'cannotApply' },
  { answers: { listedCompany: 'notDecided', circumstances: [] }, outcome: 'askFirst' },
];

describe('machine and judge', () => {
  test('agree where every end is the judge’s', () => {
    expect(agreementFaults(table, judge, ends)).toEqual({ counted: '4 ends', faults: [] });
  });

  test('disagree where the judge flips one outcome', () => {
    const flipped = saying(judge, ({ outcome }, { listedCompany }) => ({
      outcome: listedCompany === 'notDecided' ? 'canApply' : outcome,
    }));
    expect(lines(agreementFaults(table, flipped, ends))).toEqual([
      'disagreement · machine · ends in askFirst, the judge says canApply · such as listedCompany=notDecided&circumstances=none',
    ]);
  });

  test('disagree where the machine ends before there is an outcome', () => {
    const early: End = { answers: { circumstances: [] }, outcome: 'canApply' };
    expect(lines(agreementFaults(table, judge, [...ends, early]))).toEqual([
      'disagreement · machine · ends in canApply, the judge says nothing yet · such as circumstances=none',
    ]);
  });

  test('disagree where the machine never gets to answers that are complete', () => {
    expect(lines(agreementFaults(table, judge, ends.slice(0, 3)))).toEqual([
      'disagreement · machine · never ends with complete answers · such as listedCompany=notDecided',
    ]);
  });
});
