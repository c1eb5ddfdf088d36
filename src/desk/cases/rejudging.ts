import { type Answers, isSameAnswers } from '../../../rules/answers';
import type { Outcome } from '../../../rules/judge';
import { isSameJudgement, judgementSoFar, type Shift, shiftsSince } from '../../../rules/judgement';
import { rulesVersion, versionOrder } from '../../../rules/source';
import type { Case, CaseJudgement } from './case';

/** A judgement that stood for less, in milliseconds, was a step of one conversation and leaves no trace. */
const conversation = 60 * 60 * 1000;

/** The case with other answers, judged by today's rules. The same answers leave it as it is. */
export function withAnswers(client: Case, answers: Answers, now: Date): Case {
  if (isSameAnswers(client.answers, answers)) return client;
  const judgements = judgementsWith(client.judgements, answers, now);
  return { ...client, answers, judgements, changedAt: now.toISOString() };
}

/**
 * The history, newest first, once these answers are judged. What they come to is put first, and what they came to before
 * stays below it, unless that was under the same rules and unfinished, or stood for less than an hour.
 */
export function judgementsWith(
  former: readonly CaseJudgement[],
  answers: Answers,
  now: Date,
): CaseJudgement[] {
  const today = judgementSoFar(answers);
  const [newest] = former;
  if (newest && isSameJudgement(newest, today)) return [...former];
  // Without its sign: where the clock was put back in between, nobody knows how long a judgement stood, and it stays.
  const isRecent = (moment: string) => Math.abs(now.valueOf() - Date.parse(moment)) < conversation;
  const isPassing = ({ rules, outcome, judgedAt }: CaseJudgement) =>
    rules === today.rules && (outcome === null || isRecent(judgedAt));
  const firstToStay = former.findIndex((judgement) => !isPassing(judgement));
  const staying = firstToStay < 0 ? [] : former.slice(firstToStay);
  const saysNothingNew = staying[0]
    ? isSameJudgement(staying[0], today)
    : Object.keys(today.weights).length === 0;
  return saysNothingNew ? staying : [{ judgedAt: now.toISOString(), ...today }, ...staying];
}

/** Whether the case was last judged under rules older than today's. Under newer ones, this tab is the one out of date. */
export function isOfOlderRules({ judgements: [newest] }: Case): boolean {
  return newest !== undefined && versionOrder(newest.rules) < versionOrder(rulesVersion);
}

/** What today's rules make of a case judged under older ones. */
export interface Rejudgement {
  readonly was: CaseJudgement;
  readonly is: Outcome | null;
  /** The questions that weigh otherwise. */
  readonly shifts: readonly Shift[];
}

/**
 * What judging a case anew changes: with no shifts and the same outcome, nothing but the version. `undefined` if the case
 * is not of older rules.
 */
export function rejudgementOf(client: Case): Rejudgement | undefined {
  const [was] = client.judgements;
  if (!was || !isOfOlderRules(client)) return undefined;
  return { was, is: judgementSoFar(client.answers).outcome, shifts: shiftsSince(was, client.answers) };
}

/**
 * The case judged by today's rules, with what it came to before kept below. Only one of older rules changes; the client
 * has said nothing new, so it does not count as changed.
 */
export function rejudged(client: Case, now: Date): Case {
  if (!isOfOlderRules(client)) return client;
  return { ...client, judgements: judgementsWith(client.judgements, client.answers, now) };
}
