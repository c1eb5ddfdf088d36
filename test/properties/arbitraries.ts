import fc from 'fast-check';
import {
  type Answers,
  type Given,
  isAsked,
  questionIds,
  withAnswer,
  withoutGhosts,
} from '../../rules/answers';
import type { CheckEvent } from '../../rules/machine';
import { givenFrom } from '../../src/door/answers-schema';
import { waysToAnswer } from '../rules/space';

/** Any answer to any question. */
export const givens: fc.Arbitrary<Given> = fc
  .constantFrom(...questionIds)
  .chain((question) =>
    fc.constantFrom(...waysToAnswer(question)).map((answer) => givenFrom(question, answer)),
  );

/** Any set of answers, ghosts and gaps included. */
const answerSets: fc.Arbitrary<Answers> = fc
  .array(givens, { maxLength: 14 })
  .map((given) => Object.fromEntries(given.map(({ question, answer }) => [question, answer])));

/** The same answers, without ghosts, and with the first option wherever one is missing. */
export function completed(answers: Answers): Answers {
  return questionIds.reduce((known, question) => {
    if (!isAsked(question, known) || known[question] !== undefined) return known;
    return withAnswer(known, givenFrom(question, waysToAnswer(question)[0]));
  }, withoutGhosts(answers));
}

/** A complete set of answers. */
export const completeAnswers: fc.Arbitrary<Answers> = answerSets.map(completed);

/** Anything a visitor may do, sensible there or not. */
export const events: fc.Arbitrary<CheckEvent> = fc.oneof(
  { arbitrary: givens.map((given): CheckEvent => ({ type: 'ANSWER', ...given })), weight: 6 },
  fc.constantFrom<CheckEvent>(
    { type: 'BACK' },
    { type: 'CONCLUDE' },
    { type: 'CONTINUE' },
    { type: 'RESTART' },
  ),
  fc.constantFrom(...questionIds).map((question): CheckEvent => ({ type: 'CHANGE', question })),
);
