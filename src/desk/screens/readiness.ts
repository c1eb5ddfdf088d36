import { latestFirst, learnTexts, type TextOrders } from '../cases/desk-list';
import { rowOf } from '../cases/desk-row';
import type { StoredCase } from '../cases/stored-case';
import { pause } from './pause';

/** How many are judged in one go. */
const pieceSize = 200;

/** Judges cases and makes them ready for the search: what their rows show is then known. */
export function makeRows(cases: readonly StoredCase[]): void {
  for (const stored of cases) rowOf(stored.case);
}

/** Finds out where cases stand in the orders of the list, a piece at a time. */
async function makeSortable(cases: readonly StoredCase[], orders: TextOrders): Promise<void> {
  await learnTexts(
    orders,
    cases.map((stored) => stored.case),
    pause,
  );
  if (cases.length > pieceSize) await pause();
}

/** Makes many cases ready to be listed, a piece at a time: done at once, it would block the page that lists them. */
export async function makeReady(cases: readonly StoredCase[], orders: TextOrders): Promise<void> {
  for (let start = 0; start < cases.length; start += pieceSize) {
    if (start > 0) await pause();
    makeRows(cases.slice(start, start + pieceSize));
  }
  await makeSortable(cases, orders);
}

/** The cases in the order the list begins with, and sortable otherwise: nothing is left to be found out later. */
export async function putInOrder(
  cases: readonly StoredCase[],
  orders: TextOrders,
): Promise<readonly StoredCase[]> {
  await makeSortable(cases, orders);
  const inOrder = cases.toSorted((one, other) => latestFirst(one.case, other.case));
  if (cases.length > pieceSize) await pause();
  return inOrder;
}
