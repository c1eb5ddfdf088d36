import { type DeskRow, rowOf } from '../cases/desk-row';
import type { StoredCase } from '../cases/stored-case';

/** The cases an address names, each once and in its order, and how many of them are not on the desk. */
export function chosenRows(
  ids: readonly string[],
  cases: ReadonlyMap<string, StoredCase>,
): { readonly rows: readonly DeskRow[]; readonly missing: number } {
  const named = [...new Set(ids)];
  const rows = named.flatMap((id) => {
    const stored = cases.get(id);
    return stored ? [rowOf(stored.case)] : [];
  });
  return { rows, missing: named.length - rows.length };
}
