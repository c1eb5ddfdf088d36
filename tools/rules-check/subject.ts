import { type FaqEntry, faq } from '../../rules/faq';
import { questions } from '../../rules/questions';
import { history, type Revision } from '../../rules/source';
import { decidesNothing, readAlike } from '../../rules/standing';
import { everyWord } from '../../src/words/every-word';
import type { Table } from './table';

/** Everything that is checked. */
export interface Subject {
  readonly table: Table;
  /** FAQ entries by their number: Q7. */
  readonly entries: Readonly<Record<string, FaqEntry>>;
  /** FAQ entries from Q7 to Q17 that no ruling cites, each with the reason. */
  readonly decidesNothing: Readonly<Record<string, string>>;
  /** By question, options that are ruled on and explained like an earlier one, each with the reason. */
  readonly readAlike: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By language. */
  readonly wording: Readonly<Record<string, unknown>>;
  /** The versions of the rules, newest first. */
  readonly history: readonly Revision[];
}

/** The rules of this project. */
export const ourRules: Subject = {
  table: questions,
  entries: faq,
  decidesNothing,
  readAlike,
  wording: everyWord,
  history,
};
