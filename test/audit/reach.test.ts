import { expect, test } from 'vitest';
import { meets } from '../../rules/ruling';
import { reachFaults } from '../../src/audit/reach';
import { lines, onApplicant, onProducts, withOption, withQuestion } from './changed';

test('a question that no answer leads to', () => {
  const asked = {
    question: 'restricted',
    isNoneOf: ['none', 'some', 'all', 'infectionControl', 'notChecked'],
  };
  expect(lines(reachFaults(withQuestion(onProducts, 'eligibleItems', { asked })))).toEqual([
    'unreachable · eligibleItems · is never asked',
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
