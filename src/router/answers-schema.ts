import * as z from 'zod/mini';
import { eachQuestion, type Given, isTicks } from '../../rules/answers';
import { optionsOf, type QuestionId } from '../../rules/questions';

// zod compiles schemas with eval where it may; the security policy forbids that, and asking is a violation.
z.config({ jitless: true });

/** What counts as an answer to one question: one option, or any number of ticks. */
export const answerSchemas = eachQuestion((question): z.ZodMiniType<string | string[], unknown> => {
  const option = z.enum(optionsOf(question));
  return isTicks(question) ? z.array(option) : option;
});

/**
 * An answer to one question, paired with it.
 * @throws ZodError if it is none of that question's
 */
export function givenFrom(question: QuestionId, answer: unknown): Given {
  // The schema is that of this very question, so the pair is one of the union's; TypeScript loses that link.
  return { question, answer: answerSchemas[question].parse(answer) } as Given;
}
