import * as z from 'zod/mini';
import { history } from '../../../rules/source';

/** What a JSON file of ours says it is. */
export const fileFormat = 'eligibility-check';

/** It grows whenever what is kept of a case changes its shape. */
export const fileVersion = 1;

/** What stands around the cases. */
export const envelopeSchema = z.strictObject({
  format: z.literal(fileFormat),
  version: z.literal(fileVersion),
  rules: z.string().check(z.maxLength(20)),
  exportedAt: z.string().check(z.maxLength(40)),
  cases: z.array(z.unknown()),
});

/** Only what tells whose file it is, and from when. */
const originSchema = z.object({
  format: z.literal(fileFormat),
  version: z.optional(z.unknown()),
  rules: z.optional(z.unknown()),
});

/** Whose file it is: not ours, or of ours the version of its format if that is newer, and of its rules if we do not know them. */
export function originOf(
  file: unknown,
): { readonly newerVersion?: string | undefined; readonly newerRules?: string | undefined } | undefined {
  const parsed = originSchema.safeParse(file);
  if (!parsed.success) return undefined;
  const { version, rules } = parsed.data;
  return {
    newerVersion: typeof version === 'number' && version > fileVersion ? String(version) : undefined,
    newerRules:
      typeof rules === 'string' && !history.some((known) => known.version === rules) ? rules : undefined,
  };
}
