import { describe, expect, test } from 'vitest';
import { bars, meets, note } from '../../rules/ruling';
import { decisionFaults } from '../../tools/rules-check/decisions';
import { lines, onApplicant, onProducts, withOption, withQuestion } from './changed';

/** 21 ways to answer `membership` and `listedCompany`, of which this is the first. */
const rest = 'membership=none&listedCompany=same';
const inBetween = 'applicant=japanSoleProprietor&employees=from51To100';

describe('gaps', () => {
  test('a question that is asked and has no option', () => {
    const table = withQuestion(onApplicant, 'listedCompany', { options: {} });
    expect(lines(decisionFaults(table))).toEqual([
      'gap · listedCompany · is asked and has no option · 126 answer sets, such as applicant=japanCompany&membership=none',
    ]);
  });

  test('an option without a ruling for an answer to the question it is decided with', () => {
    const table = withOption(onApplicant, 'industry', 'retail', {
      decidedWith: 'employees',
      rulings: { from101To300: meets() },
    });
    expect(lines(decisionFaults(table))).toEqual([
      `gap · employees.from51To100 · is left to industry, which does not rule on it · 21 answer sets, such as ${inBetween}&industry=retail&${rest}`,
      `gap · industry.retail · has no ruling where employees is from51To100 · 21 answer sets, such as ${inBetween}&industry=retail&${rest}`,
    ]);
  });

  test('an option decided with a question that is not always asked', () => {
    const table = withOption(onProducts, 'listedCompany', 'same', {
      decidedWith: 'eligibleItems',
      rulings: { all: meets(), some: note(), none: bars(), notChecked: note() },
    });
    expect(lines(decisionFaults(table))).toContain(
      'gap · listedCompany.same · has no ruling where eligibleItems is not asked · 12 answer sets, such as listedCompany=same&sharedProduct=no&restricted=all',
    );
  });

  test('an option left to a question that is not asked then', () => {
    const table = withOption(onApplicant, 'employees', 'over300', { leftTo: 'industry' });
    expect(lines(decisionFaults(table))).toEqual([
      `gap · employees.over300 · is left to industry, which is not asked then · 21 answer sets, such as applicant=japanSoleProprietor&employees=over300&${rest}`,
    ]);
  });

  test('options left to each other', () => {
    const table = withOption(onApplicant, 'industry', 'notSure', { leftTo: 'employees' });
    expect(lines(decisionFaults(table))).toEqual([
      `gap · employees.from51To100 · is left to industry, which does not rule on it · 21 answer sets, such as ${inBetween}&industry=notSure&${rest}`,
      `gap · industry.notSure · is left to employees, which does not rule on it · 42 answer sets, such as ${inBetween}&industry=notSure&${rest}`,
      `gap · employees.from101To300 · is left to industry, which does not rule on it · 21 answer sets, such as applicant=japanSoleProprietor&employees=from101To300&industry=notSure&${rest}`,
    ]);
  });
});

describe('overlaps', () => {
  test('an option both left to a question and with a ruling of its own', () => {
    const table = withOption(onApplicant, 'employees', 'from51To100', { ...meets(), leftTo: 'industry' });
    expect(lines(decisionFaults(table))).toEqual([
      `overlap · employees.from51To100 · has a ruling of its own and is left to industry · 105 answer sets, such as ${inBetween}&industry=manufacturingOrOther&${rest}`,
    ]);
  });

  test('an answer ruled on by its question and again by one decided with it', () => {
    const table = withOption(onApplicant, 'employees', 'from51To100', meets());
    expect(lines(decisionFaults(table))).toEqual([
      `overlap · employees.from51To100 · is decided by employees and by industry · 84 answer sets, such as ${inBetween}&industry=manufacturingOrOther&${rest}`,
    ]);
  });

  test('two deciders for one answer', () => {
    const table = withOption(onApplicant, 'listedCompany', 'same', {
      decidedWith: 'employees',
      rulings: { from51To100: meets() },
    });
    expect(lines(decisionFaults(table))).toContain(
      `overlap · employees.from51To100 · is decided by industry and by listedCompany · 35 answer sets, such as ${inBetween}&industry=manufacturingOrOther&${rest}`,
    );
  });
});
