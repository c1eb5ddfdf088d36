import * as z from 'zod/mini';
import { type FaqId, inFaqOrder } from '../../rules/faq-ids';
import type { Outcome, Verdict } from '../../rules/judge';
import { signOf } from '../result/use-outcome-words';
import { languages } from '../words/languages';

/*
 * All that goes between the frame and the page it stands in. The element (element.ts) is the page's side, and takes
 * nothing from here but types, so that it stays small.
 */

/** What the page is told of a check, if it has named its origin: nothing that was answered. */
export interface Notice {
  readonly outcome: Outcome;
  /** The FAQ entries the outcome rests on, in the order of the FAQ. */
  readonly cites: readonly FaqId[];
}

/** How the page introduces itself, with a port of its own: the origins it names to hear of the outcome. */
export const introductionSchema = z.strictObject({ notify: z.array(z.string()) });
export type Introduction = z.infer<typeof introductionSchema>;

/** What the page may ask for through the port: another language. */
export const wishSchema = z.strictObject({ language: z.enum(languages) });
export type Wish = z.infer<typeof wishSchema>;

/** What the frame says through the port: how high its content is, or that another page is shown in it. */
export type Movement = { readonly height: number } | { readonly isNewPage: true };

/**
 * What may be told of a verdict. Only findings that decide are cited: what else was found would say more of the answers
 * than the outcome does. `undefined` while there is no outcome.
 */
export function noticeOf({ outcome, findings }: Verdict): Notice | undefined {
  if (!outcome) return undefined;
  const deciding = findings.filter(({ effect }) => effect === signOf[outcome]);
  return { outcome, cites: inFaqOrder(deciding.flatMap(({ cites }) => cites)) };
}
