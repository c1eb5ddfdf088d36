import type { Answers } from '../../rules/answers';
import type { Page } from './fragment';

/**
 * How a result leads on. Where the address holds the answers, in links that say them; in a case, in links that say only
 * which page of the case is meant.
 */
export interface Journey {
  /** The fragment of another page with these answers. */
  readonly fragmentAt: (page: Page) => string;
  /** The whole address that opens today's result for others, if there is one: with every answer, and no name. */
  readonly linkTo: (page: 'result' | 'resultOnly') => string | undefined;
  /** Has these answers in place of the present ones. */
  readonly keep: (answers: Answers) => void;
  /** The fragment of a check that begins with these answers; left out where the present ones are not to be lost. */
  readonly fragmentFrom?: (answers: Answers) => string;
}
