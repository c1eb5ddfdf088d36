import { type Answers, askedQuestions } from './answers';
import { type Finding, judge, type Outcome } from './judge';
import type { QuestionId } from './questions';
import { byGravity, type Effect } from './ruling';
import { rulesVersion } from './source';
import { weightsOfToday } from './versions';

/**
 * What one answer led to: its gravest effect, or `none` if it has no finding of its own. `givenAnew`: the answer of then
 * is gone from the rules, and another was given in its place.
 */
export type Weight = Effect | 'none' | 'givenAnew';

/** What a check came to under one version of the rules: kept beside the answers, to tell later what has changed. */
export interface Judgement {
  /** The version of the rules, such as `2026.1`. */
  readonly rules: string;
  readonly outcome: Outcome;
  /** One for each question answered, by its name: a question of other rules may be unknown to these. */
  readonly weights: Readonly<Record<string, Weight>>;
}

/** The same of a check that may be unfinished, as a case on the desk is for weeks: `null` while it leads to no outcome. */
export interface JudgementSoFar extends Omit<Judgement, 'outcome'> {
  readonly outcome: Outcome | null;
}

/** A question that weighs otherwise under today's rules than it did. */
export interface Shift {
  /** Its name; of a question that is gone, as the link has it. */
  readonly question: string;
  /** `undefined`: it was not asked then. */
  readonly was: Weight | undefined;
  /** `undefined`: it is not asked any more. */
  readonly is: Weight | undefined;
}

function weightOf(question: QuestionId, findings: readonly Finding[]): Weight {
  const effects = findings.filter((finding) => finding.question === question).map(({ effect }) => effect);
  return byGravity.find((effect) => effects.includes(effect)) ?? 'none';
}

/** What these answers come to under today's rules; `undefined` while they lead to no outcome. */
export function judgementOn(answers: Answers): Judgement | undefined {
  const { outcome, ...judgement } = judgementSoFar(answers);
  return outcome ? { ...judgement, outcome } : undefined;
}

/** What these answers, complete or not, come to under today's rules. */
export function judgementSoFar(answers: Answers): JudgementSoFar {
  const { outcome, findings } = judge(answers);
  const weights = Object.fromEntries(
    answered(answers).map((question) => [question, weightOf(question, findings)]),
  );
  return { rules: rulesVersion, outcome, weights };
}

function answered(answers: Answers): QuestionId[] {
  return askedQuestions(answers).filter((question) => answers[question] !== undefined);
}

/** Whether two judgements say the same, the version of the rules included. */
export function isSameJudgement(one: JudgementSoFar, other: JudgementSoFar): boolean {
  const names = new Set([...Object.keys(one.weights), ...Object.keys(other.weights)]);
  return (
    one.rules === other.rules &&
    one.outcome === other.outcome &&
    [...names].every((name) => one.weights[name] === other.weights[name])
  );
}

/**
 * What weighs otherwise today than it did then: in table order, and after that what is asked no more. A question of then
 * that is another today is compared with that one.
 */
export function shiftsSince(former: JudgementSoFar, answers: Answers): Shift[] {
  const weights = weightsOfToday(former, answers);
  const { findings } = judge(answers);
  const today = answered(answers);
  const asked = today.map((question) => ({
    question,
    was: weights[question],
    is: weightOf(question, findings),
  }));
  const gone = Object.entries(weights)
    .filter(([name]) => !today.some((question) => question === name))
    .map(([question, was]) => ({ question, was, is: undefined }));
  return [...asked.filter(({ was, is }) => was !== is), ...gone];
}

/**
 * A former judgement once one more answer is given: `undefined` if an answer it judged is another one now, as it says
 * nothing of that. A question new since then may be answered, and an answer gone from the rules replaced.
 */
export function judgementAfter(
  former: Judgement,
  before: Answers,
  given: { readonly question: QuestionId; readonly answer: unknown },
): Judgement | undefined {
  const { question, answer } = given;
  const judged = weightsOfToday(former, before)[question];
  if (judged === undefined || judged === 'givenAnew') return former;
  if (before[question] === undefined) {
    return { ...former, weights: { ...former.weights, [question]: 'givenAnew' } };
  }
  return String(before[question]) === String(answer) ? former : undefined;
}
