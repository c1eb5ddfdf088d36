import { describe, expect, test } from 'vitest';
import type { Answers } from '../../rules/answers';
import { judge } from '../../rules/judge';
import { remediesFor } from '../../rules/remedies';
import { clean } from './by-hand';
import { completeSets } from './space';

const products = ['sharedProduct', 'restricted', 'eligibleItems'];

/** Which changes lift every bar, by hand: the smallest sets, each of which happens to be a single change. */
function waysByHand({
  applicant,
  membership,
  listedCompany,
  sharedProduct,
  restricted,
  eligibleItems,
}: Answers) {
  if (listedCompany === 'different') return [['anotherApplicant']];
  if (applicant === 'overseasCompany' || membership === 'paid' || membership === 'leavingToApply') return [];
  if (restricted === 'all' || restricted === 'infectionControl' || eligibleItems === 'none')
    return [['otherProducts']];
  return sharedProduct === 'refused' ? [['agreement'], ['otherProducts']] : [];
}

describe('what would change a verdict', () => {
  test('a refusal may turn into agreement, with everything else as it was', () => {
    const { ways } = remediesFor({ ...clean, sharedProduct: 'refused' });
    expect(ways[0]).toEqual({
      changes: ['agreement'],
      cites: ['Q9'],
      reopens: [],
      answers: { ...clean, sharedProduct: 'agreed' },
      open: [],
    });
    expect(ways[1]).toMatchObject({ changes: ['otherProducts'], reopens: products });
  });

  test('other products reopen the three questions about products and keep the rest', () => {
    const { ways } = remediesFor({ ...clean, eligibleItems: 'none', sharedProduct: 'refused' });
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
    expect(ways).toMatchObject([{ changes: ['anotherApplicant'], answers: {} }]);
  });

  test('a paying exhibitor has no way, whatever else could change', () => {
    const { ways, fixed } = remediesFor({ ...clean, membership: 'paid', sharedProduct: 'refused' });
    expect(ways).toEqual([]);
    expect(fixed.map(({ question }) => question)).toEqual(['membership']);
  });

  test('what is open is listed, and what a way leaves open too', () => {
    const { open, ways } = remediesFor({ ...clean, applicant: 'japanBranch', sharedProduct: 'refused' });
    expect(open.map(({ question }) => question)).toEqual(['applicant']);
    expect(ways.map((way) => way.open.map(({ question }) => question))).toEqual([
      ['applicant'],
      ['applicant'],
    ]);
  });

  test('without a bar there is nothing to lift', () => {
    expect(remediesFor(clean)).toEqual({ ways: [], bars: [], fixed: [], open: [] });
  });
});

describe('over every set that differs in a decisive answer', () => {
  const sets = [...completeSets(['circumstances'])];

  test('no way is missing, none is larger than it need be', () => {
    const wrong = sets.filter(
      (answers) =>
        JSON.stringify(remediesFor(answers).ways.map(({ changes }) => changes)) !==
        JSON.stringify(waysByHand(answers)),
    );
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test('whoever takes a way and answers favourably what it reopens is barred no more', () => {
    const broken = sets.filter((answers) =>
      remediesFor(answers).ways.some((way) => {
        const { outcome } = judge({ ...clean, ...way.answers });
        return outcome !== (way.open.length > 0 ? 'askFirst' : 'canApply');
      }),
    );
    expect(broken.slice(0, 5)).toEqual([]);
  });

  test('a bar that cannot be removed is never lifted for the same applicant', () => {
    const lifted = sets.filter((answers) => {
      const { fixed, ways } = remediesFor(answers);
      return fixed.length > 0 && ways.some(({ changes }) => !changes.includes('anotherApplicant'));
    });
    expect(lifted.slice(0, 5)).toEqual([]);
  });
});
