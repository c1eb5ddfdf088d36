import { expect, test } from 'vitest';
import { meets } from '../../rules/ruling';
import { reachFaults } from '../../src/audit/reach';
import { lines, onApplicant, onProducts, withOption, withQuestion } from './changed';

const options = { yes: meets() };

test('a question that hangs on one asked later, and so is never asked', () => {
  const table = withQuestion(onApplicant, 'applicant', {
    asked: { question: 'membership', isOneOf: ['none'] },
  });
  expect(lines(reachFaults(table)).slice(0, 2)).toEqual([
    'unreachable · applicant · hangs on membership, which is not asked before it',
    'unreachable · applicant · is never asked',
  ]);
});

test('a question that hangs on an answer that does not exist', () => {
  const table = withQuestion(onApplicant, 'partner', {
    options,
    asked: { question: 'applicant', isOneOf: ['moon'] },
  });
  expect(lines(reachFaults(table))).toEqual([
    'unreachable · partner · hangs on applicant.moon, which does not exist',
    'unreachable · partner · is never asked',
  ]);
});

test('a question that hangs on a tick list', () => {
  const asked = { question: 'circumstances', isOneOf: ['madeOverseas'] };
  expect(lines(reachFaults(withQuestion(onProducts, 'partner', { options, asked })))).toEqual([
    'unreachable · partner · hangs on circumstances, which is a tick list',
    'unreachable · partner · is never asked',
  ]);
});

test('a condition that says when a question is asked in two ways', () => {
  const asked = { question: 'restricted', isOneOf: ['none', 'some'], isNoneOf: ['all', 'infectionControl'] };
  expect(lines(reachFaults(withQuestion(onProducts, 'eligibleItems', { asked })))).toEqual([
    'overlap · eligibleItems · is asked both if an answer is one of some and if it is none of some',
  ]);
});

test('a ruling no answers lead to', () => {
  const table = withOption(onApplicant, 'industry', 'retail', {
    decidedWith: 'employees',
    rulings: { upTo50: meets(), from51To100: meets(), from101To300: meets() },
  });
  expect(lines(reachFaults(table))).toEqual([
    'unreachable · industry.retail.upTo50 · is a ruling no answers lead to',
  ]);
});
