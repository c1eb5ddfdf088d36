import { setApart } from './new-case';
import { newId } from './new-id';
import { put } from './records';
import {
  conflictOf,
  type Draft,
  leftDraftSchema,
  misfit,
  type StoredCase,
  storedCaseSchema,
  type Unreadable,
} from './stored-case';
import type { Store, Transaction } from './transaction';

/** What became of the drafts that pages left behind. */
export interface TakenUp {
  /** Saved where they belong. */
  readonly saved: readonly StoredCase[];
  /** Saved beside a case that was changed or deleted since. */
  readonly setApart: readonly StoredCase[];
  /** Not understood, and left as they are. */
  readonly unreadable: readonly Unreadable[];
}

/**
 * Leaves a draft behind, in one go: a page that is about to go hears no answers any more, so that reading first, as
 * saving does, often ends half way. Two tabs never leave theirs in the same place.
 */
export async function leave(
  store: Store<'readwrite', 'left'>,
  tab: string,
  draft: Draft,
): Promise<undefined> {
  const written = store.put(draft, keyOf(draft.case.id, tab));
  store.transaction.commit();
  await written;
}

/** Forgets what this tab left behind of a case. */
export async function forget(store: Store<'readwrite', 'left'>, tab: string, id: string): Promise<undefined> {
  await store.delete(keyOf(id, tab));
}

/** Forgets what any tab left behind of these cases; or, by its own id, a draft that was not understood. */
export async function forgetAll(
  store: Store<'readwrite', 'left'>,
  ids: readonly string[],
): Promise<undefined> {
  await Promise.all(ids.map((id) => store.delete(IDBKeyRange.bound(id, keyOf(id, '\uffff')))));
}

function keyOf(id: string, tab: string): string {
  return `${id} ${tab}`;
}

/** Saves every draft left behind, as its page would have; where there is a conflict, both are kept. */
export async function takeUp(transaction: Transaction<'readwrite'>, mark: string): Promise<TakenUp> {
  const left = transaction.objectStore('left');
  const cases = transaction.objectStore('cases');
  const [keys, values] = await Promise.all([left.getAllKeys(), left.getAll()]);
  const saved: StoredCase[] = [];
  const apart: StoredCase[] = [];
  const unreadable: Unreadable[] = [];
  for (const [place, key] of keys.entries()) {
    const record = values[place];
    const parsed = leftDraftSchema.safeParse(record);
    if (!parsed.success) {
      unreadable.push({ id: key, where: misfit(parsed.error), record });
      continue;
    }
    const draft = { case: parsed.data.case, basedOn: parsed.data.basedOn };
    if (await isInConflict(cases, draft)) {
      apart.push(await put(cases, setApart(draft.case, { id: newId(), mark })));
    } else saved.push(await put(cases, draft.case));
    await left.delete(key);
  }
  return { saved, setApart: apart, unreadable };
}

/** Also with a record that cannot be read: it is not written over. */
async function isInConflict(store: Store<'readwrite'>, draft: Draft): Promise<boolean> {
  const record = await store.get(draft.case.id);
  if (record === undefined) return conflictOf(draft, undefined) !== undefined;
  const theirs = storedCaseSchema.safeParse(record);
  return !theirs.success || conflictOf(draft, theirs.data) !== undefined;
}
