import type { Case } from '../cases/case';
import type { CaseDatabase, Progress } from '../cases/database';
import type { Attempt, StorageFailure } from '../cases/storage-failure';
import type { Draft, StoredCase, Unreadable } from '../cases/stored-case';
import { type CaseChanges, storedNow, withChanges } from './case-changes';
import { createReading } from './desk-reading';
import { basisOf, type DeskState, emptyDesk, notStored } from './desk-state';
import { createDraftRecovery } from './draft-recovery';
import { makeReady } from './readiness';

/** The desk: what is shown of the database, and all that is done to it but the saving of the case being edited. */
export interface DeskStore {
  readonly getState: () => DeskState;
  readonly subscribe: (changed: () => void) => () => void;
  /**
   * Saves the drafts of pages that closed before saving them, then reads everything.
   * @param mark set beside the reference of a case that has to be kept apart from another tab's
   */
  readonly start: (mark: string) => Promise<void>;
  /**
   * Saves kept drafts if that could not be done before, then reads everything again. Called while it reads, it reads
   * once more afterwards.
   */
  readonly load: () => Promise<void>;
  /** Stores new cases, all or none. */
  readonly add: (cases: readonly Case[], progress?: Progress) => Promise<Attempt<readonly StoredCase[]>>;
  /** Takes up a new case to work on: stored if that can be done, and on the screen in any case. */
  readonly begin: (client: Case) => Promise<void>;
  /** Stores changed cases, all or none. */
  readonly replace: (cases: readonly Case[], progress?: Progress) => Promise<Attempt<readonly StoredCase[]>>;
  /** Stores one case as it is being edited. */
  readonly save: (draft: Draft) => Promise<Attempt<StoredCase>>;
  /** Keeps a draft in case the page closes before it is saved, and discards it again. */
  readonly drafts: Pick<CaseDatabase, 'keepDraft' | 'discardDraft'>;
  /** Deletes these cases. What can be put back is each as it is shown, where that is not as it is stored. */
  readonly remove: (
    ids: readonly string[],
    shown?: (stored: StoredCase) => StoredCase,
  ) => Promise<Attempt<undefined>>;
  /** Deletes a record that cannot be read. */
  readonly removeUnreadable: (record: Unreadable) => Promise<Attempt<undefined>>;
  /** Puts back what was deleted last. */
  readonly undoRemoval: () => Promise<void>;
  readonly deleteEverything: () => Promise<Attempt<undefined>>;
  readonly noteBackup: (moment: string) => Promise<void>;
}

/** These cases, on the screen only. */
function unstored(cases: DeskState['cases']): DeskState['cases'] {
  return new Map([...cases].map(([id, one]) => [id, { ...one, revision: notStored }]));
}

/** So many are read one by one sooner than all together. */
const fewCases = 50;

/** Opens the desk over a database; nothing is read before `load`. */
export function createDeskStore(database: CaseDatabase): DeskStore {
  let state = emptyDesk();
  const listeners = new Set<() => void>();

  function change(part: Partial<DeskState>): void {
    state = { ...state, ...part };
    for (const changed of listeners) changed();
  }

  /** What came of it, and the state that goes with that. */
  async function doing<Value>(work: Promise<Attempt<Value>>): Promise<Attempt<Value>> {
    const attempt = await work;
    const failure = attempt.isDone ? undefined : attempt.failure;
    if (failure !== state.failure && !(failure && isToldElsewhere(failure))) change({ failure });
    return attempt;
  }

  /** A conflict is between two versions of one case, not with the database; and what is lost is told once. */
  function isToldElsewhere({ why }: StorageFailure): boolean {
    return why === 'conflict' || why === 'cancelled' || (why === 'cleared' && state.lost === 'emptied');
  }

  /** Shows what became of some cases. */
  function apply(changes: CaseChanges, part: Partial<DeskState> = {}): void {
    const changed = [...changes];
    reading.note(changed);
    change({ cases: withChanges(state.cases, changed), ...part });
  }

  const draftRecovery = createDraftRecovery(database, doing);
  const reading = createReading({ database, draftRecovery, getState: () => state, change, doing });

  async function write(
    cases: readonly Case[],
    basedOn: (id: string) => string | undefined,
    progress?: Progress,
  ): Promise<Attempt<readonly StoredCase[]>> {
    const drafts = cases.map((one) => ({ case: one, basedOn: basedOn(one.id) }));
    const attempt = await doing(database.writeMany(drafts, progress));
    if (attempt.isDone) {
      await makeReady(attempt.value, state.textOrders);
      apply(storedNow(attempt.value));
    }
    return attempt;
  }

  function basisById(id: string): string | undefined {
    const stored = state.cases.get(id);
    return stored && basisOf(stored);
  }

  /** Reads again what another tab has changed: all of it only where that is much, or does not come out well. */
  async function reload(ids: readonly string[]): Promise<void> {
    if (ids.length > fewCases) return reading.load();
    const attempts = await Promise.all(ids.map((id) => database.read(id)));
    const changes = attempts.flatMap((attempt, place) =>
      attempt.isDone ? [[ids[place] ?? '', attempt.value] as const] : [],
    );
    if (changes.length < ids.length) return reading.load();
    apply(changes);
  }

  database.watch((heard) => {
    if (heard.kind === 'changed') void reload(heard.ids);
    else if (heard.kind === 'emptied') {
      reading.abandon();
      change({ lost: 'emptied', phase: 'ready', readUntil: undefined, cases: unstored(state.cases) });
    } else change({ lost: 'superseded' });
  });

  return {
    getState: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    start(mark) {
      draftRecovery.begin(mark);
      return reading.load();
    },
    load: reading.load,
    drafts: database,
    add: (cases, progress) => write(cases, () => undefined, progress),
    async begin(client) {
      const attempt = await write([client], () => undefined);
      // Without storage the work goes on, on the screen, and can be saved to a file.
      if (!attempt.isDone) apply(storedNow([{ case: client, revision: notStored }]));
    },
    replace: (cases, progress) => write(cases, basisById, progress),
    async save(draft) {
      const attempt = await doing(database.write(draft));
      if (attempt.isDone) apply(storedNow([attempt.value]));
      return attempt;
    },
    async remove(ids, shown = (stored) => stored) {
      const doomed = ids.flatMap((id) => state.cases.get(id) ?? []);
      const deleted = doomed.map(shown);
      const attempt = await doing(database.remove(doomed));
      if (attempt.isDone) {
        apply(
          ids.map((id) => [id, undefined] as const),
          { deleted },
        );
      }
      return attempt;
    },
    async removeUnreadable(record) {
      const attempt = await doing(database.remove([record]));
      if (attempt.isDone) {
        draftRecovery.forget(record);
        change({ unreadable: state.unreadable.filter((one) => one !== record) });
      }
      return attempt;
    },
    async undoRemoval() {
      const attempt = await write(
        state.deleted.map((one) => one.case),
        () => undefined,
      );
      if (attempt.isDone) change({ deleted: [] });
    },
    async deleteEverything() {
      const attempt = await doing(database.deleteEverything());
      if (attempt.isDone) {
        reading.abandon();
        change({ ...emptyDesk(), phase: 'ready' });
      }
      return attempt;
    },
    async noteBackup(moment) {
      const attempt = await doing(database.noteBackup(moment));
      if (attempt.isDone) change({ lastBackup: moment });
    },
  };
}
