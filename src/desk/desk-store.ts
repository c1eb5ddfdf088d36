import type { Case } from '../cases/case';
import type { CaseDatabase, Progress } from '../cases/database';
import type { Attempt, StorageFailure } from '../cases/storage-failure';
import type { Draft, StoredCase, Unreadable } from '../cases/stored-case';

/** All the desk shows. */
export interface DeskState {
  /** `opening` until the database has answered for the first time, well or ill. */
  readonly phase: 'opening' | 'ready';
  /** Every case, as it is stored; one the database could not take stands here all the same, so that no work is lost. */
  readonly cases: ReadonlyMap<string, StoredCase>;
  /** Records that are none of ours by their form. They are kept, told of, and can be saved as they are. */
  readonly unreadable: readonly Unreadable[];
  /** When a file of everything was last made. */
  readonly lastBackup: string | undefined;
  /** What the database last refused, until it does as told again. */
  readonly failure: StorageFailure | undefined;
  /** Another tab has a newer app, or has deleted everything: this one has to be loaded anew. */
  readonly lost: 'emptied' | 'superseded' | undefined;
  /** Cases deleted last, to be put back as long as nothing else was deleted. */
  readonly deleted: readonly StoredCase[];
}

/** The desk: what is shown of the database, and all that is done to it but the saving of the case being edited. */
export interface DeskStore {
  readonly getState: () => DeskState;
  readonly subscribe: (changed: () => void) => () => void;
  /**
   * Saves what pages left behind that went before they could, and reads everything.
   * @param mark set beside the reference of a case that has to be kept apart from another tab's
   */
  readonly start: (mark: string) => Promise<void>;
  /** Reads everything anew, what pages left behind first if that could not be done yet. */
  readonly load: () => Promise<void>;
  /** Stores new cases, all or none. */
  readonly add: (cases: readonly Case[], progress?: Progress) => Promise<Attempt<readonly StoredCase[]>>;
  /** Takes up a new case to work on: stored if that can be done, and on the screen in any case. */
  readonly begin: (client: Case) => Promise<void>;
  /** Stores changed cases, all or none. */
  readonly replace: (cases: readonly Case[], progress?: Progress) => Promise<Attempt<readonly StoredCase[]>>;
  /** Stores one case as it is being edited. */
  readonly save: (draft: Draft) => Promise<Attempt<StoredCase>>;
  /** What keeps a draft safe where the page goes before it is saved, and forgets it again. */
  readonly leaving: Pick<CaseDatabase, 'leaveBehind' | 'forgetLeft'>;
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

/** The revision of a case the database has not taken: it is on the screen only. */
export const notStored = '';

/** What a case being edited is based on: nothing, if the database has never had it. */
export function basisOf({ revision }: StoredCase): string | undefined {
  return revision === notStored ? undefined : revision;
}

/** These cases, on the screen only. */
function unstored(cases: DeskState['cases']): DeskState['cases'] {
  return new Map([...cases].map(([id, one]) => [id, { ...one, revision: notStored }]));
}

/** So many are read one by one sooner than all together. */
const fewCases = 50;

const empty: DeskState = {
  phase: 'opening',
  cases: new Map(),
  unreadable: [],
  lastBackup: undefined,
  failure: undefined,
  lost: undefined,
  deleted: [],
};

/** Opens the desk over a database; nothing is read before `load`. */
export function createDeskStore(database: CaseDatabase): DeskStore {
  let state = empty;
  /** Set beside what is taken up of pages that went; until that is done, and again where it could not be done. */
  let markToTakeUp: string | undefined;
  let unreadableDrafts: readonly Unreadable[] = [];
  const listeners = new Set<() => void>();

  function change(part: Partial<DeskState>): void {
    state = { ...state, ...part };
    for (const changed of listeners) changed();
  }

  /** What came of it, and the state that goes with that. */
  async function doing<Value>(work: Promise<Attempt<Value>>): Promise<Attempt<Value>> {
    const attempt = await work;
    const failure = attempt.isDone ? undefined : attempt.failure;
    if (!failure || !isToldElsewhere(failure)) change({ failure });
    return attempt;
  }

  /** A conflict is between two versions of one case, not with the database; and what is lost is told once. */
  function isToldElsewhere({ why }: StorageFailure): boolean {
    return why === 'conflict' || why === 'cancelled' || (why === 'cleared' && state.lost === 'emptied');
  }

  function withCases(stored: readonly StoredCase[]): ReadonlyMap<string, StoredCase> {
    return new Map([...state.cases, ...stored.map((one) => [one.case.id, one] as const)]);
  }

  /** Saves what pages left behind; tells why that could not be done. */
  async function takeUp(): Promise<StorageFailure | undefined> {
    if (markToTakeUp === undefined) return undefined;
    const taken = await doing(database.takeUp(markToTakeUp));
    if (!taken.isDone) return taken.failure;
    markToTakeUp = undefined;
    unreadableDrafts = taken.value.unreadable;
    return undefined;
  }

  async function load(): Promise<void> {
    const failure = await takeUp();
    if (failure?.why === 'silent') {
      // Asked again, it would keep everybody waiting as long once more.
      change({ phase: 'ready' });
      return;
    }
    const all = await doing(database.readAll());
    if (!all.isDone) {
      change({ phase: 'ready' });
      return;
    }
    const backup = await database.readLastBackup();
    change({
      phase: 'ready',
      cases: new Map(
        [...[...state.cases.values()].filter((one) => !basisOf(one)), ...all.value.cases].map((one) => [
          one.case.id,
          one,
        ]),
      ),
      unreadable: [...all.value.unreadable, ...unreadableDrafts],
      lastBackup: backup.isDone ? backup.value : undefined,
      // All can be read, but what was left behind is still to be saved.
      ...(failure && { failure }),
    });
  }

  async function write(
    cases: readonly Case[],
    basedOn: (id: string) => string | undefined,
    progress?: Progress,
  ): Promise<Attempt<readonly StoredCase[]>> {
    const drafts = cases.map((one) => ({ case: one, basedOn: basedOn(one.id) }));
    const attempt = await doing(database.writeMany(drafts, progress));
    if (attempt.isDone) change({ cases: withCases(attempt.value) });
    return attempt;
  }

  function basisById(id: string): string | undefined {
    const stored = state.cases.get(id);
    return stored && basisOf(stored);
  }

  /** Reads again what another tab has changed: all of it only where that is much, or does not come out well. */
  async function reload(ids: readonly string[]): Promise<void> {
    if (ids.length > fewCases) return load();
    const read = await Promise.all(ids.map((id) => database.read(id)));
    const cases = new Map(state.cases);
    for (const [place, id] of ids.entries()) {
      const attempt = read[place];
      if (!attempt?.isDone) return load();
      if (attempt.value) cases.set(id, attempt.value);
      else cases.delete(id);
    }
    change({ cases });
  }

  database.watch((heard) => {
    if (heard.kind === 'changed') void reload(heard.ids);
    else if (heard.kind === 'emptied') change({ lost: 'emptied', cases: unstored(state.cases) });
    else change({ lost: 'superseded' });
  });

  return {
    getState: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    start(mark) {
      markToTakeUp = mark;
      return load();
    },
    load,
    leaving: database,
    add: (cases, progress) => write(cases, () => undefined, progress),
    async begin(client) {
      const attempt = await write([client], () => undefined);
      // Without storage the work goes on, on the screen, and can be saved to a file.
      if (!attempt.isDone) change({ cases: withCases([{ case: client, revision: notStored }]) });
    },
    replace: (cases, progress) => write(cases, basisById, progress),
    async save(draft) {
      const attempt = await doing(database.write(draft));
      if (attempt.isDone) change({ cases: withCases([attempt.value]) });
      return attempt;
    },
    async remove(ids, shown = (stored) => stored) {
      const doomed = ids.flatMap((id) => state.cases.get(id) ?? []);
      const deleted = doomed.map(shown);
      const attempt = await doing(database.remove(doomed));
      if (attempt.isDone) {
        const left = new Map(state.cases);
        for (const id of ids) left.delete(id);
        change({ cases: left, deleted });
      }
      return attempt;
    },
    async removeUnreadable(record) {
      const attempt = await doing(database.remove([record]));
      if (attempt.isDone) {
        unreadableDrafts = unreadableDrafts.filter((one) => one !== record);
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
      if (attempt.isDone) change({ ...empty, phase: 'ready' });
      return attempt;
    },
    async noteBackup(moment) {
      const attempt = await doing(database.noteBackup(moment));
      if (attempt.isDone) change({ lastBackup: moment });
    },
  };
}
