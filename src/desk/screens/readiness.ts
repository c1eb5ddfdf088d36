import { addTexts, latestFirst, type TextOrders } from '../cases/desk-list';
import { rowOf } from '../cases/desk-row';
import type { StoredCase } from '../cases/stored-case';
import { yieldToBrowser } from './yield-to-browser';

/** How many cases are judged before yielding to the browser. */
const pieceSize = 200;

/** Judges cases and computes what their rows show and what the search reads. */
export function makeRows(cases: readonly StoredCase[]): void {
  for (const stored of cases) rowOf(stored.case);
}

/** Computes the positions of cases in the list's text orders, yielding between pieces. */
async function makeSortable(cases: readonly StoredCase[], orders: TextOrders): Promise<void> {
  await addTexts(
    orders,
    cases.map((stored) => stored.case),
    yieldToBrowser,
  );
  if (cases.length > pieceSize) await yieldToBrowser();
}

/** Computes all that the list needs of many cases, yielding between pieces so that the page stays responsive. */
export async function makeReady(cases: readonly StoredCase[], orders: TextOrders): Promise<void> {
  for (let start = 0; start < cases.length; start += pieceSize) {
    if (start > 0) await yieldToBrowser();
    makeRows(cases.slice(start, start + pieceSize));
  }
  await makeSortable(cases, orders);
}

/** Sorts cases by their last change, and computes what the other orders of the list need. */
export async function putInOrder(
  cases: readonly StoredCase[],
  orders: TextOrders,
): Promise<readonly StoredCase[]> {
  await makeSortable(cases, orders);
  const inOrder = cases.toSorted((one, other) => latestFirst(one.case, other.case));
  if (cases.length > pieceSize) await yieldToBrowser();
  return inOrder;
}
