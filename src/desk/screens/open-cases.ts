import { type ActorRefFrom, createActor } from 'xstate';
import { presentMoment } from '../../platform/clock';
import { askBeforeLeaving, whenLeaving } from '../cases/leaving';
import { savingMachine } from '../cases/saving';
import { isInDanger, savedUp, statusOf } from '../cases/saving-status';
import type { Attempt } from '../cases/storage-failure';
import type { StoredCase } from '../cases/stored-case';
import { basisOf, notStored } from './desk-state';
import type { DeskStore } from './desk-store';
import type { UnsavedCase } from './unsaved-case';

/** What keeps one open case saved, and holds it as it is on the screen. */
export type Saving = ActorRefFrom<typeof savingMachine>;

/** The cases that are open on the screen, or were and are not saved yet. */
export interface OpenCases {
  /** What saves this case; begun if it is not open yet. */
  readonly savingOf: (stored: StoredCase) => Saving;
  /** Says that a screen shows the case, until the function returned is called: then it is saved, and closed. */
  readonly hold: (id: string) => () => void;
  /** An open case, also one that another tab has deleted; `undefined` if it is not open. */
  readonly find: (id: string) => StoredCase | undefined;
  /** Those that hold something not stored, the same list until that changes. */
  readonly getUnsaved: () => readonly UnsavedCase[];
  readonly subscribe: (changed: () => void) => () => void;
  /** Saves all that is open, and says whether nothing would be lost with the page. */
  readonly saveAll: () => Promise<boolean>;
  /** Closes a case, and gives up what of it is not saved. */
  readonly giveUp: (id: string) => void;
  /** Deletes cases from the desk; what was typed into them and not saved is put back with them. */
  readonly remove: (ids: readonly string[]) => Promise<Attempt<undefined>>;
  /** Deletes the whole desk, and with it what is open and not saved. */
  readonly deleteEverything: () => Promise<Attempt<undefined>>;
}

interface Entry {
  readonly saving: Saving;
  holders: number;
}

/** Keeps what is edited at the desk, however screens come and go; asks before the page is left with work that is nowhere. */
export function openCasesOf(store: DeskStore): OpenCases {
  const open = new Map<string, Entry>();
  const listeners = new Set<() => void>();
  let unsaved: readonly UnsavedCase[] = [];
  const askIf = askBeforeLeaving();
  let { lost } = store.getState();

  function changed(): void {
    const next = [...open.values()].flatMap(({ saving }) => unsavedOf(saving));
    if (!isSameList(next, unsaved)) {
      unsaved = next;
      for (const listener of listeners) listener();
    }
    askIf(isAnythingAtStake());
  }

  function isAnythingAtStake(): boolean {
    for (const { saving } of open.values()) if (isInDanger(saving.getSnapshot())) return true;
    for (const [id, stored] of store.getState().cases) if (!basisOf(stored) && !open.has(id)) return true;
    return false;
  }

  function close(id: string): void {
    open.get(id)?.saving.stop();
    open.delete(id);
    changed();
  }

  async function closeOnceSaved(id: string): Promise<void> {
    const entry = open.get(id);
    if (!entry) return;
    await savedUp(entry.saving);
    // Unsaved work stays, for whoever opens the case again.
    if (entry.holders > 0 || open.get(id) !== entry || unsavedOf(entry.saving).length > 0) return;
    close(id);
  }

  store.subscribe(() => {
    const { cases, lost: lostNow } = store.getState();
    // Also what was never stored: it is not to be, after somebody has deleted everything.
    if (lostNow !== lost && lostNow === 'emptied') {
      for (const { saving } of open.values()) saving.send({ type: 'CLEARED' });
    }
    lost = lostNow;
    for (const [id, { saving }] of open) {
      const stored = cases.get(id);
      if ((stored && basisOf(stored)) === saving.getSnapshot().context.basedOn) continue;
      const isCleared = stored !== undefined && !basisOf(stored);
      saving.send(isCleared ? { type: 'CLEARED' } : { type: 'CHANGED_ELSEWHERE', stored });
    }
    changed();
  });

  return {
    savingOf(stored) {
      const { id } = stored.case;
      const known = open.get(id);
      if (known) return known.saving;
      const basedOn = basisOf(stored);
      const saving = createActor(savingMachine, {
        input: {
          case: stored.case,
          basedOn,
          isCleared: !basedOn && store.getState().lost === 'emptied',
          write: store.save,
          now: presentMoment,
          keepDraft: store.drafts.keepDraft,
          discardDraft: (left) => void store.drafts.discardDraft(left),
          whenLeaving,
        },
      });
      open.set(id, { saving, holders: 0 });
      saving.subscribe(changed);
      return saving.start();
    },
    hold(id) {
      const entry = open.get(id);
      if (entry) entry.holders += 1;
      return () => {
        if (entry) entry.holders -= 1;
        void closeOnceSaved(id);
      };
    },
    find(id) {
      const context = open.get(id)?.saving.getSnapshot().context;
      return context && { case: context.case, revision: context.basedOn ?? notStored };
    },
    getUnsaved: () => unsaved,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async saveAll() {
      await Promise.all([...open.values()].map(({ saving }) => savedUp(saving)));
      return !isAnythingAtStake();
    },
    giveUp(id) {
      void store.drafts.discardDraft(id);
      close(id);
    },
    async remove(ids) {
      const shown = (stored: StoredCase) => {
        const entry = open.get(stored.case.id);
        return entry ? { ...stored, case: entry.saving.getSnapshot().context.case } : stored;
      };
      const attempt = await store.remove(ids, shown);
      if (attempt.isDone) for (const id of ids) close(id);
      return attempt;
    },
    async deleteEverything() {
      const attempt = await store.deleteEverything();
      if (attempt.isDone) for (const id of [...open.keys()]) close(id);
      return attempt;
    },
  };
}

/** What an open case holds that is not stored: one thing or none. */
function unsavedOf(saving: Saving): readonly UnsavedCase[] {
  const snapshot = saving.getSnapshot();
  const { context } = snapshot;
  return context.case === context.saved ? [] : [{ case: context.case, status: statusOf(snapshot).kind }];
}

function isSameList(one: readonly UnsavedCase[], other: readonly UnsavedCase[]): boolean {
  return (
    one.length === other.length &&
    one.every((unsaved, place) => {
      const counterpart = other[place];
      return counterpart?.case === unsaved.case && counterpart.status === unsaved.status;
    })
  );
}
