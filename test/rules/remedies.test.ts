import { describe, expect, test } from 'vitest';
import type { Answers } from '../../rules/answers';
import { remediesFor } from '../../rules/remedies';
import { openWithJetro } from '../examples';
import { clean, shared } from './by-hand';

const products = ['restricted', 'eligibleItems', 'sharedProduct', 'agreement'];

describe('what would change a verdict', () => {
  test('a refusal may turn into agreement, with everything else as it was', () => {
    const { ways } = remediesFor({ ...shared, agreement: 'refused' });
    expect(ways[0]).toEqual({
      changes: ['agreement'],
      cites: ['Q9'],
      reopens: [],
      answers: { ...shared, agreement: 'agreed' },
      open: [],
    });
    expect(ways[1]).toMatchObject({ changes: ['otherProducts'], reopens: products });
  });

  test('other products reopen the four questions about products and keep the rest', () => {
    const { ways } = remediesFor({
      ...clean,
      eligibleItems: 'none',
      sharedProduct: 'yes',
      agreement: 'refused',
    });
    expect(ways).toEqual([
      {
        changes: ['otherProducts'],
        cites: ['Q9', 'Q11', 'Q12'],
        reopens: products,
        answers: { applicant: 'japanCompany', membership: 'none', listedCompany: 'same', circumstances: [] },
        open: [],
      },
    ]);
  });

  test('another applicant is checked afresh', () => {
    const { ways } = remediesFor({ ...clean, listedCompany: 'different', membership: 'paid' });
    expect(ways).toMatchObject([{ changes: ['anotherApplicant'], cites: ['Q10'], answers: {} }]);
  });

  test('a paying exhibitor has no way, whatever else could change', () => {
    const { ways, fixed } = remediesFor({
      ...clean,
      membership: 'paid',
      sharedProduct: 'yes',
      agreement: 'refused',
    });
    expect(ways).toEqual([]);
    expect(fixed.map(({ question }) => question)).toEqual(['membership']);
  });

  test('what is open is listed, and what a way leaves open too', () => {
    const { open, ways } = remediesFor({
      ...clean,
      ...openWithJetro.answer,
      sharedProduct: 'yes',
      agreement: 'refused',
    });
    expect(open.map(({ question }) => question)).toEqual(['applicant']);
    expect(ways.map((way) => way.open.map(({ question }) => question))).toEqual([
      ['applicant'],
      ['applicant'],
    ]);
  });

  test('without a bar there is nothing to lift', () => {
    expect(remediesFor(clean)).toEqual({ ways: [], bars: [], fixed: [], open: [], settlingHelps: true });
  });

  test('two changes are one way where neither lifts every bar alone', () => {
    const { ways } = remediesFor({
      ...clean,
      sharedProduct: 'yes',
      agreement: 'refused',
      listedCompany: 'different',
    });
    expect(ways.map(({ changes }) => changes)).toEqual([['anotherApplicant']]);
    const apart = remediesFor({
      ...clean,
      sharedProduct: 'yes',
      agreement: 'refused',
      restricted: 'infectionControl',
    }).ways;
    expect(apart.map(({ changes, cites }) => [changes, cites])).toEqual([
      [['otherProducts'], ['Q6', 'Q9', 'Q12']],
    ]);
  });

  test('settling what is open helps unless something bars for good', () => {
    const helps = (answers: Answers) => remediesFor(answers).settlingHelps;
    expect(helps({ ...shared, agreement: 'refused' })).toBe(true);
    expect(helps({ ...clean, membership: 'paid' })).toBe(false);
    expect(helps({ ...clean, listedCompany: 'different' })).toBe(false);
  });

  test('what bars is told whole, and what of it stays', () => {
    const { bars, fixed } = remediesFor({ ...clean, membership: 'paid', restricted: 'all' });
    expect(bars.map(({ question }) => question)).toEqual(['membership', 'restricted']);
    expect(fixed.map(({ question }) => question)).toEqual(['membership']);
  });
});
