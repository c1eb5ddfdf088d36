import { describe, expect, test } from 'vitest';
import { judge } from '../../rules/judge';
import { type Judgement, judgementAfter, shiftsSince } from '../../rules/judgement';
import { answersIn } from '../../rules/stated';
import { formerOptions, inTodaysNames, pointOfToday, questionOfToday } from '../../rules/versions';
import { clean, shared } from './by-hand';

const { sharedProduct: _, ...rest } = clean;

/** What an answer to `sharedProduct` under rules 2026.1 says today, and the outcome it had alone, by hand. */
const ofSharedProduct = [
  ['no', { sharedProduct: 'no' }, 'canApply'],
  ['agreed', { sharedProduct: 'yes', agreement: 'agreed' }, 'canApply'],
  ['notYetAgreed', { sharedProduct: 'yes', agreement: 'notYetAgreed' }, 'askFirst'],
  ['refused', { sharedProduct: 'yes', agreement: 'refused' }, 'cannotApply'],
  ['betweenAgents', { sharedProduct: 'yes', agreement: 'otherPairing' }, 'askFirst'],
  ['notSure', { sharedProduct: 'notSure' }, 'askFirst'],
] as const;

describe('answers of rules 2026.1', () => {
  test.each(ofSharedProduct)('sharedProduct = %s is %o, and its outcome as it was', (old, today, outcome) => {
    const answers = answersIn({ ...rest, sharedProduct: old });
    expect(answers).toEqual({ ...rest, ...today });
    expect(judge(answers).outcome).toBe(outcome);
  });

  test('that were renamed are known by their old names', () => {
    expect(formerOptions('sharedProduct')).toEqual(['agreed', 'notYetAgreed', 'refused', 'betweenAgents']);
    expect(formerOptions('agreement')).toEqual([]);
    expect(formerOptions('circumstances')).toEqual([]);
  });

  test('beside the same in today’s names are one answer, beside another they are refused', () => {
    const beside = (agreement: string) => answersIn({ ...rest, sharedProduct: 'betweenAgents', agreement });
    expect(beside('otherPairing')).toEqual({ ...rest, sharedProduct: 'yes', agreement: 'otherPairing' });
    expect(() => beside('agreed')).toThrow('no answer to sharedProduct: "betweenAgents"');
  });

  test.each([[null], ['refused'], [['refused']], [clean], [{ sharedProduct: ['refused'] }]])(
    '%j has nothing of them and stays the very same',
    (stated) => {
      expect(inTodaysNames(stated)).toBe(stated);
    },
  );

  test('have their findings where today’s rules make them', () => {
    expect(pointOfToday({ question: 'sharedProduct', answer: 'betweenAgents' })).toEqual({
      question: 'agreement',
      answer: 'otherPairing',
    });
    const doubt = { question: 'sharedProduct', answer: 'notSure' };
    expect(pointOfToday(doubt)).toBe(doubt);
    expect(questionOfToday('sharedProduct', { ...shared, agreement: 'refused' })).toBe('agreement');
    expect(questionOfToday('sharedProduct', clean)).toBe('sharedProduct');
    expect(questionOfToday('membership', clean)).toBe('membership');
  });
});

describe('a judgement under rules 2026.1', () => {
  const former: Judgement = {
    rules: '2026.1',
    outcome: 'askFirst',
    weights: {
      applicant: 'meets',
      membership: 'meets',
      listedCompany: 'meets',
      sharedProduct: 'confirm',
      restricted: 'meets',
      eligibleItems: 'meets',
      circumstances: 'none',
    },
  };
  const twoAgents = { ...shared, agreement: 'otherPairing' } as const;

  test('is compared question by question: two agents weigh what they weighed', () => {
    expect(shiftsSince(former, twoAgents)).toEqual([]);
  });

  test('tells a weight that is another at the question of today', () => {
    expect(shiftsSince(former, { ...shared, agreement: 'refused' })).toEqual([
      { question: 'agreement', was: 'confirm', is: 'bars' },
    ]);
  });

  test('says nothing once the answer that has another name today is changed', () => {
    const later = (answer: string) => judgementAfter(former, twoAgents, { question: 'agreement', answer });
    expect(later('otherPairing')).toBe(former);
    expect(later('agreed')).toBeUndefined();
  });

  test('of today’s rules is left as it is', () => {
    const ofToday: Judgement = { ...former, rules: '2026.2' };
    expect(shiftsSince(ofToday, twoAgents)).toEqual([
      { question: 'sharedProduct', was: 'confirm', is: 'none' },
      { question: 'agreement', was: undefined, is: 'confirm' },
    ]);
  });
});
