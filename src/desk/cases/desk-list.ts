import type { FaqId } from '../../../rules/faq-ids';
import { type Outcome, outcomes } from '../../../rules/judge';
import type { Recipient } from '../../../rules/ruling';
import type { Case } from './case';
import { type DeskRow, standingWith } from './desk-row';
import { type ChangePeriod, isWithin } from './last-change';
import { searchFor } from './search-text';
import { createTextOrder, type TextOrder } from './text-order';

/** What is to be seen of the list; whatever is left out leaves nothing out. */
export interface DeskFilter {
  /** Every word has to be somewhere in the names, numbers, notes or replies. */
  readonly words?: string;
  /** One of these outcomes; `null`, not finished. */
  readonly outcomes?: readonly (Outcome | null)[];
  /** A bar rests on this entry. */
  readonly barredBy?: FaqId;
  /** An open point without a reply is to be settled there. */
  readonly openWith?: Recipient;
  /** Something was to be settled there, and a reply to all of it is noted. */
  readonly settledWith?: Recipient;
  /** Something is left to ask, whatever the outcome. */
  readonly hasQuestionsLeft?: boolean;
  readonly changed?: ChangePeriod;
  readonly archived?: boolean;
  readonly ofOlderRules?: boolean;
}

/** The rows that pass the filter, in their order. Without words to search for, quick; with them, still quick. */
export function filtered(rows: readonly DeskRow[], filter: DeskFilter, now: Date): readonly DeskRow[] {
  const { words, outcomes, barredBy, openWith, settledWith, archived, ofOlderRules } = filter;
  const isFound = searchFor(words ?? '');
  const isChangedThen = filter.changed ? isWithin(filter.changed, now) : () => true;
  return rows.filter(
    (row) =>
      (archived === undefined || row.case.isArchived === archived) &&
      (ofOlderRules === undefined || row.isOfOlderRules === ofOlderRules) &&
      (outcomes === undefined || outcomes.includes(row.outcome)) &&
      (barredBy === undefined || row.bars.some(({ cites }) => cites.includes(barredBy))) &&
      (openWith === undefined || standingWith(openWith, row) === 'waiting') &&
      (settledWith === undefined || standingWith(settledWith, row) === 'settled') &&
      (!filter.hasQuestionsLeft || row.unanswered.length > 0) &&
      isChangedThen(row.case.changedAt) &&
      isFound(row.searchText),
  );
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

/** The columns of text, and where their texts stand. */
const textColumns = ['client', 'reference', 'adviser'] as const;
export type TextOrders = Readonly<Record<(typeof textColumns)[number], TextOrder>>;

/** Orders that know no texts yet. */
export function createTextOrders(): TextOrders {
  return { client: createTextOrder(), reference: createTextOrder(), adviser: createTextOrder() };
}

/** Finds out beforehand where the texts of these cases stand, so that sorting them by any column takes no time. */
export async function addTexts(
  orders: TextOrders,
  cases: readonly Case[],
  yieldToBrowser: () => Promise<void>,
): Promise<void> {
  for (const column of textColumns) {
    await orders[column].add(
      cases.map((one) => one[column]),
      yieldToBrowser,
    );
  }
}

/** In the order in which a consultant looks at them: what can go ahead, what waits, what cannot, what is unfinished. */
const outcomeOrder: readonly (Outcome | null)[] = [...outcomes, null];

const levels: Readonly<Record<Exclude<SortKey, keyof TextOrders>, (row: DeskRow) => number>> = {
  outcome: ({ outcome }) => outcomeOrder.indexOf(outcome),
  bars: ({ bars }) => bars.length,
  open: ({ open }) => open.filter(({ isSettled }) => !isSettled).length,
  unanswered: ({ unanswered }) => unanswered.length,
  changed: (row) => Date.parse(row.case.changedAt),
  created: (row) => Date.parse(row.case.createdAt),
};

/** The number each row is sorted by. */
function levelBy(by: SortKey, rows: readonly DeskRow[], orders: TextOrders): (row: DeskRow) => number {
  if (by !== 'client' && by !== 'reference' && by !== 'adviser') return levels[by];
  const places = orders[by].placesOf(rows.map((row) => row.case[by]));
  return (row) => places.get(row.case[by]) ?? 0;
}

/** The order the list begins with: the latest change first, and the same way each time. */
export function latestFirst(one: Case, other: Case): number {
  return compared(other.changedAt, one.changedAt) || compared(one.id, other.id);
}

function compared(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/**
 * The rows in order; what is equal stands with the latest change first, and the same way each time. Quick where the rows
 * stand that way already and the orders know their texts.
 */
export function sorted(
  rows: readonly DeskRow[],
  { by, isDescending }: DeskSort,
  orders: TextOrders = createTextOrders(),
): DeskRow[] {
  const inTime = rows.toSorted((one, other) => latestFirst(one.case, other.case));
  if (by === 'changed' && isDescending) return inTime;
  const level = levelBy(by, rows, orders);
  const groups = new Map<number, DeskRow[]>();
  for (const row of inTime) {
    const group = groups.get(level(row));
    if (group) group.push(row);
    else groups.set(level(row), [row]);
  }
  const inOrder = Float64Array.from(groups.keys()).sort();
  if (isDescending) inOrder.reverse();
  return [...inOrder].flatMap((key) => groups.get(key) ?? []);
}
