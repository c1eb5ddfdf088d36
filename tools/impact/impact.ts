import { attribute, type Doing } from './attribution';
import { type Change, changesIn } from './changes';
import { compare, isDiffering } from './comparison';
import type { RuleSet } from './joint-space';
import { type Rename, renamesBetween, underNamesOfToday } from './renames';
import { type UnexplainedMove, unexplainedMoves } from './unexplained';

/** What a change of the rules means. */
export interface Impact {
  /** What is only called otherwise. */
  readonly renames: readonly Rename[];
  readonly compared: number;
  readonly differing: number;
  /** In table order. */
  readonly changes: readonly Change[];
  readonly doings: readonly Doing[];
  /** In how many sets a change gives other reasons and does nothing to the outcome. */
  readonly reasonsOnly: ReadonlyMap<Change, number>;
  readonly unexplained: readonly UnexplainedMove[];
}

/** Judges the whole space under both versions of the rules, and says what differs and what that does. */
export function impactOf(before: RuleSet, after: RuleSet): Impact {
  const renames = renamesBetween(before, after);
  const comparison = compare(underNamesOfToday(before, renames), after);
  const changes = changesIn(comparison);
  const { doings, reasonsOnly, unexplained } = attribute(comparison, changes);
  const counted = [...comparison.sets];
  const total = (patterns: typeof counted) => patterns.reduce((sum, [, sets]) => sum + sets, 0);
  return {
    renames,
    compared: total(counted),
    differing: total(counted.filter(([pattern]) => isDiffering(pattern))),
    changes,
    doings,
    reasonsOnly,
    unexplained: unexplainedMoves(comparison, unexplained),
  };
}
