import type { Answers } from '../../rules/answers';
import type { ClientName } from './client-name';
import type { Page } from './fragment';

/** Addresses that open today's result for others; where the app is a file, there are none. */
export interface HandingOver {
  /** With every answer, and with no name but one given here. */
  readonly linkTo: (page: 'result' | 'resultOnly', client?: ClientName) => string | undefined;
  /** The client's name, where it is known and fit for a link: whoever hands one over may put it in. */
  readonly client?: ClientName | undefined;
}

/**
 * How a result leads on. Where the address holds the answers, in links that say them; in a case, in links that say only
 * which page of the case is meant.
 */
export interface Journey {
  /** The fragment of another page with these answers. */
  readonly fragmentAt: (page: Page) => string;
  /** How the result is handed over; left out on a screen that others look at. */
  readonly handingOver?: HandingOver | undefined;
  /** Has these answers in place of the present ones. */
  readonly keep: (answers: Answers) => void;
  /** The fragment of a check that begins with these answers; left out where the present ones are not to be lost. */
  readonly fragmentFrom?: (answers: Answers) => string;
}
