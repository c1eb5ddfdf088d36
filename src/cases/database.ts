import { announceTo } from './announcements';
import { momentSchema } from './case';
import { connect, type Loss } from './connection';
import { migrations } from './migrations';
import { deleteRecords, putRecord, putRecords, readLatestRecords, readRecord, readRecords } from './records';
import type { Attempt } from './storage-failure';
import type { AllCases, Draft, StoredCase, Unreadable } from './stored-case';

/** What has happened to the database elsewhere. */
export type Change =
  /** Another tab has written or deleted these cases. */
  | { readonly kind: 'changed'; readonly ids: readonly string[] }
  /**
   * `emptied`: another tab has deleted everything, or the browser has. `superseded`: another tab has a newer version of
   * the app, and this one has to be loaded anew.
   */
  | { readonly kind: Loss };

/** Lets a long writing be watched and called off. */
export interface Progress {
  /** Called with how many cases are handed over so far; stored they are only when all are. */
  readonly onProgress?: (count: number) => void;
  /** Aborted, the writing is undone and fails as `cancelled`. */
  readonly calledOff?: AbortSignal;
}

/** The desk's database. Whatever it is asked, the answer is an `Attempt`; nothing throws. */
export interface CaseDatabase {
  readonly readAll: () => Promise<Attempt<AllCases>>;
  /** The cases changed last, the latest first: something to show while thousands are being read. */
  readonly readLatest: (count: number) => Promise<Attempt<readonly StoredCase[]>>;
  /** `undefined` if there is no such case; the failure `unfit` if its record is unreadable. */
  readonly read: (id: string) => Promise<Attempt<StoredCase | undefined>>;
  /** Writes one case: `conflict` if another revision is stored than it was based on. */
  readonly write: (draft: Draft) => Promise<Attempt<StoredCase>>;
  /** Writes all of these or none. Also undoes a deletion: the cases deleted, based on nothing. */
  readonly writeMany: (
    drafts: readonly Draft[],
    progress?: Progress,
  ) => Promise<Attempt<readonly StoredCase[]>>;
  /** Deletes all of these or none: `conflict` if another tab has written one since. */
  readonly remove: (doomed: readonly (StoredCase | Unreadable)[]) => Promise<Attempt<undefined>>;
  /** Deletes the whole database, settings and unreadable records too. `blocked`: it will, once the other tab is closed. */
  readonly deleteEverything: () => Promise<Attempt<undefined>>;
  /** When a file of everything was last made; `undefined` if never. */
  readonly readLastBackup: () => Promise<Attempt<string | undefined>>;
  /** Notes that a file of everything was made, of the cases as they were at this moment. */
  readonly noteBackup: (moment: string) => Promise<Attempt<undefined>>;
  /** Calls back with what happens elsewhere, until the function returned is called. */
  readonly watch: (heard: (change: Change) => void) => () => void;
  readonly close: () => void;
}

/** The desk's database; it is opened when first asked something. The time limit is in milliseconds of silence. */
export function openDatabase({ name = 'desk', steps = migrations, timeLimit = 5000 } = {}): CaseDatabase {
  const listeners = new Set<(change: Change) => void>();
  const tell = (change: Change) => {
    for (const heard of listeners) heard(change);
  };
  const announcements = announceTo(name, (ids) => tell({ kind: 'changed', ids }));
  const connection = connect({ name, migrations: steps, timeLimit, onLoss: (kind) => tell({ kind }) });

  /** Other tabs hear of it only once it is so. */
  async function announced<Value>(
    ids: readonly string[],
    attempting: Promise<Attempt<Value>>,
  ): Promise<Attempt<Value>> {
    const attempt = await attempting;
    if (attempt.isDone) announcements.announce(ids);
    return attempt;
  }

  return {
    readAll: () => connection.use('cases', 'readonly', readRecords),
    readLatest: (count) => connection.use('cases', 'readonly', (store) => readLatestRecords(store, count)),
    read: (id) => connection.use('cases', 'readonly', (store) => readRecord(store, id)),
    write: (draft) =>
      announced(
        [draft.case.id],
        connection.use('cases', 'readwrite', (store) => putRecord(store, draft)),
      ),
    writeMany(drafts, { onProgress, calledOff } = {}) {
      const onRequest = (alive: () => void) => (written: number) => {
        alive();
        onProgress?.(written);
      };
      return announced(
        drafts.map((draft) => draft.case.id),
        connection.use(
          'cases',
          'readwrite',
          (store, alive) => putRecords(store, drafts, onRequest(alive)),
          calledOff,
        ),
      );
    },
    remove: (doomed) =>
      announced(
        doomed.map((one) => ('record' in one ? one.id : one.case.id)),
        connection.use('cases', 'readwrite', (store, alive) => deleteRecords(store, doomed, alive)),
      ),
    deleteEverything: connection.deleteDatabase,
    readLastBackup: () =>
      connection.use('settings', 'readonly', async (store) => {
        // Whatever else stands there counts as none, and the reminder comes.
        const moment = momentSchema.safeParse(await store.get('lastBackup'));
        return moment.success ? moment.data : undefined;
      }),
    noteBackup: (moment) =>
      connection.use('settings', 'readwrite', async (store) => {
        await store.put(moment, 'lastBackup');
        return undefined;
      }),
    watch(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    close() {
      announcements.close();
      connection.close();
    },
  };
}
