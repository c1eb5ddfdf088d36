import * as z from 'zod/mini';
import { type Answers, eachQuestion } from '../../rules/answers';
import { answerSchemas } from './answers-schema';

/** Answers from outside: only questions and options of the table, each at most once. */
export const answersSchema = z.strictObject(
  // Built from the table entry by entry, which is what `Answers` is derived from; a mapped type cannot say so.
  eachQuestion((question) => z.optional(answerSchemas[question])),
) as z.ZodMiniType<Answers>;
