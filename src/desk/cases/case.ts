import * as z from 'zod/mini';
import { questionIds } from '../../../rules/answers';
import { outcomes } from '../../../rules/judge';
import { answersSchema } from '../../router/answer-set-schema';
import { settlementInTodaysNames } from './older-names';

/** Longest text we keep in one field, in UTF-16 units: far more than a note needs, far less than would choke a list. */
export const textLimits = { short: 200, long: 20_000 } as const;

/** Half a character, which no address and no file can hold, becomes U+FFFD; in files and in what is stored already, too. */
const wellFormed = z.overwrite<string>((text) => text.toWellFormed());

const longText = z.string().check(wellFormed, z.maxLength(textLimits.long));
const shortText = z.string().check(wellFormed, z.maxLength(textLimits.short));

/** A moment in UTC: `2026-11-23T04:05:06.789Z`. Always to the millisecond, so that as text it sorts as in time. */
export const momentSchema = z.iso.datetime({ precision: 3 });
/** A day in Japan: `2026-11-23`. */
const day = z.iso.date();

const questionId = z.enum(questionIds);

/** A dictionary. A key `__proto__` in it, which zod passes over without a word, is refused: all of a case is read or nothing. */
function dictionary<Schema extends z.ZodMiniType<unknown, unknown>>(schema: Schema) {
  const hasOwnNames = (value: unknown) => !Object.hasOwn(Object(value), '__proto__');
  return z.pipe(z.unknown().check(z.refine(hasOwnNames)), schema);
}

/** What a case came to when it was judged: the letters say what each answer weighed, as in a link. */
const judgementSchema = z.strictObject({
  judgedAt: momentSchema,
  rules: z.string().check(z.regex(/^\d{4}\.\d{1,4}$/)),
  /** `null` while an answer is missing and nothing bars. */
  outcome: z.nullable(z.enum(outcomes)),
  weights: dictionary(
    z.record(z.string(), z.enum(['meets', 'note', 'confirm', 'bars', 'none', 'givenAnew'])),
  ),
});

/** What was settled of one open point. It stands beside the verdict and never changes it. */
const todaysSettlementSchema = z.strictObject({
  question: questionId,
  /** The answer that was open: should the client answer otherwise later, the settlement is of then. */
  answer: shortText,
  on: day,
  /** Who replied: JETRO, a person there, the other company. */
  by: shortText,
  reply: longText,
});
const settlementSchema = z.pipe(z.transform(settlementInTodaysNames), todaysSettlementSchema);

/**
 * One client walked through the check. Everything the desk keeps of a client is here, and nothing of it anywhere else.
 * Files and database hold exactly this, so it only ever grows, and with it `caseVersion` and a migration.
 */
export const caseSchema = z.strictObject({
  id: z.uuid(),
  client: shortText,
  /** The consultant's own number for the client. */
  reference: shortText,
  adviser: shortText,
  answers: answersSchema,
  /** One for each question it was written to. */
  notes: dictionary(z.partialRecord(questionId, longText)),
  note: longText,
  settlements: z.array(settlementSchema),
  createdAt: momentSchema,
  changedAt: momentSchema,
  isArchived: z.boolean(),
  /** What it came to, newest first. The newest is of the answers as they are (see `rejudging.ts`). */
  judgements: z.array(judgementSchema),
});

export type Case = z.infer<typeof caseSchema>;
export type Settlement = z.infer<typeof settlementSchema>;
export type CaseJudgement = z.infer<typeof judgementSchema>;
