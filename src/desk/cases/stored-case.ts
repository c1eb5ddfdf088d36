import * as z from 'zod/mini';
import { type Case, caseSchema } from './case';

/** A record of the database: a case, and which of its versions it is. */
export const storedCaseSchema = z.strictObject({
  /**
   * Another one after each writing, and made of chance: a number could come again once a case was deleted and put
   * back, and a tab that holds the version of then would overwrite what it has never seen.
   */
  revision: z.string(),
  case: caseSchema,
});
export type StoredCase = z.infer<typeof storedCaseSchema>;

/** A case to be written, and the revision it was made from: `undefined` if it is to be new. */
export interface Draft {
  readonly case: Case;
  readonly basedOn: string | undefined;
}

/** A draft kept by a page that closed, as it is stored. */
export const keptDraftSchema = z.strictObject({ case: caseSchema, basedOn: z.optional(z.string()) });

/** A record that is none of ours, by its form: kept as it is, and told. */
export interface Unreadable {
  readonly id: string;
  /** The first place in the record that does not fit, such as `case.answers.membership`. */
  readonly where: string;
  /** As it stands in the database: whoever wants to save what is in it can. */
  readonly record: unknown;
}

/** The id of a record, whether it could be read or not. */
export function idOf(one: StoredCase | Unreadable): string {
  return 'record' in one ? one.id : one.case.id;
}

/** All that is stored. */
export interface AllCases {
  readonly cases: readonly StoredCase[];
  readonly unreadable: readonly Unreadable[];
}

/** The first place at which a record does not fit. */
export function misfit(error: z.core.$ZodError): string {
  return error.issues[0]?.path.map(String).join('.') ?? '';
}

/** What stands in the way of writing: another tab has written or deleted the case in between. */
export interface Conflict {
  readonly id: string;
  /** As it stands in the database; `undefined` if it was deleted. */
  readonly theirs: StoredCase | undefined;
}

/** The conflict of writing this draft over what is stored; `undefined` if there is none. */
export function conflictOf(
  { case: ours, basedOn }: Draft,
  theirs: StoredCase | undefined,
): Conflict | undefined {
  if (theirs?.revision === basedOn) return undefined;
  // A writing that was thought to have failed and had not: tried again, it meets itself.
  if (theirs && isSameCase(theirs.case, ours)) return undefined;
  return { id: ours.id, theirs };
}

/** Whether two versions of a case hold the same, whatever the order they name it in. */
function isSameCase(one: Case, other: Case): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(value: Case): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
