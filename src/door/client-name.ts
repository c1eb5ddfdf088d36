import * as z from 'zod/mini';

/** Longest name a link may hold, in UTF-16 units: more than any company has, and too little for a letter. */
const longest = 100;

/**
 * What a name never needs and a forger likes: control characters, marks that turn the direction of writing or are not
 * seen, halves of characters and what is left of broken ones, line breaks, and piles of accents.
 */
const unfit = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]|\p{M}{5}/u;

const clientNameSchema = z
  .string()
  .check(
    z.trim(),
    z.normalize('NFC'),
    z.minLength(1),
    z.maxLength(longest),
    z.refine((name) => !unfit.test(name)),
  )
  .brand<'ClientName'>();

/** A client's name as a link may hold it, and as it is shown: as text, whatever it says. */
export type ClientName = z.infer<typeof clientNameSchema>;

/** The name, put into one form; `undefined` if there is none or it is not fit for a link. */
export function clientNameFrom(text: string): ClientName | undefined {
  const parsed = clientNameSchema.safeParse(text);
  return parsed.success ? parsed.data : undefined;
}
