import { describe, expect, test } from 'vitest';
import { type Exit, flow } from '../../src/rulebook/flow';

const exits = flow().flatMap(({ question, exits }) => exits.map((exit) => ({ from: question, ...exit })));

const inWords = ({ from, to, options }: Exit & { from: string }) => `${from} → ${to}: ${options.join(', ')}`;

describe('the flow, walked out of the machine,', () => {
  test('branches where an answer decides what is asked next, and nowhere else', () => {
    const branching = flow().filter(({ exits }) => new Set(exits.map(({ to }) => to)).size > 1);
    expect(
      branching.flatMap(({ question, exits }) => exits.map((exit) => inWords({ from: question, ...exit }))),
    ).toEqual([
      'applicant → employees: japanSoleProprietor',
      'applicant → membership: japanCompany, japanBranch, otherOrganisation, notSure',
      'applicant → membership: overseasCompany',
      'employees → industry: from51To100, from101To300',
      'employees → membership: upTo50, over300, notSure',
      'restricted → eligibleItems: none, some, notChecked',
      'restricted → sharedProduct: all, infectionControl',
      'sharedProduct → agreement: yes',
      'sharedProduct → circumstances: no, notSure',
    ]);
  });

  test('shows every answer that bars, and where it leads those who go on', () => {
    expect(exits.filter(({ isBar }) => isBar).map(inWords)).toEqual([
      'applicant → membership: overseasCompany',
      'membership → listedCompany: paid, leavingToApply',
      'listedCompany → restricted: different',
      'restricted → sharedProduct: all, infectionControl',
      'eligibleItems → sharedProduct: none',
      'agreement → circumstances: refused',
    ]);
  });

  test('tells the most answers that lead one way as the rest', () => {
    const told = (wanted: Exit['told']) =>
      exits.filter(({ told }) => told === wanted).map(({ from }) => from);
    expect(told('others')).toEqual([
      'applicant',
      'employees',
      'membership',
      'listedCompany',
      'restricted',
      'eligibleItems',
      'sharedProduct',
      'agreement',
    ]);
    expect(told('any')).toEqual(['industry', 'circumstances']);
  });

  test('ends after the last question', () => {
    expect(exits.filter(({ to }) => to === 'result').map(({ from }) => from)).toEqual(['circumstances']);
  });
});
