import { type ActorRefFrom, createActor } from 'xstate';
import { whenLeaving } from '../cases/leaving';
import { savingMachine } from '../cases/saving';
import { savedUp } from '../cases/saving-status';
import type { StoredCase } from '../cases/stored-case';
import { presentMoment } from '../clock';
import { basisOf, type DeskStore } from './desk-store';

/** What keeps one open case saved, and holds it as it is on the screen. */
export type Saving = ActorRefFrom<typeof savingMachine>;

/** The cases that are open on the screen, or were and are not saved yet. */
export interface OpenCases {
  /** What saves this case; begun if it is not open yet. */
  readonly savingOf: (stored: StoredCase) => Saving;
  /** Says that a screen shows the case, until the function returned is called: then it is saved, and closed. */
  readonly hold: (id: string) => () => void;
  /** Saves all that is open, and says whether the database then has every case that is on the screen. */
  readonly saveAll: () => Promise<boolean>;
}

/** Keeps what is edited at the desk, however screens come and go. */
export function openCasesOf(store: DeskStore): OpenCases {
  const open = new Map<string, { readonly saving: Saving; holders: number }>();

  async function closeOnceSaved(id: string): Promise<void> {
    const entry = open.get(id);
    if (!entry) return;
    const { kind } = await savedUp(entry.saving);
    // Unsaved work stays, for whoever opens the case again.
    if (entry.holders > 0 || kind !== 'saved') return;
    entry.saving.stop();
    open.delete(id);
  }

  store.subscribe(() => {
    for (const [id, { saving }] of open) {
      const stored = store.getState().cases.get(id);
      if ((stored && basisOf(stored)) !== saving.getSnapshot().context.basedOn) {
        saving.send({ type: 'CHANGED_ELSEWHERE', stored });
      }
    }
  });

  return {
    savingOf(stored) {
      const { id } = stored.case;
      const known = open.get(id);
      if (known) return known.saving;
      const saving = createActor(savingMachine, {
        input: {
          case: stored.case,
          basedOn: basisOf(stored),
          write: store.save,
          now: presentMoment,
          leaveBehind: (draft) => void store.leaving.leaveBehind(draft),
          forgetLeft: (left) => void store.leaving.forgetLeft(left),
          whenLeaving,
        },
      }).start();
      open.set(id, { saving, holders: 0 });
      return saving;
    },
    hold(id) {
      const entry = open.get(id);
      if (entry) entry.holders += 1;
      return () => {
        if (entry) entry.holders -= 1;
        void closeOnceSaved(id);
      };
    },
    async saveAll() {
      const statuses = await Promise.all([...open.values()].map(({ saving }) => savedUp(saving)));
      const { cases, lost } = store.getState();
      const areStored = [...cases.values()].every((stored) => basisOf(stored) !== undefined);
      return statuses.every(({ kind }) => kind === 'saved') && areStored && lost !== 'emptied';
    },
  };
}
