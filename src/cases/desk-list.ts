import type { FaqId } from '../../rules/faq';
import { type Outcome, outcomes } from '../../rules/judge';
import type { Desk } from '../../rules/ruling';
import type { DeskRow } from './desk-row';
import { searchFor } from './search-text';

/** What is to be seen of the list; whatever is left out leaves nothing out. */
export interface DeskFilter {
  /** Every word has to be somewhere in the names, numbers, notes or replies. */
  readonly words?: string;
  /** One of these outcomes; `null`, not finished. */
  readonly outcomes?: readonly (Outcome | null)[];
  /** A bar rests on this entry. */
  readonly barredBy?: FaqId;
  /** An open point without a reply is to be settled there. */
  readonly openWith?: Desk;
  readonly archived?: boolean;
  readonly ofOlderRules?: boolean;
}

/** The rows that pass the filter, in their order. Without words to search for, quick; with them, still quick. */
export function filtered(rows: readonly DeskRow[], filter: DeskFilter): readonly DeskRow[] {
  const { words, outcomes, barredBy, openWith, archived, ofOlderRules } = filter;
  const isFound = searchFor(words ?? '');
  return rows.filter(
    (row) =>
      (archived === undefined || row.case.isArchived === archived) &&
      (ofOlderRules === undefined || row.isOfOlderRules === ofOlderRules) &&
      (outcomes === undefined || outcomes.includes(row.outcome)) &&
      (barredBy === undefined || row.bars.some(({ cites }) => cites.includes(barredBy))) &&
      (openWith === undefined || isOpenWith(row, openWith)) &&
      isFound(row.searchText),
  );
}

function isOpenWith({ open }: DeskRow, desk: Desk): boolean {
  return open.some(({ finding, isSettled }) => !isSettled && finding.settleWith === desk);
}

/** What the list can be sorted by. */
export type SortKey =
  | 'client'
  | 'reference'
  | 'adviser'
  | 'outcome'
  | 'bars'
  | 'open'
  | 'unanswered'
  | 'changed'
  | 'created';

export interface DeskSort {
  readonly by: SortKey;
  readonly isDescending: boolean;
}

type Comparison = (one: DeskRow, other: DeskRow) => number;

/** Names as Japanese dictionaries sort them; K-9 before K-10. */
const { compare } = new Intl.Collator('ja', { numeric: true });

/** In the order in which a consultant looks at them: what can go ahead, what waits, what cannot, what is unfinished. */
const outcomeOrder: readonly (Outcome | null)[] = [...outcomes, null];

const comparisons: Readonly<Record<SortKey, Comparison>> = {
  client: (one, other) => compare(one.case.client, other.case.client),
  reference: (one, other) => compare(one.case.reference, other.case.reference),
  adviser: (one, other) => compare(one.case.adviser, other.case.adviser),
  outcome: (one, other) => outcomeOrder.indexOf(one.outcome) - outcomeOrder.indexOf(other.outcome),
  bars: (one, other) => one.bars.length - other.bars.length,
  open: (one, other) => pending(one) - pending(other),
  unanswered: (one, other) => one.unanswered.length - other.unanswered.length,
  changed: (one, other) => inTime(one.case.changedAt, other.case.changedAt),
  created: (one, other) => inTime(one.case.createdAt, other.case.createdAt),
};

function pending({ open }: DeskRow): number {
  return open.filter(({ isSettled }) => !isSettled).length;
}

function inTime(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** The rows in order; what is equal stands with the latest change first, and the same way each time. */
export function sorted(rows: readonly DeskRow[], { by, isDescending }: DeskSort): DeskRow[] {
  const direction = isDescending ? -1 : 1;
  return rows.toSorted(
    (one, other) =>
      direction * comparisons[by](one, other) ||
      inTime(other.case.changedAt, one.case.changedAt) ||
      inTime(one.case.id, other.case.id),
  );
}
