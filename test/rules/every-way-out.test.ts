import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type Answers, questionIds } from '../../rules/answers';
import { judge } from '../../rules/judge';
import { remediesFor } from '../../rules/remedies';
import { clean } from './by-hand';
import { barredByHand, openByHand } from './oracle';
import { earlySets } from './space';

const products = ['restricted', 'eligibleItems', 'sharedProduct', 'agreement'] as const;

/** What each change may honestly do, by hand: which bars it can be made for, what is asked anew, what becomes what. */
const changesByHand = {
  agreement: { bars: { agreement: ['refused'] }, reopens: [], becomes: { agreement: 'agreed' } },
  otherProducts: {
    bars: {
      restricted: ['all', 'infectionControl'],
      eligibleItems: ['none'],
      agreement: ['refused'],
    },
    reopens: products,
    becomes: {},
  },
  anotherApplicant: { bars: { listedCompany: ['different'] }, reopens: questionIds, becomes: {} },
} as const;

type Change = keyof typeof changesByHand;

const subsets: readonly (readonly Change[])[] = [
  ['agreement'],
  ['otherProducts'],
  ['anotherApplicant'],
  ['agreement', 'otherProducts'],
  ['agreement', 'anotherApplicant'],
  ['otherProducts', 'anotherApplicant'],
  ['agreement', 'otherProducts', 'anotherApplicant'],
];

/** What is still known after some changes, by hand. */
function knownAfter(changes: readonly Change[], answers: Answers): Answers {
  const reopened: readonly string[] = changes.flatMap((change) => [...changesByHand[change].reopens]);
  const become = Object.assign({}, ...changes.map((change) => changesByHand[change].becomes));
  return Object.fromEntries(
    Object.entries({ ...answers, ...become }).filter(([question]) => !reopened.includes(question)),
  );
}

/** The smallest sets of changes that leave no bar, found by trying every set. */
function waysByHand(answers: Answers): (readonly Change[])[] {
  const barred = barredByHand(answers);
  if (barred.length === 0) return [];
  const isHonest = (change: Change) => barred.some((question) => question in changesByHand[change].bars);
  const lifting = subsets.filter(
    (changes) => changes.every(isHonest) && barredByHand(knownAfter(changes, answers)).length === 0,
  );
  return lifting.filter(
    (changes) =>
      !lifting.some(
        (other) => other.length < changes.length && other.every((change) => changes.includes(change)),
      ),
  );
}

describe('over every set that differs in a decisive answer, early results included', () => {
  const sets = [...earlySets(['circumstances'])];

  /** The first few sets for which something does not hold. */
  const failing = (holds: (answers: Answers) => boolean) =>
    sets.filter((answers) => !holds(answers)).slice(0, 5);

  test('no way is missing, none is larger than it need be', () => {
    expect(
      failing((answers) => {
        const changes = remediesFor(answers).ways.map((way) => way.changes);
        return JSON.stringify(changes) === JSON.stringify(waysByHand(answers));
      }),
    ).toEqual([]);
  });

  test('a way keeps every answer that no change touches as it was, and forgets just what it reopens', () => {
    expect(
      failing((answers) =>
        remediesFor(answers).ways.every(
          ({ changes, answers: known, reopens }) =>
            isDeepStrictEqual(known, knownAfter(changes, answers)) &&
            isDeepStrictEqual(
              reopens,
              questionIds.filter((id) =>
                changes.some((change) => changesByHand[change].reopens.some((reopened) => reopened === id)),
              ),
            ),
        ),
      ),
    ).toEqual([]);
  });

  test('whoever takes a way and answers favourably what it reopens comes to what it promises', () => {
    expect(
      failing((answers) =>
        remediesFor(answers).ways.every(({ answers: known, reopens, open }) => {
          const again = Object.fromEntries(
            Object.entries(clean).filter(([id]) => reopens.some((one) => one === id)),
          );
          const after = { ...known, ...again };
          const promised = open.map(({ question }) => question);
          return (
            barredByHand(after).length === 0 &&
            isDeepStrictEqual(promised.sort(), openByHand(after).sort()) &&
            judge(after).outcome !== 'cannotApply'
          );
        }),
      ),
    ).toEqual([]);
  });

  test('what bars, what of it cannot be changed, and what is open is told whole', () => {
    const fixedByHand = ({ applicant, membership }: Answers) => [
      ...(applicant === 'overseasCompany' ? ['applicant'] : []),
      ...(membership === 'paid' || membership === 'leavingToApply' ? ['membership'] : []),
    ];
    const names = (findings: readonly { question: string }[]) => findings.map(({ question }) => question);
    expect(
      failing((answers) => {
        const { bars, fixed, open } = remediesFor(answers);
        return (
          isDeepStrictEqual(names(bars), barredByHand(answers)) &&
          isDeepStrictEqual(names(fixed), fixedByHand(answers)) &&
          isDeepStrictEqual(names(open).sort(), openByHand(answers).sort())
        );
      }),
    ).toEqual([]);
  });

  test('nobody is left without a way on: what bars can be lifted, or says where to go instead', () => {
    expect(
      failing((answers) => {
        const { bars, ways, fixed } = remediesFor(answers);
        return bars.length === 0 || ways.length > 0 || fixed.length > 0;
      }),
    ).toEqual([]);
  });

  test('a bar that cannot be removed is lifted for no one but another applicant', () => {
    expect(
      failing((answers) => {
        const { fixed, ways } = remediesFor(answers);
        return fixed.length === 0 || ways.every(({ changes }) => changes.includes('anotherApplicant'));
      }),
    ).toEqual([]);
  });
});
