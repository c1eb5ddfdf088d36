import type { IDBPObjectStore } from 'idb';
import type { DeskDatabase, DeskSchema, StoreName } from './migrations';
import type { Patience } from './patience';

/** One store within one transaction. */
export type Store<Mode extends IDBTransactionMode, Name extends StoreName = 'cases'> = IDBPObjectStore<
  DeskSchema,
  [Name],
  Name,
  Mode
>;

/**
 * Does work within one transaction; resolves once all of it is written. Work that throws, or is not waited for any
 * longer, is undone.
 */
export async function transact<Name extends StoreName, Mode extends IDBTransactionMode, Value>(
  database: DeskDatabase,
  store: Name,
  mode: Mode,
  work: (store: Store<Mode, Name>, alive: () => void) => Promise<Value>,
  { signal, alive }: Patience,
): Promise<Value> {
  // Strict: what is called saved has reached the disk.
  const transaction = database.transaction(store, mode, { durability: 'strict' });
  const undo = () => abort(transaction);
  // Heard below, unless the work fails first.
  transaction.done.catch(() => undefined);
  signal.addEventListener('abort', undo);
  try {
    const value = await work(transaction.objectStore(store), alive);
    await transaction.done;
    return value;
  } catch (error) {
    undo();
    throw error;
  } finally {
    signal.removeEventListener('abort', undo);
  }
}

/** Undoes a transaction, if it is not too late. */
export function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
