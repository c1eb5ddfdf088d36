import type { IDBPObjectStore, IDBPTransaction } from 'idb';
import type { DeskDatabase, DeskSchema, StoreName } from './migrations';
import type { Timeout } from './timeout';

/** Some stores within one transaction. */
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<DeskSchema, StoreName[], Mode>;

/** One of them. */
export type Store<Mode extends IDBTransactionMode, Name extends StoreName = 'cases'> = IDBPObjectStore<
  DeskSchema,
  StoreName[],
  Name,
  Mode
>;

/** What is done within one transaction. It may wait for requests to the database, and for nothing else. */
export type Work<Mode extends IDBTransactionMode, Value> = (
  transaction: Transaction<Mode>,
  /** Starts the time limit again; call it after each answer of the database. */
  restartTimeout: () => void,
) => Promise<Value>;

/**
 * Does work within one transaction; resolves once all of it is written. Work that throws, or is not waited for any
 * longer, is undone.
 */
export async function transact<Mode extends IDBTransactionMode, Value>(
  database: DeskDatabase,
  stores: readonly StoreName[],
  mode: Mode,
  work: Work<Mode, Value>,
  { signal, restartTimeout }: Timeout,
): Promise<Value> {
  // Strict: what is called saved has reached the disk.
  const transaction = database.transaction([...stores], mode, { durability: 'strict' });
  const undo = () => abort(transaction);
  // Heard below, unless the work fails first.
  transaction.done.catch(() => undefined);
  signal.addEventListener('abort', undo);
  try {
    const value = await work(transaction, restartTimeout);
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
