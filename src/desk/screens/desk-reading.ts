import type { CaseDatabase } from '../cases/database';
import type { Attempt } from '../cases/storage-failure';
import type { StoredCase } from '../cases/stored-case';
import { type CaseChanges, type Cases, storedNow, withChanges } from './case-changes';
import { basisOf, type DeskState } from './desk-state';
import type { DraftRecovery } from './draft-recovery';
import { makeRows, putInOrder } from './readiness';

/** What a reading needs of the desk it is read for. */
interface Reader {
  readonly database: Pick<CaseDatabase, 'readAll' | 'readLastBackup'>;
  readonly draftRecovery: Pick<DraftRecovery, 'recoverDrafts' | 'unreadable'>;
  readonly getState: () => DeskState;
  readonly change: (part: Partial<DeskState>) => void;
  /** Keeps in the state what the database refused. */
  readonly doing: <Value>(work: Promise<Attempt<Value>>) => Promise<Attempt<Value>>;
}

/** Reads everything there is into the state of the desk. */
interface Reading {
  /** Reads it anew. Asked again while it reads, it does so once more afterwards. */
  readonly load: () => Promise<void>;
  /** Tells what has changed: it is newer than what is being read. */
  readonly note: (changes: CaseChanges) => void;
  /** What is being read is not wanted any more. */
  readonly abandon: () => void;
}

/** Reads for a desk: what was changed last is shown at once the first time, the rest once it is all there. */
export function createReading({ database, draftRecovery, getState, change, doing }: Reader): Reading {
  /** What has changed since the reading going on began. */
  let meanwhile: Map<string, StoredCase | undefined> | undefined;
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;

  async function readEverything(): Promise<void> {
    const mine = new Map<string, StoredCase | undefined>();
    meanwhile = mine;
    const failure = await draftRecovery.recoverDrafts();
    if (failure?.why === 'silent') {
      // Asked again, it would keep everybody waiting as long once more.
      meanwhile = undefined;
      change({ phase: 'ready', readUntil: undefined });
      return;
    }
    const backup = lastBackup();
    const isFirst = getState().phase === 'opening';
    const all = await doing(
      database.readAll({
        ...(isFirst && { onLatest: (latest) => void showFirst(latest) }),
        onPiece: makeRows,
      }),
    );
    const stored = all.isDone ? await putInOrder(all.value.cases, getState().textOrders) : [];
    const read = all.isDone && {
      unreadable: [...all.value.unreadable, ...draftRecovery.unreadable()],
      lastBackup: await backup,
      // All can be read, but the kept drafts are still to be saved.
      ...(failure && { failure }),
    };
    if (meanwhile !== mine) return;
    meanwhile = undefined;
    // A part is never shown as if it were the whole.
    if (!read && getState().phase === 'ready') return;
    change({ ...read, phase: 'ready', readUntil: undefined, cases: toShow(stored, mine) });

    async function showFirst(latest: readonly StoredCase[]): Promise<void> {
      const shown = { lastBackup: await backup, readUntil: latest.at(-1)?.case };
      if (meanwhile !== mine || getState().phase !== 'opening') return;
      change({ ...shown, phase: 'reading', cases: toShow(latest, mine) });
    }
  }

  async function lastBackup(): Promise<string | undefined> {
    const attempt = await database.readLastBackup();
    return attempt.isDone ? attempt.value : undefined;
  }

  /** What was read, what has changed since, and what the database has not taken: that is nowhere but on the screen. */
  function toShow(stored: readonly StoredCase[], since: CaseChanges): Cases {
    const { cases } = getState();
    const onScreenOnly = [...cases].filter(([, one]) => !basisOf(one));
    // What is known already stays the very same, with all that was found out about it.
    const same = stored.map((one) => {
      const known = cases.get(one.case.id);
      return known?.revision === one.revision ? known : one;
    });
    return withChanges(onScreenOnly, [...storedNow(same), ...since]);
  }

  return {
    load() {
      next ??= last.then(() => {
        next = undefined;
        return readEverything();
      });
      last = next;
      return next;
    },
    note(changes) {
      for (const [id, stored] of changes) meanwhile?.set(id, stored);
    },
    abandon() {
      meanwhile = undefined;
    },
  };
}
