import { type Answers, hangsOn, isAsked, questionIds, questionsBefore, stillToAsk } from './answers';
import { type Bar, barsAmong, findingsOn, judge } from './judge';
import { conditionOf, type QuestionId } from './questions';

/** Where someone stands in the check. */
export type Place =
  | { readonly name: 'question'; readonly question: QuestionId }
  /** The answer to this question is the first that stands against applying: stop here or go on? */
  | { readonly name: 'bar'; readonly question: QuestionId }
  /** One answer is being changed from the result. */
  | { readonly name: 'change'; readonly question: QuestionId }
  | { readonly name: 'result' };

/** Whether two places are the same one. */
export function isSamePlace(one: Place, other: Place): boolean {
  return (
    one.name === other.name &&
    (one.name === 'result' || ('question' in other && one.question === other.question))
  );
}

/** Whether the answer to this question stands against applying. */
export function isBarred(question: QuestionId, answers: Answers): boolean {
  return barsOn(question, answers).length > 0;
}

/** Whether a question is asked and every one asked before it has an answer. */
export function isReached(question: QuestionId, answers: Answers): boolean {
  return (
    isAsked(question, answers) &&
    questionsBefore(question).every((earlier) => !isAsked(earlier, answers) || answers[earlier] !== undefined)
  );
}

/** What stands against applying among the answers to the questions asked before this one. */
export function barsBefore(question: QuestionId, answers: Answers): Bar[] {
  return questionsBefore(question).flatMap((earlier) => barsOn(earlier, answers));
}

function barsOn(question: QuestionId, answers: Answers): Bar[] {
  return isAsked(question, answers) ? barsAmong(findingsOn(question, answers)) : [];
}

/** Only the first bar in asking order interrupts; later ones are told in place. */
export function isFirstBar(question: QuestionId, answers: Answers): boolean {
  return questionIds.find((other) => isBarred(other, answers)) === question;
}

/**
 * What is asked after one answer was changed from the result: what hangs on that answer and lacks one; with
 * no bar left, whatever else was never asked. `undefined`: straight back to the result.
 */
export function nextAfterChange(changed: QuestionId, answers: Answers): QuestionId | undefined {
  const missing = stillToAsk(answers);
  const newlyNeeded = missing.find((question) => hangsOn(question, changed));
  return newlyNeeded ?? (judge(answers).outcome === 'cannotApply' ? undefined : missing[0]);
}

/** Questions that can follow directly in asking order: the conditional ones up to the next always asked. */
export function possibleNext(question: QuestionId): QuestionId[] {
  return upToFirstAlwaysAsked(questionIds.slice(questionIds.indexOf(question) + 1));
}

/** Questions that can come directly before, nearest first. */
export function possiblePrevious(question: QuestionId): QuestionId[] {
  return upToFirstAlwaysAsked(questionsBefore(question).reverse());
}

function upToFirstAlwaysAsked(questions: readonly QuestionId[]): QuestionId[] {
  const end = questions.findIndex((question) => !conditionOf(question));
  return questions.slice(0, end + 1 || undefined);
}
