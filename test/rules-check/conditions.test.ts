import { expect, test } from 'vitest';
import { meets } from '../../rules/ruling';
import { conditionFaults } from '../../tools/rules-check/conditions';
import { lines, onApplicant, onProducts, withOption, withQuestion } from './changed';

const options = { yes: meets() };

test('a question that hangs on one asked later, and so is never asked', () => {
  const table = withQuestion(onApplicant, 'applicant', {
    asked: { question: 'membership', isOneOf: ['none'] },
  });
  expect(lines(conditionFaults(table))).toEqual([
    'unreachable · applicant · hangs on membership, which is not asked before it',
  ]);
});

test('a question that hangs on an answer that does not exist', () => {
  const table = withQuestion(onApplicant, 'partner', {
    options,
    asked: { question: 'applicant', isOneOf: ['moon'] },
  });
  expect(lines(conditionFaults(table))).toEqual([
    'unreachable · partner · hangs on applicant.moon, which does not exist',
  ]);
});

test('a question that hangs on a tick list', () => {
  const asked = { question: 'circumstances', isOneOf: ['madeOverseas'] };
  expect(lines(conditionFaults(withQuestion(onProducts, 'partner', { options, asked })))).toEqual([
    'unreachable · partner · hangs on circumstances, which is a tick list',
  ]);
});

test('a condition that says when a question is asked in two ways', () => {
  const asked = { question: 'restricted', isOneOf: ['none', 'some'], isNoneOf: ['all', 'infectionControl'] };
  expect(lines(conditionFaults(withQuestion(onProducts, 'eligibleItems', { asked })))).toEqual([
    'overlap · eligibleItems · is asked both if an answer is one of some and if it is none of some',
  ]);
});

test('a question that hangs on itself', () => {
  const asked = { question: 'membership', isNoneOf: ['paid'] };
  expect(lines(conditionFaults(withQuestion(onApplicant, 'membership', { asked })))).toEqual([
    'unreachable · membership · hangs on membership, which is not asked before it',
  ]);
});

test('an option left to a question, or decided with one, that does not exist or is its own', () => {
  const left = withOption(onApplicant, 'employees', 'over300', { leftTo: 'nowhere' });
  expect(lines(conditionFaults(left))).toEqual([
    'unreachable · employees.over300 · is left to nowhere, which is no question',
  ]);
  const decided = withOption(onApplicant, 'industry', 'retail', { decidedWith: 'industry', rulings: {} });
  expect(lines(conditionFaults(decided))).toEqual(['unreachable · industry.retail · is decided with itself']);
});
