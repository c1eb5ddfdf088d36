import type { StoredCase } from '../cases/stored-case';

/** Cases by their ids, in the order they were read or made. */
export type Cases = ReadonlyMap<string, StoredCase>;

/** What became of some cases, by their ids: `undefined`, they are deleted. */
export type CaseChanges = Iterable<readonly [id: string, stored: StoredCase | undefined]>;

/** Each case as it is now stored. */
export function storedNow(stored: readonly StoredCase[]): CaseChanges {
  return stored.map((one) => [one.case.id, one] as const);
}

/** The cases after some of them have changed. One changed keeps its place. */
export function withChanges(cases: Iterable<readonly [string, StoredCase]>, changes: CaseChanges): Cases {
  const changed = new Map(cases);
  for (const [id, stored] of changes) {
    if (stored) changed.set(id, stored);
    else changed.delete(id);
  }
  return changed;
}
