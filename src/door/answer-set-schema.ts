import * as z from 'zod/mini';
import { type Answers, eachQuestion, isTicks } from '../../rules/answers';
import { answerSchemas } from './answers-schema';

/** Far more than there are. A list without end is refused before each tick that is wrong in it is told apart. */
const mostTicks = 100;

const isShortList = (value: unknown) => !Array.isArray(value) || value.length <= mostTicks;

/** Each tick once, however often it is said. */
function withoutRepeats(answer: string | string[]): string | string[] {
  return typeof answer === 'string' ? answer : [...new Set(answer)];
}

/** Answers from outside: only questions and options of the table, each at most once. */
export const answersSchema = z.strictObject(
  // Built from the table entry by entry, which is what `Answers` is derived from; a mapped type cannot say so.
  eachQuestion((question) => {
    const answer = answerSchemas[question];
    if (!isTicks(question)) return z.optional(answer);
    const list = z.unknown().check(z.refine(isShortList, { error: `more than ${mostTicks} ticks` }));
    return z.optional(z.pipe(list, z.pipe(answer, z.transform(withoutRepeats))));
  }),
) as z.ZodMiniType<Answers>;
