import { type ActorRefFrom, type SnapshotFrom, waitFor } from 'xstate';
import type { savingMachine } from './saving';
import type { StorageFailure } from './storage-failure';
import type { StoredCase } from './stored-case';

/** What can be told of a case's saving. Only `saved` means that what is on the screen is stored. */
export type SavingStatus =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: StorageFailure }
  /** `theirs`: the version of the other tab; `undefined` if it deleted the case. */
  | { readonly kind: 'conflict'; readonly theirs: StoredCase | undefined };

/** How far the saving is. */
export function statusOf(snapshot: SnapshotFrom<typeof savingMachine>): SavingStatus {
  const { failure, theirs, savedAt } = snapshot.context;
  if (snapshot.matches('conflict')) return { kind: 'conflict', theirs };
  if (snapshot.matches('saved')) return { kind: 'saved', at: savedAt };
  if (failure && failure.why !== 'conflict') return { kind: 'failed', failure };
  return { kind: snapshot.matches('unsaved') ? 'unsaved' : 'saving' };
}

/** Whether something would be lost if the page were left now: it is neither stored nor kept as a draft, and may never be. */
export function isInDanger(snapshot: SnapshotFrom<typeof savingMachine>): boolean {
  const { context } = snapshot;
  if (context.case === context.saved || context.isDraftKept || snapshot.matches('conflict')) return false;
  return context.failure !== undefined || snapshot.matches({ saving: 'slow' });
}

/** Saves what there is to be saved, and tells what came of it: only after `saved` may the case be left and the actor stopped. */
export async function savedUp(saving: ActorRefFrom<typeof savingMachine>): Promise<SavingStatus> {
  saving.send({ type: 'FLUSH' });
  const snapshot = await waitFor(saving, (now) => !now.matches('unsaved') && !now.matches('saving'));
  return statusOf(snapshot);
}
