import { type Answers, questionIds, withoutGhosts } from './answers';
import { type FaqId, inFaqOrder } from './faq-ids';
import { type Bar, barsAmong, judge, type OpenPoint, openAmong, type Verdict } from './judge';
import type { QuestionId } from './questions';
import type { Change } from './ruling';

/** Who can bring a change about: you, another company, only JETRO by its reply. */
export type Party = 'you' | 'otherParty' | 'jetro';

/** A smallest set of changes that lifts every bar. It promises that check, and no outcome. */
export interface Way {
  readonly changes: readonly Change[];
  /** The FAQ entries behind the answers it changes. */
  readonly cites: readonly FaqId[];
  /** Questions whose answers no longer hold and are asked again. */
  readonly reopens: readonly QuestionId[];
  /** What is still known once the changes have happened. */
  readonly answers: Answers;
  /** What then remains to be settled among the answers still known. */
  readonly open: readonly OpenPoint[];
}

/** What would change a verdict. */
export interface Remedies {
  /** Empty if nothing bars, or if no change lifts every bar. */
  readonly ways: readonly Way[];
  /** What stands against applying as things stand. */
  readonly bars: readonly Bar[];
  /** Those of them that this applicant cannot remove. */
  readonly fixed: readonly Bar[];
  /** What is to be settled as things stand. */
  readonly open: readonly OpenPoint[];
  /** Whether settling that can bring this applicant any further: not if it is barred for good. */
  readonly settlingHelps: boolean;
}

/** Questions to be answered anew after a change: another applicant is checked afresh, other products as products. */
const reopenedBy: Readonly<Record<Change, readonly QuestionId[]>> = {
  agreement: [],
  otherProducts: ['restricted', 'eligibleItems', 'sharedProduct', 'agreement'],
  anotherApplicant: questionIds,
};

/** The changes in the order in which sets of them are tried. */
const changes = ['agreement', 'otherProducts', 'anotherApplicant'] as const satisfies readonly Change[];

/**
 * What would lift every bar and what is open, from what each answer may honestly become (`becomes` in the table).
 * @param verdict the verdict on these answers, where it is known already
 */
export function remediesFor(answers: Answers, { findings }: Verdict = judge(answers)): Remedies {
  const bars = barsAmong(findings);
  const ways = waysOut(answers, bars);
  return {
    ways,
    bars,
    fixed: bars.filter(({ removable }) => !removable),
    open: openAmong(findings),
    settlingHelps: bars.length === 0 || ways.some(({ changes: set }) => !set.includes('anotherApplicant')),
  };
}

function waysOut(answers: Answers, bars: readonly Bar[]): Way[] {
  const offered = changes.filter((change) =>
    bars.some(({ becomes }) => Object.values(becomes).includes(change)),
  );
  const ways: Way[] = [];
  for (const set of subsets(offered)) {
    const isLarger = ways.some((way) => way.changes.every((change) => set.includes(change)));
    const way = wayBy(set, answers, bars);
    if (!isLarger && way) ways.push(way);
  }
  return ways;
}

/** The way by a set of changes, or `undefined` if a bar remains. */
function wayBy(set: readonly Change[], answers: Answers, bars: readonly Bar[]): Way | undefined {
  const reopens = questionIds.filter((question) =>
    set.some((change) => reopenedBy[change].includes(question)),
  );
  const become = bars.flatMap(({ question, becomes }) =>
    Object.entries(becomes).flatMap(([option, change]) => (set.includes(change) ? [[question, option]] : [])),
  );
  const known = Object.entries({ ...answers, ...Object.fromEntries(become) }).filter(
    ([question]) => !reopens.some((reopened) => reopened === question),
  );
  const after = withoutGhosts(Object.fromEntries(known));
  const { findings } = judge(after);
  if (barsAmong(findings).length > 0) return undefined;
  const changed = bars.filter(({ becomes }) => Object.values(becomes).some((change) => set.includes(change)));
  const cites = inFaqOrder(changed.flatMap((bar) => bar.cites));
  return { changes: set, cites, reopens, answers: after, open: openAmong(findings) };
}

/** Every set of some of these, each after the sets it contains. */
function subsets<T>(of: readonly T[]): T[][] {
  const all: T[][] = [[]];
  for (const item of of) all.push(...all.map((set) => [...set, item]));
  return all.filter((set) => set.length > 0);
}

/** Who can bring a change about. */
export function partyOf(change: Change): Party {
  return change === 'otherProducts' ? 'you' : 'otherParty';
}

/** Who can settle an open point, given with whom it is settled. */
export function partySettling({ settleWith }: OpenPoint): Party {
  switch (settleWith) {
    case 'jetro':
      return 'jetro';
    case 'counterpart':
      return 'otherParty';
    case 'alibaba':
    case 'applicant':
    case 'guidelines':
      return 'you';
  }
}
