import { expect, test } from 'vitest';
import { bars, confirm, meets, note } from '../../rules/ruling';
import { reachFaults } from '../../tools/rules-check/reach';
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

test('a question whose answers neither bar nor leave anything open nor lead to another', () => {
  const never = 'unreachable · partner · never decides: no answer to it bars, is open or leads to a question';
  const withPartner = (no: ReturnType<typeof meets | typeof note | typeof bars | typeof confirm>) =>
    withQuestion(onApplicant, 'partner', { options: { yes: meets(), no } });
  expect(lines(reachFaults(withPartner(note())))).toEqual([never]);
  expect(lines(reachFaults(withPartner(bars())))).toEqual([]);
  expect(lines(reachFaults(withPartner(confirm({ settleWith: 'jetro', gap: 'faq' }))))).toEqual([]);
  const asked = { question: 'partner', isOneOf: ['yes'] };
  const leading = withQuestion(withPartner(note()), 'partnerAbroad', { options: { yes: bars() }, asked });
  expect(lines(reachFaults(leading))).toEqual([]);
  const decided = withOption(withPartner(note()), 'listedCompany', 'same', {
    decidedWith: 'partner',
    rulings: { yes: meets(), no: bars() },
  });
  expect(lines(reachFaults(decided))).toEqual([]);
});
