import type { Move } from './attribution';
import { type Comparison, type Pattern, revisit } from './comparison';
import { type Conditions, contrastBy } from './contrast';
import { answerFeatures, effectFeatures } from './features';
import { grouped } from './grouped';

/** A move of outcomes that no changed finding explains: the judging itself is another. */
export interface UnexplainedMove extends Move {
  /** What these sets share that no others of the same former outcome do. */
  readonly where: Conditions;
  /** Whether it is effects that they share, by how often they are found, or answers. */
  readonly by: 'effects' | 'answers';
}

/** Tells what the sets share that move from one outcome to another without a finding's doing. */
export function unexplainedMoves(comparison: Comparison, unexplained: readonly Pattern[]): UnexplainedMove[] {
  return grouped(unexplained, ({ from, to }) => `${from} ${to}`)
    .map((patterns) => {
      const [{ from, to }] = patterns;
      const sets = patterns.reduce((sum, pattern) => sum + (comparison.sets.get(pattern) ?? 0), 0);
      return { from, to, sets, ...sharedBy(new Set(patterns), from, comparison) };
    })
    .sort((one, other) => other.sets - one.sets);
}

function sharedBy(
  meant: ReadonlySet<Pattern>,
  from: string | null,
  comparison: Comparison,
): Pick<UnexplainedMove, 'where' | 'by'> {
  const isOther = (pattern: Pattern) =>
    pattern.from === from && pattern.lackedBy === undefined && !meant.has(pattern);
  const effects = contrastBy(effectFeatures(comparison.sets.keys()));
  for (const pattern of meant) effects.takeIn(pattern);
  for (const pattern of comparison.sets.keys()) if (isOther(pattern)) effects.setAgainst(pattern);
  const byEffects = { where: effects.conditions(), by: 'effects' } as const;
  if (byEffects.where.isExact) return byEffects;

  const answered = contrastBy(answerFeatures(comparison.before, comparison.after));
  revisit(comparison, (answers, pattern) => {
    if (meant.has(pattern)) answered.takeIn(answers);
  });
  revisit(comparison, (answers, pattern) => {
    if (isOther(pattern)) answered.setAgainst(answers);
  });
  const byAnswers = { where: answered.conditions(), by: 'answers' } as const;
  return byAnswers.where.isExact ? byAnswers : byEffects;
}
