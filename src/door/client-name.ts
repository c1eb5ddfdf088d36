import * as z from 'zod/mini';

/**
 * What no name needs and a forger likes: control characters, marks that turn the direction of writing or are not seen,
 * halves of characters and what is left of broken ones, line breaks, and piles of accents.
 */
const dishonest = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]|\p{M}{5}/u;

const isHonest = (name: string) => !dishonest.test(name);

/** At most a hundred UTF-16 units: more than any company's name has, and too little for a letter. */
const clientNameSchema = z
  .string()
  .check(z.minLength(1), z.maxLength(100), z.refine(isHonest))
  .brand<'ClientName'>();

/** A client's name as a link may hold it, and as it is shown: as text, whatever it says. */
export type ClientName = z.infer<typeof clientNameSchema>;

/** The name, put into one form; `undefined` if there is none or it is not fit for a link. */
export function clientNameFrom(text: string): ClientName | undefined {
  const parsed = clientNameSchema.safeParse(text.normalize('NFC').trim());
  return parsed.success ? parsed.data : undefined;
}
