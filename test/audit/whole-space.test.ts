import { describe, expect, test } from 'vitest';
import { ourRules } from '../../src/audit/our-rules';
import type { Judged } from '../../src/audit/subject';
import { wholeSpaceFaults } from '../../src/audit/whole-space';
import { lines, saying, withoutQuestions } from './changed';

const { entries, judge } = ourRules;

/** Two products questions and the ticks: 14 decisive sets, 224 with ticks. */
const table = withoutQuestions([
  'applicant',
  'employees',
  'industry',
  'membership',
  'listedCompany',
  'sharedProduct',
]);
const judgeOfProducts = (answers: object): Judged =>
  judge({
    applicant: 'japanCompany',
    membership: 'none',
    listedCompany: 'same',
    sharedProduct: 'no',
    ...answers,
  });

test('in order, a small space is counted whole', () => {
  expect(wholeSpaceFaults(table, judgeOfProducts, entries)).toEqual({
    counted: '896 complete answer sets',
    faults: [],
  });
});

test('a judge for whom a tick decides', () => {
  const strict = saying(judgeOfProducts, ({ outcome }, { restricted, circumstances }) => ({
    outcome: restricted === 'none' && circumstances?.includes('sellToConsumers') ? 'cannotApply' : outcome,
  }));
  // Half of 16 ways to tick.
  expect(lines(wholeSpaceFaults(table, strict, entries))).toEqual([
    'ticks decide · outcome · is cannotApply, and canApply without ticks · 64 answer sets, such as restricted=none&eligibleItems=all&circumstances=sellToConsumers',
    'ticks decide · outcome · is cannotApply, and askFirst without ticks · 32 answer sets, such as restricted=none&eligibleItems=notChecked&circumstances=sellToConsumers',
  ]);
});

test('complete answers without an outcome', () => {
  const mute = saying(judgeOfProducts, ({ outcome }, { eligibleItems }) => ({
    outcome: eligibleItems === 'some' ? null : outcome,
  }));
  expect(lines(wholeSpaceFaults(table, mute, entries))).toEqual([
    'gap · outcome · is none though all is answered · 192 answer sets, such as restricted=none&eligibleItems=some&circumstances=none',
  ]);
});

describe('citations', () => {
  test('a finding that cites nothing', () => {
    const uncited = { question: 'restricted', answer: 'all', effect: 'bars', cites: [] };
    const vague = saying(judgeOfProducts, ({ findings }, { restricted }) => ({
      findings: restricted === 'all' ? [uncited] : findings,
    }));
    expect(lines(wholeSpaceFaults(table, vague, entries))).toEqual([
      'no citation · restricted.all · has a finding that cites nothing · such as restricted=all&circumstances=none',
    ]);
  });

  test('a finding that cites an entry the FAQ does not have', () => {
    const { Q16, ...others } = entries;
    expect(Q16).toBeDefined();
    expect(lines(wholeSpaceFaults(table, judgeOfProducts, others))).toEqual([
      'no citation · circumstances.otherJetroProgrammes · cites Q16, which the FAQ does not have · such as restricted=none&eligibleItems=all&circumstances=otherJetroProgrammes',
    ]);
  });
});
