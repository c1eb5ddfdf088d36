import type { FaqId } from '../../../rules/faq-ids';
import type { Recipient } from '../../../rules/ruling';
import { recipientsInOrder } from '../../result/points';
import { type DeskRow, standingWith } from '../cases/desk-row';

/** What there is to filter by, and of how many cases each holds. */
export interface ListTally {
  readonly barredBy: ReadonlyMap<FaqId, number>;
  readonly openWith: ReadonlyMap<Recipient, number>;
  readonly settledWith: ReadonlyMap<Recipient, number>;
  readonly olderRules: number;
}

/** Counts what there is to filter by among these rows. */
export function tallyOf(rows: readonly DeskRow[]): ListTally {
  const barredBy = new Map<FaqId, number>();
  const openWith = new Map<Recipient, number>();
  const settledWith = new Map<Recipient, number>();
  let olderRules = 0;
  for (const row of rows) {
    for (const id of new Set(row.bars.flatMap(({ cites }) => cites))) count(barredBy, id);
    for (const recipient of row.open.length > 0 ? recipientsInOrder : []) {
      const standing = standingWith(recipient, row);
      if (standing) count(standing === 'waiting' ? openWith : settledWith, recipient);
    }
    if (row.isOfOlderRules) olderRules += 1;
  }
  return { barredBy, openWith, settledWith, olderRules };
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
