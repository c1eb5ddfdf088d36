import { type Answers, askedQuestions } from './answers';
import { findingsOn, judge, type Outcome } from './judge';
import type { QuestionId } from './questions';
import type { Effect } from './ruling';
import { rulesVersion } from './source';

/** What one answer led to: its gravest effect, or `none` if it has no finding of its own. */
export type Weight = Effect | 'none';

/** What a check came to under one version of the rules: kept beside the answers, to tell later what has changed. */
export interface Judgement {
  /** The version of the rules, such as `2026.1`. */
  readonly rules: string;
  readonly outcome: Outcome;
  /** One for each question answered, by its name: a question of other rules may be unknown to these. */
  readonly weights: Readonly<Record<string, Weight>>;
}

/** A question that weighs otherwise under today's rules than it did. */
export interface Shift {
  readonly question: QuestionId;
  /** `undefined`: it was not asked then. */
  readonly was: Weight | undefined;
  readonly is: Weight;
}

const byGravity = ['bars', 'confirm', 'note', 'meets'] as const satisfies readonly Effect[];

function weightOf(question: QuestionId, answers: Answers): Weight {
  const effects = findingsOn(question, answers).map(({ effect }) => effect);
  return byGravity.find((effect) => effects.includes(effect)) ?? 'none';
}

/** What these answers come to under today's rules; `undefined` while they lead to no outcome. */
export function judgementOn(answers: Answers): Judgement | undefined {
  const { outcome } = judge(answers);
  if (!outcome) return undefined;
  const answered = askedQuestions(answers).filter((question) => answers[question] !== undefined);
  const weights = Object.fromEntries(answered.map((question) => [question, weightOf(question, answers)]));
  return { rules: rulesVersion, outcome, weights };
}

/** Whether two judgements say the same, the version of the rules included. */
export function isSameJudgement(one: Judgement, other: Judgement): boolean {
  const names = new Set([...Object.keys(one.weights), ...Object.keys(other.weights)]);
  return (
    one.rules === other.rules &&
    one.outcome === other.outcome &&
    [...names].every((name) => one.weights[name] === other.weights[name])
  );
}

/** What these answers weigh today and did not weigh then, in table order. */
export function shiftsSince({ weights }: Judgement, answers: Answers): Shift[] {
  return askedQuestions(answers)
    .filter((question) => answers[question] !== undefined)
    .map((question) => ({ question, was: weights[question], is: weightOf(question, answers) }))
    .filter(({ was, is }) => was !== is);
}
