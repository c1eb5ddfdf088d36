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

/** A kana and the mark of its voicing as one sign (か and ゛ are が). Unlike NFC, it leaves every kanji as it is written. */
function withComposedKana(text: string): string {
  return text.replace(/[\u3041-\u30FE][\u3099\u309A]/g, (pair) => pair.normalize('NFC'));
}

/** The name as it is written, its kana composed; `undefined` if there is none or it is not fit for a link. */
export function clientNameFrom(text: string): ClientName | undefined {
  const parsed = clientNameSchema.safeParse(withComposedKana(text).trim());
  return parsed.success ? parsed.data : undefined;
}
