import { describe, expect, test } from 'vitest';
import { flow } from '../../src/flow/flow';

describe('the flow, walked out of the machine,', () => {
  test('branches where an answer decides what is asked next, and nowhere else', () => {
    const branches = flow().filter(({ options, isBar }) => options.length > 0 && !isBar);
    expect(branches.map(({ from, to, options }) => `${from} → ${to}: ${options.join(', ')}`)).toEqual([
      'applicant → membership: japanCompany, overseasCompany, japanBranch, otherOrganisation, notSure',
      'applicant → employees: japanSoleProprietor',
      'employees → membership: upTo50, over300, notSure',
      'employees → industry: from51To100, from101To300',
      'restricted → eligibleItems: none, some, notChecked',
      'restricted → circumstances: all, infectionControl',
    ]);
  });

  test('shows every answer that bars', () => {
    const bars = flow().filter(({ isBar }) => isBar);
    expect(bars.map(({ from, options }) => `${from}: ${options.join(', ')}`)).toEqual([
      'applicant: overseasCompany',
      'membership: paid, leavingToApply',
      'listedCompany: different',
      'sharedProduct: refused',
      'restricted: all, infectionControl',
      'eligibleItems: none',
    ]);
  });

  test('ends with the three outcomes', () => {
    const ends = flow().filter(({ from, isBar }) => from === 'circumstances' && !isBar);
    expect(ends.map(({ to }) => to)).toEqual(['canApply', 'askFirst', 'cannotApply']);
  });
});
