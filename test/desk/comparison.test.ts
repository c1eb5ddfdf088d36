import { describe, expect, test } from 'vitest';
import type { Answers } from '../../rules/answers';
import { comparisonOf } from '../../src/desk/screens/comparison';

const company: Answers = {
  applicant: 'japanCompany',
  membership: 'none',
  listedCompany: 'same',
  restricted: 'none',
  eligibleItems: 'all',
  sharedProduct: 'no',
  circumstances: [],
};

/** What a comparison says of one question. */
function on(question: string, ...clients: Answers[]) {
  return comparisonOf(clients).find((compared) => compared.question === question);
}

describe('a comparison', () => {
  test('of a client with itself finds every answer and finding the same', () => {
    const questions = comparisonOf([company, company]);
    expect(questions.map(({ question }) => question)).toEqual([
      'applicant',
      'membership',
      'listedCompany',
      'restricted',
      'eligibleItems',
      'sharedProduct',
      'circumstances',
    ]);
    expect(questions.every(({ answersAgree, findingsAgree }) => answersAgree && findingsAgree)).toBe(true);
  });

  test('names the one question that two clients answer otherwise, and what follows', () => {
    const questions = comparisonOf([company, { ...company, membership: 'paid' }]);
    expect(questions.filter(({ answersAgree }) => !answersAgree).map(({ question }) => question)).toEqual([
      'membership',
    ]);
    const membership = on('membership', company, { ...company, membership: 'paid' });
    expect(membership?.cells.map(({ said }) => said)).toEqual([
      { kind: 'answered', options: ['none'] },
      { kind: 'answered', options: ['paid'] },
    ]);
    expect(membership?.cells.flatMap(({ findings }) => findings.map(({ effect }) => effect))).toEqual([
      'meets',
      'bars',
    ]);
    expect(membership?.findingsAgree).toBe(false);
  });

  test('sees the third client that differs though the first two agree', () => {
    const third = on('sharedProduct', company, company, { ...company, sharedProduct: 'notSure' });
    expect(third?.answersAgree).toBe(false);
  });

  test('tells a question not asked from one not answered', () => {
    const sole: Answers = { applicant: 'japanSoleProprietor' };
    const employees = on('employees', company, sole);
    expect(employees?.cells.map(({ said }) => said.kind)).toEqual(['notAsked', 'unanswered']);
    expect(employees?.answersAgree).toBe(false);
  });

  test('counts no answer left over from another course', () => {
    const leftOver: Answers = { ...company, employees: 'over300' };
    expect(on('employees', company, leftOver)).toBeUndefined();
    const beside = on('employees', leftOver, { applicant: 'japanSoleProprietor', employees: 'over300' });
    expect(beside?.cells.map(({ said, findings }) => [said.kind, findings.length])).toEqual([
      ['notAsked', 0],
      ['answered', 1],
    ]);
  });

  test('finds otherwise on the same answer where another answer decides with it', () => {
    const small: Answers = {
      ...company,
      applicant: 'japanSoleProprietor',
      employees: 'from51To100',
      industry: 'wholesale',
    };
    const large: Answers = { ...small, employees: 'from101To300' };
    const industry = on('industry', small, large);
    expect(industry?.answersAgree).toBe(true);
    expect(industry?.findingsAgree).toBe(false);
    expect(on('employees', small, large)?.cells.map(({ decidedWith }) => decidedWith)).toEqual([
      'industry',
      'industry',
    ]);
  });

  test('takes ticks as the same in whatever order they were made', () => {
    const ticks = on(
      'circumstances',
      { ...company, circumstances: ['madeOverseas', 'consumerGoods'] },
      { ...company, circumstances: ['consumerGoods', 'madeOverseas'] },
    );
    expect(ticks?.answersAgree).toBe(true);
    expect(ticks?.cells[0]?.said).toEqual({
      kind: 'answered',
      options: ['consumerGoods', 'madeOverseas'],
    });
  });

  test('tells ticking nothing from not answering', () => {
    const { circumstances: _, ...unticked } = company;
    expect(on('circumstances', company, unticked)?.answersAgree).toBe(false);
  });
});
