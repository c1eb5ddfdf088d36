import { openBroadcast } from './broadcast';
import { momentSchema } from './case';
import { connect, type Loss } from './connection';
import { migrations } from './migrations';
import { newId } from './new-id';
import { type Following, readRecords } from './reading';
import { deleteRecords, putRecord, putRecords, readRecord } from './records';
import type { Attempt } from './storage-failure';
import { type AllCases, type Draft, idOf, type StoredCase, type Unreadable } from './stored-case';
import {
  discardDraft,
  discardDrafts,
  keepDraft,
  type RecoveredDrafts,
  recoverDrafts,
} from './unsaved-drafts';

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
  readonly cancelSignal?: AbortSignal;
}

/** The desk's database. Whatever it is asked, the answer is an `Attempt`; nothing throws. */
export interface CaseDatabase {
  /** Everything there is as it stands now; what is told on the way may be told again. */
  readonly readAll: (following?: Following) => Promise<Attempt<AllCases>>;
  /** `undefined` if there is no such case; the failure `unfit` if its record is unreadable. */
  readonly read: (id: string) => Promise<Attempt<StoredCase | undefined>>;
  /** Writes one case: `conflict` if another revision is stored than it was based on. */
  readonly write: (draft: Draft) => Promise<Attempt<StoredCase>>;
  /** Writes all of these or none. Also undoes a deletion: the cases deleted, based on nothing. */
  readonly writeMany: (
    drafts: readonly Draft[],
    progress?: Progress,
  ) => Promise<Attempt<readonly StoredCase[]>>;
  /** Keeps a draft for the next start of the app, in case the page closes before it is saved. */
  readonly keepDraft: (draft: Draft) => Promise<Attempt<undefined>>;
  /** Deletes the draft this tab kept of a case, once the case is saved or given up. */
  readonly discardDraft: (id: string) => Promise<Attempt<undefined>>;
  /**
   * Saves the drafts that pages kept when they closed; call it when the app starts.
   * @param mark set beside the reference of a case that has to be kept apart (see `setApart`)
   */
  readonly recoverDrafts: (mark: string) => Promise<Attempt<RecoveredDrafts>>;
  /** Deletes all of these or none, with the drafts kept of them: `conflict` if another tab has written one since. */
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
  const tab = newId();
  const broadcast = openBroadcast(name, (ids) => tell({ kind: 'changed', ids }));
  /** Until somebody asks for something to be stored again: after "delete everything", a closing page keeps no draft. */
  let isEmptied = false;
  const onLoss = (kind: Loss) => {
    if (kind === 'emptied') isEmptied = true;
    tell({ kind });
  };
  const connection = connect({ name, migrations: steps, timeLimit, onLoss });

  /** Tells other tabs of a change once it is written. */
  async function broadcasting<Value>(
    idsOf: (value: Value) => readonly string[],
    attempting: Promise<Attempt<Value>>,
  ): Promise<Attempt<Value>> {
    const attempt = await attempting;
    const ids = attempt.isDone ? idsOf(attempt.value) : [];
    if (ids.length > 0) {
      isEmptied = false;
      broadcast.send(ids);
    }
    return attempt;
  }

  return {
    readAll: (following = {}) =>
      connection.use(['cases'], 'readonly', (asked, restartTimeout) =>
        readRecords(asked.objectStore('cases'), restartTimeout, following),
      ),
    read: (id) =>
      connection.use(['cases'], 'readonly', (asked) => readRecord(asked.objectStore('cases'), id)),
    write: (draft) =>
      broadcasting(
        () => [draft.case.id],
        connection.use(['cases'], 'readwrite', (asked) => putRecord(asked.objectStore('cases'), draft)),
      ),
    writeMany(drafts, { onProgress, cancelSignal } = {}) {
      const onRequest = (restartTimeout: () => void) => (written: number) => {
        restartTimeout();
        onProgress?.(written);
      };
      return broadcasting(
        () => drafts.map((draft) => draft.case.id),
        connection.use(
          ['cases'],
          'readwrite',
          (asked, restartTimeout) =>
            putRecords(asked.objectStore('cases'), drafts, onRequest(restartTimeout)),
          cancelSignal,
        ),
      );
    },
    async keepDraft(draft) {
      if (isEmptied) return { isDone: false, failure: { why: 'cleared' } };
      return connection.use(['left'], 'readwrite', (asked) =>
        keepDraft(asked.objectStore('left'), tab, draft),
      );
    },
    discardDraft: (id) =>
      connection.use(['left'], 'readwrite', (asked) => discardDraft(asked.objectStore('left'), tab, id)),
    recoverDrafts: (mark) =>
      broadcasting(
        ({ saved, setApart }) => [...saved, ...setApart].map((stored) => stored.case.id),
        connection.use(['cases', 'left'], 'readwrite', (asked) => recoverDrafts(asked, mark)),
      ),
    remove(doomed) {
      const ids = doomed.map(idOf);
      return broadcasting(
        () => ids,
        connection.use(['cases', 'left'], 'readwrite', async (asked, restartTimeout) => {
          await deleteRecords(asked.objectStore('cases'), doomed, restartTimeout);
          return discardDrafts(asked.objectStore('left'), ids);
        }),
      );
    },
    deleteEverything: connection.deleteDatabase,
    readLastBackup: () =>
      connection.use(['settings'], 'readonly', async (asked) => {
        // Whatever else stands there counts as none, and the reminder comes.
        const moment = momentSchema.safeParse(await asked.objectStore('settings').get('lastBackup'));
        return moment.success ? moment.data : undefined;
      }),
    noteBackup: (moment) =>
      connection.use(['settings'], 'readwrite', async (asked) => {
        await asked.objectStore('settings').put(moment, 'lastBackup');
        return undefined;
      }),
    watch(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    close() {
      broadcast.close();
      connection.close();
    },
  };
}
