import { type AllCases, misfit, type StoredCase, storedCaseSchema, type Unreadable } from './stored-case';
import type { Store } from './transaction';

/** Lets a long reading be followed. What is told is already checked; whatever is read again is told again. */
export interface Following {
  /**
   * The cases changed last, in the order of the list, before the rest is read. Between them nothing is left out but what
   * is unreadable. Not called where that would be all there is.
   */
  readonly onLatest?: (latest: readonly StoredCase[]) => void;
  /** Each piece, once it is read. */
  readonly onPiece?: (cases: readonly StoredCase[]) => void;
}

/** How many are shown first: a page of the list, though some of them are archived. */
const latestCount = 75;

/** How many are read in one go, few enough for the page to go on in between. */
const pieceSize = 200;

/**
 * Everything there is, in pieces. What does not fit the schema is told, and left as it is.
 * @param restartTimeout called after each answer of the database
 */
export async function readRecords(
  store: Store<'readonly'>,
  restartTimeout: () => void,
  { onLatest, onPiece }: Following,
): Promise<AllCases> {
  if (onLatest) {
    const latest = await readLatest(store, latestCount);
    if (latest.length > 0) onLatest(latest);
  }
  const keys = await store.getAllKeys();
  const pieceAt = (start: number) => {
    const range = rangeOf(keys.slice(start, start + pieceSize));
    return range && store.getAll(range);
  };
  const cases: StoredCase[] = [];
  const unreadable: Unreadable[] = [];
  let asked = pieceAt(0);
  for (let start = 0; asked; start += pieceSize) {
    const records = await asked;
    restartTimeout();
    // The database fetches the next piece while this one is looked through.
    asked = pieceAt(start + pieceSize);
    const piece = checked(records, keys.slice(start, start + pieceSize));
    onPiece?.(piece.cases);
    cases.push(...piece.cases);
    unreadable.push(...piece.unreadable);
  }
  return { cases, unreadable };
}

/** All that is between the first and the last of these keys; `undefined` if there are none. */
function rangeOf(keys: readonly string[]): IDBKeyRange | undefined {
  const [first] = keys;
  const last = keys.at(-1);
  return first === undefined || last === undefined ? undefined : IDBKeyRange.bound(first, last);
}

function checked(records: readonly unknown[], keys: readonly string[]): AllCases {
  const cases: StoredCase[] = [];
  const unreadable: Unreadable[] = [];
  for (const [place, record] of records.entries()) {
    const parsed = storedCaseSchema.safeParse(record);
    if (parsed.success) cases.push(parsed.data);
    else unreadable.push({ id: String(keys[place]), where: misfit(parsed.error), record });
  }
  return { cases, unreadable };
}

/**
 * The cases changed last, as `latestFirst` orders them; those that do not fit the schema are left out. None, where that
 * would be all there is.
 */
async function readLatest(store: Store<'readonly'>, count: number): Promise<StoredCase[]> {
  const index = store.index('changed');
  const moments: Promise<unknown[]>[] = [];
  let cursor = await index.openKeyCursor(null, 'prevunique');
  while (cursor && moments.length < count) {
    // A whole file of clients is imported in one moment; within it they stand in the order of their ids.
    moments.push(index.getAll(IDBKeyRange.only(cursor.key), count));
    cursor = await cursor.continue();
  }
  const latest: StoredCase[] = [];
  for (const records of await Promise.all(moments)) {
    latest.push(...checked(records, []).cases);
    // There may be more of this moment, and nothing is to be left out between.
    if (latest.length >= count || records.length === count) return latest.slice(0, count);
  }
  return cursor ? latest : [];
}
