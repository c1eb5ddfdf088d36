import type { Conflict } from './stored-case';

/** Why the database did not do as it was told. Whatever was to be written is then not written. */
export type StorageFailure =
  /** No room left. */
  | { readonly why: 'quota' }
  /** Another tab holds a database of an older version of the app, or one to be deleted, and does not let go. */
  | { readonly why: 'blocked' }
  /** The browser gives no database: a private window, or storage is switched off. */
  | { readonly why: 'unavailable' }
  /** A newer version of the app has made the database: this tab has to be loaded anew. */
  | { readonly why: 'newer' }
  /** The browser has emptied the storage while the app was open. Tried again, it finds an empty database. */
  | { readonly why: 'cleared' }
  /** No answer within the time limit. */
  | { readonly why: 'silent' }
  /** Another tab was quicker. */
  | { readonly why: 'conflict'; readonly conflicts: readonly Conflict[] }
  /** It has not the form of a case, such as a text that is too long: it could be written, but not be read again. */
  | { readonly why: 'unfit'; readonly id: string; readonly where: string }
  /** Called off on demand. */
  | { readonly why: 'cancelled' }
  /** Anything else; `name` is the browser's own, such as `AbortError`, for whoever looks into it. */
  | { readonly why: 'unknown'; readonly name: string };

/** What came of asking the database: nothing throws. */
export type Attempt<Value> =
  | { readonly isDone: true; readonly value: Value }
  | { readonly isDone: false; readonly failure: StorageFailure };

/** Stops work in the database for a reason of ours: the transaction is undone, and the failure told. */
export class Refusal extends Error {
  constructor(readonly failure: StorageFailure) {
    super(failure.why);
  }
}

/** What an error thrown at work in an open database means. */
export function failureAtWork(error: unknown): StorageFailure {
  if (error instanceof Refusal) return error.failure;
  const name = nameOf(error);
  return name === 'QuotaExceededError' ? { why: 'quota' } : { why: 'unknown', name };
}

/** What an error thrown on opening the database means. */
export function failureAtOpening(error: unknown): StorageFailure {
  if (error instanceof Refusal) return error.failure;
  const name = nameOf(error);
  switch (name) {
    case 'VersionError':
      return { why: 'newer' };
    case 'QuotaExceededError':
      return { why: 'quota' };
    // A step of migration failed, and was undone.
    case 'AbortError':
      return { why: 'unknown', name };
    // SecurityError, InvalidStateError, UnknownError, no database at all: browsers refuse in many words.
    default:
      return { why: 'unavailable' };
  }
}

/** The name an error goes by. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
