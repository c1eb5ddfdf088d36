import { describe, expect, test } from 'vitest';
import { askedAfter, readingsOf, readingsThatAre, restingOn, unsettled } from '../../rules/readings';

describe('what rests on an entry of the FAQ', () => {
  test('is a whole question if every answer with a finding does', () => {
    expect(restingOn('Q9')).toEqual([{ question: 'sharedProduct' }, { question: 'agreement' }]);
  });

  test('is named answer by answer otherwise', () => {
    expect(restingOn('Q12')).toEqual([
      { question: 'restricted' },
      { question: 'eligibleItems' },
      { question: 'circumstances', answers: ['madeOverseas'] },
    ]);
    expect(restingOn('Q17')).toEqual([
      { question: 'membership', answers: ['free', 'paid', 'paidBefore', 'notSure'] },
    ]);
  });

  test('is nothing where the entry is only told', () => {
    expect(restingOn('Q18')).toEqual([]);
  });
});

describe('how an answer reads', () => {
  test('together with another: once for what reads the same', () => {
    const manufacturing = readingsOf('industry', 'manufacturingOrOther');
    expect(manufacturing.map(({ given }) => given?.answers)).toEqual([['from51To100', 'from101To300']]);
    expect(readingsOf('industry', 'wholesale').map(({ finding, given }) => [finding.effect, given])).toEqual([
      ['meets', { question: 'employees', answers: ['from51To100'] }],
      ['confirm', { question: 'employees', answers: ['from101To300'] }],
    ]);
  });

  test('where another question decides in its place: not at all', () => {
    expect(readingsOf('employees', 'from51To100')).toEqual([]);
  });
});

test('a question is asked after the answers its condition leaves, named or not', () => {
  expect(askedAfter('applicant')).toBeUndefined();
  expect(askedAfter('employees')).toEqual({ question: 'applicant', answers: ['japanSoleProprietor'] });
  expect(askedAfter('industry')).toEqual({ question: 'employees', answers: ['from51To100', 'from101To300'] });
  expect(askedAfter('eligibleItems')).toEqual({
    question: 'restricted',
    answers: ['none', 'some', 'notChecked'],
  });
});

test('what is not said in so many words is told by how unsure it is, the least sure first', () => {
  expect(unsettled).toEqual(['silent', 'dated', 'inferred']);
});

test.each([
  [
    'silent',
    [
      'applicant japanBranch',
      'applicant otherOrganisation',
      'employees over300',
      'industry wholesale',
      'industry services',
      'industry retail',
      'membership paidBefore',
      'membership groupPaid',
      'agreement otherPairing',
    ],
  ],
  [
    'inferred',
    [
      'eligibleItems some',
      'eligibleItems none',
      'sharedProduct no',
      'agreement refused',
      'agreement someRefused',
      'circumstances foreignOwned',
      'circumstances subsidiaryBrand',
    ],
  ],
  ['dated', ['restricted infectionControl']],
] as const)('the readings that are %s', (certainty, readings) => {
  const found = readingsThatAre(certainty).map(({ finding }) => `${finding.question} ${finding.answer}`);
  expect(found).toEqual(readings);
});
