import type { Case } from './case';
import type { Attempt, StorageFailure } from './storage-failure';
import type { Draft, StoredCase } from './stored-case';

/** What saving one case takes from outside. */
export interface SavingInput {
  readonly case: Case;
  /** The revision it was read as; `undefined` for a case that is not stored yet. */
  readonly basedOn: string | undefined;
  /** It was stored and was deleted with everything else: it is on the screen only, and not stored again unasked. */
  readonly isCleared: boolean;
  readonly write: (draft: Draft) => Promise<Attempt<StoredCase>>;
  readonly now: () => Date;
  /** Keeps a draft that may not be saved before the page closes; the next start of the app recovers it. */
  readonly keepDraft: (draft: Draft) => Promise<Attempt<undefined>>;
  /** Deletes the draft kept of a case, once the case is saved or given up. */
  readonly discardDraft: (id: string) => void;
  /** Calls back when the page may be about to go; gives back how to stop that (see `leaving.ts`). */
  readonly whenLeaving: (leave: () => void) => () => void;
}

export type SavingEvent =
  /** The case as it is now on the screen. */
  | { readonly type: 'EDIT'; readonly case: Case }
  /** Save at once what there is to be saved. */
  | { readonly type: 'FLUSH' }
  /** The page may be about to go. */
  | { readonly type: 'LEAVE' }
  /** Try again after a failure; a case whose storage was cleared away is stored anew. */
  | { readonly type: 'RETRY' }
  /** Another tab has written the case, or deleted it: `undefined`. */
  | { readonly type: 'CHANGED_ELSEWHERE'; readonly stored: StoredCase | undefined }
  /** Everything that was stored is deleted, by another tab or the browser. */
  | { readonly type: 'CLEARED' }
  /** Whether a draft could be kept. */
  | { readonly type: 'DRAFT_KEPT'; readonly isSafe: boolean }
  /** Out of a conflict: store ours as this case, made by `setApart`; or as it is, where the other was deleted. */
  | { readonly type: 'KEEP'; readonly case: Case }
  /** Out of a conflict, asked for in so many words: give ours up for the other version. */
  | { readonly type: 'TAKE_THEIRS' };

/** What is remembered while one case is being saved. */
export interface Context extends SavingInput {
  /** What is being written: `case` may have gone on since. */
  readonly written: Case | undefined;
  /** The case as it was last known to be stored, and when. */
  readonly saved: Case | undefined;
  readonly savedAt: string;
  /** Until something is saved: what is tried again is not mended yet. */
  readonly failure: StorageFailure | undefined;
  readonly theirs: StoredCase | undefined;
  /** Not to wait for a pause. */
  readonly isUrgent: boolean;
  /** The id of the case of which a draft is kept, until it is discarded. */
  readonly draftOf: string | undefined;
  /** Whether the last draft kept has reached the database: then the next will, should the page go. */
  readonly isDraftKept: boolean;
}

/** What a writing that has ended changes in it. */
export function after(context: Context, attempt: Attempt<StoredCase>): Partial<Context> {
  if (attempt.isDone) {
    return {
      saved: context.written,
      basedOn: attempt.value.revision,
      savedAt: context.now().toISOString(),
      failure: undefined,
    };
  }
  const { failure } = attempt;
  switch (failure.why) {
    case 'conflict':
      return { failure, theirs: failure.conflicts[0]?.theirs };
    case 'cleared':
      return { failure, basedOn: undefined };
    default:
      return { failure };
  }
}
