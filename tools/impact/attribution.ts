import type { Change } from './changes';
import { type Comparison, isDiffering, type Pattern } from './comparison';
import { choices } from './contrast';
import { type Difference, readingOf } from './difference';
import { type OutcomeByEffects, outcomesLearnt } from './learnt-outcomes';

/** So many sets of answers that go from one outcome to another. */
export interface Move {
  readonly from: string | null;
  readonly to: string | null;
  /** The version that lacks an answer of these sets, whose outcome therefore counts for nothing. */
  readonly lackedBy?: 'before' | 'after' | undefined;
  readonly sets: number;
}

/** What changes of the rules do to outcomes: one by itself, or several that do it only together. */
export interface Doing {
  readonly changes: readonly Change[];
  /** Most frequent first. */
  readonly moves: readonly Move[];
}

export interface Attribution {
  readonly doings: readonly Doing[];
  /** In how many sets a change gives other reasons and does nothing to the outcome. */
  readonly reasonsOnly: ReadonlyMap<Change, number>;
  /** What moves although no changed finding explains it. */
  readonly unexplained: readonly Pattern[];
}

/** Says of every set that moves which changes move it. */
export function attribute(comparison: Comparison, changes: readonly Change[]): Attribution {
  const changeWith = new Map(changes.flatMap((change) => change.differences.map((one) => [one, change])));
  const outcomeBy = outcomesLearnt(comparison);
  const doings = new Map<string, { changes: readonly Change[]; moves: Map<string, Move> }>();
  const reasonsOnly = new Map<Change, number>();
  const unexplained: Pattern[] = [];
  for (const [pattern, sets] of comparison.sets) {
    if (!isDiffering(pattern)) continue;
    const involved = changes.filter((change) =>
      pattern.differences.some((difference) => changeWith.get(difference) === change),
    );
    const causes = causesOf(pattern, involved, outcomeBy);
    if (pattern.from !== pattern.to && causes.length === 0) unexplained.push(pattern);
    for (const cause of causes) {
      const key = cause.map((change) => changes.indexOf(change)).join();
      const doing = doings.get(key) ?? { changes: cause, moves: new Map<string, Move>() };
      doings.set(key, doing);
      count(doing.moves, pattern, sets);
    }
    for (const change of involved.filter((one) => !causes.flat().includes(one))) {
      reasonsOnly.set(change, (reasonsOnly.get(change) ?? 0) + sets);
    }
  }
  return {
    doings: [...doings.values()].map(({ changes, moves }) => ({ changes, moves: mostFirst(moves.values()) })),
    reasonsOnly,
    unexplained,
  };
}

function count(moves: Map<string, Move>, { from, to, lackedBy }: Omit<Move, 'sets'>, sets: number): void {
  const ends = { from: lackedBy === 'before' ? null : from, to: lackedBy === 'after' ? null : to };
  const key = `${ends.from} ${ends.to} ${lackedBy}`;
  moves.set(key, { ...ends, lackedBy, sets: sets + (moves.get(key)?.sets ?? 0) });
}

/** Moves from the same outcome to the same added up, most frequent first. */
export function addedUp(moves: readonly Move[]): Move[] {
  const sums = new Map<string, Move>();
  for (const move of moves) count(sums, move, move.sets);
  return mostFirst(sums.values());
}

function mostFirst(moves: Iterable<Move>): Move[] {
  return [...moves].sort((one, other) => other.sets - one.sets);
}

/**
 * Which of the changes involved move these sets: each that does by itself, or else the fewest that do together; none if
 * the outcome stays, or would have moved without any of them.
 */
function causesOf(
  pattern: Pattern,
  involved: readonly Change[],
  outcomeBy: OutcomeByEffects,
): readonly (readonly Change[])[] {
  const { from, to, lackedBy } = pattern;
  if (lackedBy) return involved.map((change) => [change]);
  const without = (changes: readonly Change[]) => outcomeBy(effectsWithout(changes, pattern));
  if (from === to || involved.length === 0 || without(involved) === to) return [];
  if (involved.length === 1) return [involved];
  const each = involved.map((change) => [change]);
  const undoing = each.filter((alone) => without(alone) === from);
  if (undoing.length > 0) return undoing;
  // None brings the former outcome back by itself. One without which there would be a third outcome made this one.
  const making = each.filter((alone) => ![to, undefined].includes(without(alone)));
  if (making.length > 0) return making;
  for (let size = 2; size < involved.length; size++) {
    const together = choices(involved, size).find((some) => without(some) === from);
    if (together) return [together];
  }
  return [involved];
}

/** The effects that would be found if these changes had not been made. */
function effectsWithout(changes: readonly Change[], { differences, is }: Pattern): string[] {
  const undone = differences.filter((one) => changes.some((change) => change.differences.includes(one)));
  const effects = [...is];
  for (const { after } of undone) {
    const place = effects.indexOf(readingOf(after)?.effect ?? '');
    if (place >= 0) effects.splice(place, 1);
  }
  return [...effects, ...undone.flatMap(formerEffect)].sort();
}

function formerEffect({ before }: Difference): string[] {
  const reading = readingOf(before);
  return reading ? [reading.effect] : [];
}
