import { presentMoment } from '../../platform/clock';
import { deskListWords } from '../../words/desk-list-words';
import type { Case } from '../cases/case';
import { duplicated, withDetails } from '../cases/new-case';
import { newId } from '../cases/new-id';
import type { Attempt, StorageFailure } from '../cases/storage-failure';
import { useDesk, useDeskWords } from './use-desk';

/** What can be done to cases in the list. Each says what it has done, or why it could not. */
export interface ListActions {
  readonly duplicate: (cases: readonly Case[]) => Promise<void>;
  readonly archive: (cases: readonly Case[], isArchived: boolean) => Promise<void>;
  readonly remove: (cases: readonly Case[]) => Promise<void>;
  readonly undoRemoval: () => Promise<void>;
}

/** `onDone`: with what was done, in words; nothing where a notice of its own says it. */
export function useListActions({
  onDone,
  onFailure,
}: {
  onDone: (what: string) => void;
  onFailure: (failure: StorageFailure) => void;
}): ListActions {
  const { store, openCases } = useDesk();
  const words = useDeskWords(deskListWords);

  async function tell(attempting: Promise<Attempt<unknown>>, what: string): Promise<void> {
    const attempt = await attempting;
    if (attempt.isDone) onDone(what);
    else onFailure(attempt.failure);
  }

  return {
    async duplicate(cases) {
      const now = presentMoment();
      const copies = cases.map((client) =>
        duplicated(client, { id: newId(), now, client: words.duplicateOf(client.client || words.unnamed) }),
      );
      await tell(store.add(copies), words.duplicated(copies.length));
    },
    async archive(cases, isArchived) {
      const now = presentMoment();
      const meant = cases.filter((client) => client.isArchived !== isArchived);
      const done = isArchived ? words.archivedNow(meant.length) : words.unarchivedNow(meant.length);
      await tell(store.replace(meant.map((client) => withDetails(client, { isArchived }, now))), done);
    },
    async remove(cases) {
      await tell(openCases.remove(cases.map(({ id }) => id)), '');
    },
    async undoRemoval() {
      const { deleted } = store.getState();
      await store.undoRemoval();
      if (store.getState().deleted.length === 0) onDone(words.restored(deleted.length));
    },
  };
}
