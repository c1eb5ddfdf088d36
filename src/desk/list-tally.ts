import type { FaqId } from '../../rules/faq-ids';
import type { Desk } from '../../rules/ruling';
import type { DeskRow } from '../cases/desk-row';

/** What there is to filter by, and of how many cases each holds. */
export interface ListTally {
  readonly barredBy: ReadonlyMap<FaqId, number>;
  readonly openWith: ReadonlyMap<Desk, number>;
  readonly olderRules: number;
}

/** Counts what there is to filter by among these rows. */
export function tallyOf(rows: readonly DeskRow[]): ListTally {
  const barredBy = new Map<FaqId, number>();
  const openWith = new Map<Desk, number>();
  let olderRules = 0;
  for (const { bars, open, isOfOlderRules } of rows) {
    for (const id of new Set(bars.flatMap(({ cites }) => cites))) count(barredBy, id);
    const pending = open.filter(({ isSettled }) => !isSettled);
    for (const desk of new Set(pending.map(({ finding }) => finding.settleWith))) count(openWith, desk);
    if (isOfOlderRules) olderRules += 1;
  }
  return { barredBy, openWith, olderRules };
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
