import { describe, expect, test } from 'vitest';
import { type Answers, isSameAnswers, withTicksNone } from '../../rules/answers';
import { barsBefore, isSamePlace, possibleNext, possiblePrevious } from '../../rules/course';
import { faq, quotesOf } from '../../rules/faq';
import { inFaqOrder } from '../../rules/faq-ids';
import { deciderOf, findingsOn, judge, openAmong, possibleFindings } from '../../rules/judge';
import { documentsFor } from '../../rules/questions';
import { partyOf, partySettling } from '../../rules/remedies';
import { versionOrder } from '../../rules/source';
import { clean } from './by-hand';

describe('two sets of answers are the same', () => {
  const cases: [string, Answers, boolean][] = [
    ['with the same answers', { ...clean }, true],
    ['but not with another answer', { ...clean, membership: 'free' }, false],
    ['but not with other ticks', { ...clean, circumstances: ['madeOverseas'] }, false],
    ['but not with one answer less', { applicant: 'japanCompany' }, false],
    ['but not with all others', { applicant: 'japanBranch', membership: 'paid' }, false],
  ];
  test.each(cases)('%s', (_, other, isSame) => {
    expect(isSameAnswers(clean, other)).toBe(isSame);
    expect(isSameAnswers(other, clean)).toBe(isSame);
  });
});

test('what bars before a question is told in asking order, that of the question itself is not', () => {
  const answers: Answers = { ...clean, applicant: 'overseasCompany', membership: 'paid', restricted: 'all' };
  const before = (question: Parameters<typeof barsBefore>[0]) =>
    barsBefore(question, answers).map((bar) => bar.question);
  expect(before('applicant')).toEqual([]);
  expect(before('membership')).toEqual(['applicant']);
  expect(before('restricted')).toEqual(['applicant', 'membership']);
  expect(before('circumstances')).toEqual(['applicant', 'membership', 'restricted']);
});

test('what can follow or come before: the questions asked of some, up to the next asked of all', () => {
  expect(possibleNext('applicant')).toEqual(['employees', 'industry', 'membership']);
  expect(possibleNext('membership')).toEqual(['listedCompany']);
  expect(possibleNext('circumstances')).toEqual([]);
  expect(possiblePrevious('membership')).toEqual(['industry', 'employees', 'applicant']);
  expect(possiblePrevious('circumstances')).toEqual(['agreement', 'sharedProduct']);
  expect(possiblePrevious('sharedProduct')).toEqual(['eligibleItems', 'restricted']);
  expect(possiblePrevious('applicant')).toEqual([]);
});

test('where an answer is looked up: in documents beside the FAQ, or nowhere', () => {
  expect(documentsFor('eligibleItems')).toEqual(['guidelines']);
  expect(documentsFor('applicant')).toEqual([]);
});

test('nothing ticked is an answer, nothing chosen is none', () => {
  expect(withTicksNone({ applicant: 'notSure' })).toEqual({ applicant: 'notSure', circumstances: [] });
  expect(withTicksNone({ circumstances: ['madeOverseas'] })).toEqual({ circumstances: ['madeOverseas'] });
});

test('what an answer can lead to: one finding, one for each answer that decides along, or none', () => {
  const what = (question: Parameters<typeof possibleFindings>[0], answer: string) =>
    possibleFindings(question, answer).map(({ finding, given }) => [finding.effect, given]);
  expect(what('applicant', 'overseasCompany')).toEqual([['bars', undefined]]);
  expect(what('industry', 'retail')).toEqual([
    ['confirm', { question: 'employees', answer: 'from51To100' }],
    ['confirm', { question: 'employees', answer: 'from101To300' }],
  ]);
  expect(what('employees', 'from51To100')).toEqual([]);
  expect(what('applicant', 'no such answer')).toEqual([]);
});

test('of an answer that another one decides along nothing is found without that one', () => {
  expect(findingsOn('industry', { industry: 'retail' })).toEqual([]);
});

test('versions are older and newer by their year, then by their number', () => {
  const versions = ['2027.1', '2026.10', '2025.11', '2026.9', '2026.2'];
  expect(versions.sort((one, other) => versionOrder(one) - versionOrder(other))).toEqual([
    '2025.11',
    '2026.2',
    '2026.9',
    '2026.10',
    '2027.1',
  ]);
});

test('two places are the same if both name and question are', () => {
  const question = { name: 'question', question: 'membership' } as const;
  expect(isSamePlace(question, { ...question })).toBe(true);
  expect(isSamePlace(question, { name: 'question', question: 'applicant' })).toBe(false);
  expect(isSamePlace(question, { name: 'bar', question: 'membership' })).toBe(false);
  expect(isSamePlace({ name: 'result' }, { name: 'result' })).toBe(true);
  expect(isSamePlace({ name: 'result' }, question)).toBe(false);
  expect(isSamePlace(question, { name: 'result' })).toBe(false);
});

describe('entries of the FAQ', () => {
  test('are put in its order, by number and each once', () => {
    expect(inFaqOrder(['Q10', 'Q9', 'Q26', 'Q10', 'Q7'])).toEqual(['Q7', 'Q9', 'Q10', 'Q26']);
    expect(inFaqOrder(['Q12', 'Q11'])).toEqual(['Q11', 'Q12']);
  });

  test('have one phrase or several', () => {
    expect(quotesOf('Q10')).toEqual([faq.Q10.quote]);
    expect(quotesOf('Q12')).toEqual([faq.Q12.quote, ...Object.values(faq.Q12.otherQuotes)]);
  });
});

test('between 51 and 300 employees the industry decides, elsewhere the answer itself', () => {
  expect(deciderOf('employees', 'from51To100')).toBe('industry');
  expect(deciderOf('employees', 'from101To300')).toBe('industry');
  expect(deciderOf('employees', 'upTo50')).toBeUndefined();
  expect(deciderOf('industry', 'retail')).toBeUndefined();
  expect(deciderOf('applicant', 'no such answer')).toBeUndefined();
});

test('who can bring a change about, and who can settle what is open', () => {
  expect(partyOf('otherProducts')).toBe('you');
  expect(partyOf('agreement')).toBe('otherParty');
  expect(partyOf('anotherApplicant')).toBe('otherParty');
  const settling = (answers: Answers) => openAmong(judge(answers).findings).map(partySettling);
  expect(settling({ ...clean, applicant: 'japanBranch' })).toEqual(['jetro']);
  expect(settling({ ...clean, applicant: 'notSure' })).toEqual(['you']);
  expect(settling({ ...clean, sharedProduct: 'notSure' })).toEqual(['otherParty']);
  expect(settling({ ...clean, membership: 'notSure' })).toEqual(['you']);
  expect(settling({ ...clean, listedCompany: 'notDecided' })).toEqual(['you']);
  expect(settling({ ...clean, eligibleItems: 'notChecked' })).toEqual(['you']);
  expect(settling(clean)).toEqual([]);
});
