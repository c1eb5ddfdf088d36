import { describe, expect, test } from 'vitest';
import { bars, meets, note } from '../../rules/ruling';
import { decisionFaults } from '../../tools/rules-check/decisions';
import { linesOf, onApplicant, onProducts, withOption, withQuestion } from './changed';

/** 21 ways to answer `membership` and `listedCompany`, of which this is the first. */
const rest = 'membership=none&listedCompany=same';
const inBetween = 'applicant=japanSoleProprietor&employees=from51To100';

describe('gaps', () => {
  test('a question that is asked and has no option', () => {
    const table = withQuestion(onApplicant, 'listedCompany', { options: {} });
    expect(linesOf(decisionFaults, { table })).toEqual([
      'gap · listedCompany · is asked and has no option · 126 answer sets, such as applicant=japanCompany&membership=none',
    ]);
  });

  test('an option without a ruling for an answer to the question it is decided with', () => {
    const table = withOption(onApplicant, 'industry', 'retail', {
      decidedWith: 'employees',
      rulings: { from101To300: meets() },
    });
    expect(linesOf(decisionFaults, { table })).toEqual([
      `gap · employees.from51To100 · is left to industry, which does not rule on it · 21 answer sets, such as ${inBetween}&industry=retail&${rest}`,
      `gap · industry.retail · has no ruling where employees is from51To100 · 21 answer sets, such as ${inBetween}&industry=retail&${rest}`,
    ]);
  });

  test('an option decided with a question that is not always asked', () => {
    const table = withOption(onProducts, 'listedCompany', 'same', {
      decidedWith: 'eligibleItems',
      rulings: { all: meets(), some: note(), none: bars(), notChecked: note() },
    });
    expect(linesOf(decisionFaults, { table })).toContain(
      'gap · listedCompany.same · has no ruling where eligibleItems is not asked · 3 answer sets, such as listedCompany=same&sharedProduct=no&restricted=all',
    );
  });

  test('an option left to a question that is not asked then', () => {
    const table = withOption(onApplicant, 'employees', 'over300', { leftTo: 'industry' });
    expect(linesOf(decisionFaults, { table })).toEqual([
      `gap · employees.over300 · is left to industry, which is not asked then · 21 answer sets, such as applicant=japanSoleProprietor&employees=over300&${rest}`,
    ]);
  });

  test('options left to each other', () => {
    const table = withOption(onApplicant, 'industry', 'notSure', { leftTo: 'employees' });
    expect(linesOf(decisionFaults, { table })).toEqual([
      `gap · employees.from51To100 · is left to industry, which does not rule on it · 21 answer sets, such as ${inBetween}&industry=notSure&${rest}`,
      `gap · industry.notSure · is left to employees, which does not rule on it · 42 answer sets, such as ${inBetween}&industry=notSure&${rest}`,
      `gap · employees.from101To300 · is left to industry, which does not rule on it · 21 answer sets, such as applicant=japanSoleProprietor&employees=from101To300&industry=notSure&${rest}`,
    ]);
  });
});

describe('dead', () => {
  test('a question that no answer leads to', () => {
    const asked = {
      question: 'restricted',
      isNoneOf: ['none', 'some', 'all', 'notChecked'],
    };
    expect(linesOf(decisionFaults, { table: withQuestion(onProducts, 'eligibleItems', { asked }) })).toEqual([
      'dead · eligibleItems · is never asked',
    ]);
  });

  test('a question that hangs on a later one, on itself or on an answer that does not exist', () => {
    const linesWhere = (question: string, asked: { question: string; isOneOf: string[] }) =>
      linesOf(decisionFaults, {
        table: withQuestion(onApplicant, question, { options: { yes: meets() }, asked }),
      });
    const later = linesWhere('partner', { question: 'contract', isOneOf: ['yes'] });
    expect(later).toEqual(['dead · partner · is never asked']);
    expect(linesWhere('partner', { question: 'partner', isOneOf: ['yes'] })).toEqual(later);
    expect(linesWhere('partner', { question: 'applicant', isOneOf: ['moon'] })).toEqual(later);
  });

  test('a ruling no answers lead to', () => {
    const table = withOption(onApplicant, 'industry', 'retail', {
      decidedWith: 'employees',
      rulings: { upTo50: meets(), from51To100: meets(), from101To300: meets() },
    });
    expect(linesOf(decisionFaults, { table })).toEqual([
      'dead · industry.retail.upTo50 · is a ruling no answers lead to',
    ]);
  });
});
