import * as z from 'zod/mini';
import { type Answers, eachQuestion, isTicks } from '../../rules/answers';
import { inTodaysNames } from '../../rules/versions';
import { answerSchemas } from './answers-schema';

/** Each tick once, however often it is said. */
function withoutRepeats(answer: string | string[]): string | string[] {
  return typeof answer === 'string' ? answer : [...new Set(answer)];
}

/**
 * Answers from outside: only questions and options of the table, each at most once. Those of an older version of the rules
 * are read as what they are called today.
 */
export const answersSchema = z.pipe(
  z.transform(inTodaysNames),
  z.strictObject(
    eachQuestion((question) => {
      const answer = answerSchemas[question];
      return z.optional(isTicks(question) ? z.pipe(answer, z.transform(withoutRepeats)) : answer);
    }),
  ),
  // Built from the table entry by entry, which is what `Answers` is derived from; a mapped type cannot say so.
) as z.ZodMiniType<Answers>;
