import * as z from 'zod/mini';
import { type Answers, eachQuestion, type Given, isTicks } from '../../rules/answers';
import { optionsOf, type QuestionId } from '../../rules/questions';

// zod compiles schemas with eval where it may; the security policy forbids that, and asking is a violation.
z.config({ jitless: true });

/** What counts as an answer to one question: one option, or any number of ticks. */
export const answerSchemas = eachQuestion((question): z.ZodMiniType<string | string[], unknown> => {
  const option = z.enum(optionsOf(question));
  return isTicks(question) ? z.array(option) : option;
});

/** Answers from outside: only questions and options of the table, each at most once. */
export const answersSchema = z.strictObject(
  // Built from the table entry by entry, which is what `Answers` is derived from; a mapped type cannot say so.
  eachQuestion((question) => z.optional(answerSchemas[question])),
) as z.ZodMiniType<Answers>;

/**
 * An answer to one question, paired with it.
 * @throws ZodError if it is none of that question's
 */
export function givenFrom(question: QuestionId, answer: unknown): Given {
  // The schema is that of this very question, so the pair is one of the union's; TypeScript loses that link.
  return { question, answer: answerSchemas[question].parse(answer) } as Given;
}
