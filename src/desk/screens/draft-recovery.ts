import type { CaseDatabase } from '../cases/database';
import type { Attempt, StorageFailure } from '../cases/storage-failure';
import type { Unreadable } from '../cases/stored-case';

/** Saves the drafts of pages that closed before they were saved. */
export interface DraftRecovery {
  /** @param mark set beside the reference of a case that has to be kept apart from another tab's */
  readonly begin: (mark: string) => void;
  /** Saves them, unless that is done already; resolves to the failure if it could not be done. */
  readonly recoverDrafts: () => Promise<StorageFailure | undefined>;
  /** Kept drafts that do not fit the schema. */
  readonly unreadable: () => readonly Unreadable[];
  readonly forget: (record: Unreadable) => void;
}

/** @param doing keeps in the desk's state what the database refused */
export function createDraftRecovery(
  database: Pick<CaseDatabase, 'recoverDrafts'>,
  doing: <Value>(work: Promise<Attempt<Value>>) => Promise<Attempt<Value>>,
): DraftRecovery {
  let pendingMark: string | undefined;
  let unreadable: readonly Unreadable[] = [];
  return {
    begin(mark) {
      pendingMark = mark;
    },
    async recoverDrafts() {
      if (pendingMark === undefined) return undefined;
      const taken = await doing(database.recoverDrafts(pendingMark));
      if (!taken.isDone) return taken.failure;
      pendingMark = undefined;
      unreadable = taken.value.unreadable;
      return undefined;
    },
    unreadable: () => unreadable,
    forget(record) {
      unreadable = unreadable.filter((one) => one !== record);
    },
  };
}
