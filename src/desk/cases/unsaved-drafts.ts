import { setApart } from './new-case';
import { newId } from './new-id';
import { put } from './records';
import {
  conflictOf,
  type Draft,
  keptDraftSchema,
  misfit,
  type StoredCase,
  storedCaseSchema,
  type Unreadable,
} from './stored-case';
import type { Store, Transaction } from './transaction';

/** What became of the drafts that were kept when pages closed. */
export interface RecoveredDrafts {
  /** Saved as the current version of their case. */
  readonly saved: readonly StoredCase[];
  /** Saved as a separate case, because the case was changed or deleted since. */
  readonly setApart: readonly StoredCase[];
  /** Not readable; their records are left unchanged. */
  readonly unreadable: readonly Unreadable[];
}

/**
 * Keeps a draft in a single write. A page that is closing receives no further answers of the database, so that saving,
 * which reads first, often does not finish. The key holds the tab, so that two tabs never overwrite each other's draft.
 */
export async function keepDraft(
  store: Store<'readwrite', 'left'>,
  tab: string,
  draft: Draft,
): Promise<undefined> {
  const written = store.put(draft, keyOf(draft.case.id, tab));
  store.transaction.commit();
  await written;
}

/** Deletes the draft this tab kept of a case. */
export async function discardDraft(
  store: Store<'readwrite', 'left'>,
  tab: string,
  id: string,
): Promise<undefined> {
  await store.delete(keyOf(id, tab));
}

/** Deletes the drafts that any tab kept of these cases; an unreadable draft is named by its own id. */
export async function discardDrafts(
  store: Store<'readwrite', 'left'>,
  ids: readonly string[],
): Promise<undefined> {
  await Promise.all(ids.map((id) => store.delete(IDBKeyRange.bound(id, keyOf(id, '\uffff')))));
}

function keyOf(id: string, tab: string): string {
  return `${id} ${tab}`;
}

/** Saves every kept draft as its page would have done; in a conflict, both versions are kept. */
export async function recoverDrafts(
  transaction: Transaction<'readwrite'>,
  mark: string,
): Promise<RecoveredDrafts> {
  const left = transaction.objectStore('left');
  const cases = transaction.objectStore('cases');
  const [keys, values] = await Promise.all([left.getAllKeys(), left.getAll()]);
  const saved: StoredCase[] = [];
  const apart: StoredCase[] = [];
  const unreadable: Unreadable[] = [];
  for (const [place, key] of keys.entries()) {
    const record = values[place];
    const parsed = keptDraftSchema.safeParse(record);
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

/** Whether saving the draft would overwrite a later change. An unreadable record counts as a conflict. */
async function isInConflict(store: Store<'readwrite'>, draft: Draft): Promise<boolean> {
  const record = await store.get(draft.case.id);
  if (record === undefined) return conflictOf(draft, undefined) !== undefined;
  const theirs = storedCaseSchema.safeParse(record);
  return !theirs.success || conflictOf(draft, theirs.data) !== undefined;
}
