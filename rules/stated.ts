import { type Answers, isTicks, questionIds, withoutGhosts } from './answers';
import { optionsOf, type QuestionId } from './questions';
import { inTodaysNames } from './versions';

/**
 * Answers out of what a program of others was handed: questions and options of the table, each at most once, and no
 * others. Answers to questions that are not asked are left out; those of an older version are read as what they are called
 * today.
 * @throws TypeError that names the first thing that is no such answer: taken as one, it would be no obstacle
 */
export function answersIn(stated: unknown): Answers {
  if (typeof stated !== 'object' || stated === null || Array.isArray(stated)) {
    throw new TypeError('answers are an object: { applicant: "japanCompany", … }');
  }
  const today = Object.entries(Object(inTodaysNames(stated)));
  for (const [name, answer] of today) {
    const question = questionIds.find((id) => id === name);
    if (!question) throw new TypeError(`no question: ${JSON.stringify(name)}`);
    if (answer !== undefined && !isAnswer(question, answer)) {
      throw new TypeError(`no answer to ${question}: ${JSON.stringify(answer) ?? typeof answer}`);
    }
  }
  return withoutGhosts(Object.fromEntries(today.map(([name, answer]) => [name, eachOnce(answer)])));
}

/** Ticked twice is ticked. */
const eachOnce = (answer: unknown) => (Array.isArray(answer) ? [...new Set(answer)] : answer);

function isAnswer(question: QuestionId, answer: unknown): boolean {
  const options: readonly unknown[] = optionsOf(question);
  return isTicks(question)
    ? Array.isArray(answer) && answer.every((ticked) => options.includes(ticked))
    : options.includes(answer);
}
