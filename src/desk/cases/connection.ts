import { deleteDB, openDB } from 'idb';
import { withLock } from './lock';
import { type DeskDatabase, type DeskSchema, type Migration, migrate, type StoreName } from './migrations';
import {
  type Attempt,
  failureAtOpening,
  failureAtWork,
  nameOf,
  Refusal,
  type StorageFailure,
} from './storage-failure';
import { orAbort, startTimeout, type Timeout } from './timeout';
import { abort, transact, type Work } from './transaction';

/** What has happened to the database without our doing: it is gone, or a newer version of the app has taken it over. */
export type Loss = 'emptied' | 'superseded';

export interface ConnectionOptions {
  readonly name: string;
  readonly migrations: readonly Migration[];
  /** How long the database may be silent, in milliseconds. */
  readonly timeLimit: number;
  readonly onLoss: (loss: Loss) => void;
}

export interface Connection {
  /**
   * Does work within one transaction, and tells of it only once all of it is written. Work that throws is undone.
   * Opens the database if need be.
   */
  readonly use: <Mode extends IDBTransactionMode, Value>(
    stores: readonly StoreName[],
    mode: Mode,
    work: Work<Mode, Value>,
    cancelSignal?: AbortSignal,
  ) => Promise<Attempt<Value>>;
  /** Deletes the database itself. `blocked`: it will be once the other tab is closed, and `onLoss` hears of it. */
  readonly deleteDatabase: () => Promise<Attempt<undefined>>;
  readonly close: () => void;
}

/** In milliseconds. */
const pauseBetweenLooks = 300;

/** A database that is being opened, or is open; `blocked` is aborted if another tab does not let us. */
interface Opening {
  readonly found: Promise<Found>;
  readonly blocked: AbortSignal;
}

interface Found {
  readonly database: DeskDatabase;
  /** There was none: it has just been made. */
  readonly isNew: boolean;
}

/** Keeps a database open for as long as it can be, and opens it again where it was closed underneath. */
export function connect({ name, migrations, timeLimit, onLoss }: ConnectionOptions): Connection {
  let opening: Opening | undefined;
  /** If another one is found later, and new, then this one was cleared away. */
  let known: DeskDatabase | undefined;
  /** How often everything was deleted: what was asked for before that is not done after it. */
  let deletions = 0;
  /** Until a deletion asked for here has come through, nothing is stored that it would miss. */
  let isDeleting = false;

  function open(): Opening {
    const blocked = new AbortController();
    const onBlocked = () => blocked.abort(new Refusal({ why: 'blocked' }));
    const found = withLock(name, () => find(name, migrations, onBlocked), blocked.signal);
    const mine = { found, blocked: blocked.signal };
    found.then(
      ({ database }) => watch(database, mine),
      () => forget(mine),
    );
    return mine;
  }

  function watch(database: DeskDatabase, mine: Opening): void {
    database.addEventListener('close', () => {
      forget(mine);
      // The browser did it, as it does when it clears the storage: whoever looks at the screen is to hear of it now.
      look();
    });
    database.addEventListener('versionchange', ({ newVersion }) => {
      // At once: the other tab waits for it.
      database.close();
      forget(mine);
      if (newVersion === null) beEmptied();
      else onLoss('superseded');
    });
  }

  /** Finds out whether the database is still there; a few times, as a browser that is clearing it refuses at first. */
  function look(timesLeft = 10): void {
    opening ??= open();
    whenOpen(opening).catch(() => {
      if (timesLeft > 0) setTimeout(() => look(timesLeft - 1), pauseBetweenLooks);
    });
  }

  function beEmptied(): void {
    known = undefined;
    deletions += 1;
    onLoss('emptied');
  }

  function forget(gone: Opening): void {
    if (opening === gone) opening = undefined;
  }

  function letGo(mine: Opening | undefined): void {
    if (!mine) return;
    forget(mine);
    mine.found.then(({ database }) => database.close()).catch(() => undefined);
  }

  async function whenOpen({ found, blocked }: Opening): Promise<DeskDatabase> {
    const { database, isNew } = await orAbort(blocked, found).catch((error) => {
      throw new Refusal(failureAtOpening(error));
    });
    if (isNew && known !== undefined && known !== database) beEmptied();
    known = database;
    return database;
  }

  return {
    async use(stores, mode, work, cancelSignal) {
      const timeout = startTimeout(timeLimit, cancelSignal);
      const deletionsBefore = deletions;
      const refuseIfDeleted = () => {
        if (deletions !== deletionsBefore) throw new Refusal({ why: 'cleared' });
      };
      const tryIt = async () => {
        if (isDeleting) throw new Refusal({ why: 'blocked' });
        opening ??= open();
        const mine = opening;
        const database = await whenOpen(mine);
        refuseIfDeleted();
        timeout.signal.throwIfAborted();
        const value = await transact(database, stores, mode, work, timeout).catch((error) => {
          if (isLost(error)) letGo(mine);
          throw error;
        });
        // Written, and deleted right after.
        refuseIfDeleted();
        return value;
      };
      const done = tryIt().catch((error) => {
        if (!isLost(error) || timeout.signal.aborted) throw error;
        // Nothing was written, so once more on a new connection; if the database is gone, that one tells.
        return tryIt();
      });
      return attempted(done, timeout, failureAtWork);
    },
    async deleteDatabase() {
      const timeout = startTimeout(timeLimit);
      letGo(opening);
      known = undefined;
      deletions += 1;
      isDeleting = true;
      const deletion = async (): Promise<undefined> => {
        try {
          await withLock(name, () => remove(name, () => timeout.fail({ why: 'blocked' })), timeout.signal);
        } finally {
          isDeleting = false;
        }
        // Nobody waits for it any more.
        if (timeout.signal.aborted) beEmptied();
      };
      return attempted(deletion(), timeout, failureAtOpening);
    },
    close: () => letGo(opening),
  };
}

/** Opens the database, brought to the newest version. Rejects if a step of migration does; it is then as it was. */
async function find(name: string, migrations: readonly Migration[], onBlocked: () => void): Promise<Found> {
  let isNew = false;
  const database = await openDB<DeskSchema>(name, migrations.length, {
    upgrade(upgraded, oldVersion, _newVersion, upgrade) {
      isNew = oldVersion === 0;
      // Whoever opens hears of it.
      upgrade.done.catch(() => undefined);
      migrate(migrations, oldVersion, upgraded, upgrade).catch(() => abort(upgrade));
    },
    blocked: onBlocked,
  });
  return { database, isNew };
}

/** Deletes a database. Rejects, instead of throwing, where there is no IndexedDB at all. */
async function remove(name: string, onBlocked: () => void): Promise<undefined> {
  await deleteDB(name, { blocked: onBlocked });
}

/** Whether it looks as if the connection were gone. */
function isLost(error: unknown): boolean {
  return ['InvalidStateError', 'AbortError'].includes(nameOf(error));
}

async function attempted<Value>(
  work: Promise<Value>,
  timeout: Timeout,
  failureOf: (error: unknown) => StorageFailure,
): Promise<Attempt<Value>> {
  try {
    return { isDone: true, value: await orAbort(timeout.signal, work) };
  } catch (error) {
    return { isDone: false, failure: failureOf(error) };
  } finally {
    timeout.end();
  }
}
