import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Case } from '../cases/case';
import { type SavingStatus, statusOf } from '../cases/saving-status';
import type { StoredCase } from '../cases/stored-case';
import type { Saving } from './open-cases';
import { useDesk } from './use-desk';

/** A case on the screen: as it is now, how far its saving is, and how it is changed. */
export interface OpenCase {
  readonly client: Case;
  readonly status: SavingStatus;
  /** Has the case as this makes it out of what it is at that moment. */
  readonly edit: (change: (client: Case) => Case) => void;
  readonly saving: Saving;
}

/** Opens a case for as long as the screen shows it. */
export function useOpenCase(stored: StoredCase): OpenCase {
  const { openCases } = useDesk();
  const saving = openCases.savingOf(stored);
  const { id } = stored.case;
  useEffect(() => openCases.hold(id), [openCases, id]);
  const subscribe = useCallback(
    (changed: () => void) => {
      const { unsubscribe } = saving.subscribe(changed);
      return unsubscribe;
    },
    [saving],
  );
  const snapshot = useSyncExternalStore(subscribe, () => saving.getSnapshot());
  return {
    client: snapshot.context.case,
    status: statusOf(snapshot),
    edit: (change) => saving.send({ type: 'EDIT', case: change(saving.getSnapshot().context.case) }),
    saving,
  };
}
