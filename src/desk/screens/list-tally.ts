import type { FaqId } from '../../../rules/faq-ids';
import type { Desk } from '../../../rules/ruling';
import { desksInOrder } from '../../result/points';
import { type DeskRow, standingWith } from '../cases/desk-row';

/** What there is to filter by, and of how many cases each holds. */
export interface ListTally {
  readonly barredBy: ReadonlyMap<FaqId, number>;
  readonly openWith: ReadonlyMap<Desk, number>;
  readonly settledWith: ReadonlyMap<Desk, number>;
  readonly olderRules: number;
}

/** Counts what there is to filter by among these rows. */
export function tallyOf(rows: readonly DeskRow[]): ListTally {
  const barredBy = new Map<FaqId, number>();
  const openWith = new Map<Desk, number>();
  const settledWith = new Map<Desk, number>();
  let olderRules = 0;
  for (const row of rows) {
    for (const id of new Set(row.bars.flatMap(({ cites }) => cites))) count(barredBy, id);
    for (const desk of row.open.length > 0 ? desksInOrder : []) {
      const standing = standingWith(desk, row);
      if (standing) count(standing === 'waiting' ? openWith : settledWith, desk);
    }
    if (row.isOfOlderRules) olderRules += 1;
  }
  return { barredBy, openWith, settledWith, olderRules };
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
