import type { CaseDatabase } from '../cases/database';
import type { Attempt, StorageFailure } from '../cases/storage-failure';
import type { Unreadable } from '../cases/stored-case';

/** Saves what pages left behind that went before they could save it themselves. */
export interface TakingUp {
  /** @param mark set beside the reference of a case that has to be kept apart from another tab's */
  readonly begin: (mark: string) => void;
  /** Does it, unless it is done already; tells why it could not be. */
  readonly takeUp: () => Promise<StorageFailure | undefined>;
  /** What was left behind and is none of ours by its form. */
  readonly unreadable: () => readonly Unreadable[];
  readonly forget: (record: Unreadable) => void;
}

/** @param doing keeps in the desk's state what the database refused */
export function createTakingUp(
  database: Pick<CaseDatabase, 'takeUp'>,
  doing: <Value>(work: Promise<Attempt<Value>>) => Promise<Attempt<Value>>,
): TakingUp {
  let markToTakeUp: string | undefined;
  let unreadable: readonly Unreadable[] = [];
  return {
    begin(mark) {
      markToTakeUp = mark;
    },
    async takeUp() {
      if (markToTakeUp === undefined) return undefined;
      const taken = await doing(database.takeUp(markToTakeUp));
      if (!taken.isDone) return taken.failure;
      markToTakeUp = undefined;
      unreadable = taken.value.unreadable;
      return undefined;
    },
    unreadable: () => unreadable,
    forget(record) {
      unreadable = unreadable.filter((one) => one !== record);
    },
  };
}
