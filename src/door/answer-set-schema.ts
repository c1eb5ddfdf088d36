import * as z from 'zod/mini';
import { type Answers, eachQuestion, isTicks } from '../../rules/answers';
import { answerSchemas } from './answers-schema';

/** Each tick once, however often it is said. */
function withoutRepeats(answer: string | string[]): string | string[] {
  return typeof answer === 'string' ? answer : [...new Set(answer)];
}

/** Answers from outside: only questions and options of the table, each at most once. */
export const answersSchema = z.strictObject(
  // Built from the table entry by entry, which is what `Answers` is derived from; a mapped type cannot say so.
  eachQuestion((question) => {
    const answer = answerSchemas[question];
    return z.optional(isTicks(question) ? z.pipe(answer, z.transform(withoutRepeats)) : answer);
  }),
) as z.ZodMiniType<Answers>;
