import { describe, expect, test } from 'vitest';
import {
  isSameJudgement,
  type Judgement,
  judgementAfter,
  judgementOn,
  shiftsSince,
} from '../../rules/judgement';
import { rulesVersion } from '../../rules/source';
import { clean, proprietor } from './by-hand';

/** A judgement on a company with nothing in its way, under rules that knew another question. */
const former: Judgement = {
  rules: '2025.3',
  outcome: 'canApply',
  weights: { applicant: 'meets', membership: 'meets', listedCompany: 'meets', turnover: 'note' },
};

describe('what a check came to', () => {
  test('is its outcome and the gravest effect of each answer', () => {
    expect(
      judgementOn({
        ...proprietor,
        employees: 'from51To100',
        industry: 'retail',
        sharedProduct: 'yes',
        agreement: 'refused',
        circumstances: ['madeOverseas', 'sellToConsumers'],
      }),
    ).toEqual({
      rules: rulesVersion,
      outcome: 'cannotApply',
      weights: {
        applicant: 'meets',
        employees: 'none',
        industry: 'confirm',
        membership: 'meets',
        listedCompany: 'meets',
        restricted: 'meets',
        eligibleItems: 'meets',
        sharedProduct: 'none',
        agreement: 'bars',
        circumstances: 'note',
      },
    });
  });

  test('weighs only what was asked and answered', () => {
    expect(judgementOn({ applicant: 'overseasCompany', employees: 'over300' })).toEqual({
      rules: rulesVersion,
      outcome: 'cannotApply',
      weights: { applicant: 'bars' },
    });
  });

  test('is nothing while there is no outcome', () => {
    expect(judgementOn({ applicant: 'japanCompany' })).toBeUndefined();
  });
});

describe('two judgements say the same', () => {
  test('if they do in every part, in whatever order', () => {
    const { applicant, ...others } = former.weights;
    expect(isSameJudgement(former, { ...former, weights: { ...others, applicant: 'meets' } })).toBe(true);
    expect(applicant).toBe('meets');
  });

  test.each<[string, Judgement]>([
    ['under other rules', { ...former, rules: '2026.1' }],
    ['with another outcome', { ...former, outcome: 'askFirst' }],
    ['with another weight', { ...former, weights: { ...former.weights, membership: 'confirm' } }],
    ['with one question more', { ...former, weights: { ...former.weights, restricted: 'meets' } }],
    ['with one question less', { ...former, weights: { applicant: 'meets', membership: 'meets' } }],
  ])('but not %s', (_, other) => {
    expect(isSameJudgement(former, other)).toBe(false);
    expect(isSameJudgement(other, former)).toBe(false);
  });
});

describe('what weighs otherwise today', () => {
  test('is told in table order, then what is asked no more', () => {
    expect(
      shiftsSince(former, {
        applicant: 'japanCompany',
        membership: 'paid',
        listedCompany: 'same',
        sharedProduct: 'no',
      }),
    ).toEqual([
      { question: 'membership', was: 'meets', is: 'bars' },
      { question: 'sharedProduct', was: undefined, is: 'meets' },
      { question: 'turnover', was: 'note', is: undefined },
    ]);
  });

  test('is nothing if nothing does', () => {
    const today = judgementOn(clean);
    expect(today && shiftsSince(today, clean)).toEqual([]);
  });
});

describe('a former judgement, once one more answer is given,', () => {
  const { applicant } = clean;

  test('still holds if the answer is the one it judged, or to a question it did not know', () => {
    expect(judgementAfter(former, { applicant }, { question: 'applicant', answer: applicant })).toBe(former);
    expect(judgementAfter(former, { applicant }, { question: 'restricted', answer: 'all' })).toBe(former);
  });

  test('holds for ticks that are the same', () => {
    const ticked: Judgement = { ...former, weights: { circumstances: 'note' } };
    const before = { circumstances: ['madeOverseas'] as const };
    const given = (answer: readonly string[]) => ({ question: 'circumstances' as const, answer });
    expect(judgementAfter(ticked, before, given(['madeOverseas']))).toBe(ticked);
    expect(judgementAfter(ticked, before, given([]))).toBeUndefined();
  });

  test('says nothing of another answer than it judged', () => {
    expect(
      judgementAfter(former, { applicant }, { question: 'applicant', answer: 'notSure' }),
    ).toBeUndefined();
  });

  test('remembers what was given anew for an answer that is gone, however often that is changed', () => {
    const anew = judgementAfter(former, {}, { question: 'membership', answer: 'none' });
    expect(anew).toEqual({ ...former, weights: { ...former.weights, membership: 'givenAnew' } });
    expect(
      anew && judgementAfter(anew, { membership: 'none' }, { question: 'membership', answer: 'free' }),
    ).toBe(anew);
  });
});
