import { type Case, caseSchema } from './case';
import { newId } from './new-id';
import { Refusal } from './storage-failure';
import {
  type Conflict,
  conflictOf,
  type Draft,
  idOf,
  misfit,
  type StoredCase,
  storedCaseSchema,
  type Unreadable,
} from './stored-case';
import type { Store } from './transaction';

/**
 * One case; `undefined` if there is none.
 * @throws Refusal `unfit` if the record does not fit the schema
 */
export async function readRecord(
  store: Store<'readonly'> | Store<'readwrite'>,
  id: string,
): Promise<StoredCase | undefined> {
  const record = await store.get(id);
  if (record === undefined) return undefined;
  const parsed = storedCaseSchema.safeParse(record);
  if (parsed.success) return parsed.data;
  throw new Refusal({ why: 'unfit', id, where: misfit(parsed.error) });
}

/**
 * Writes each as a new revision.
 * @param onRequest called after each answer of the database, with how many were written so far
 * @throws Refusal `unfit` if one could not be read again or stands among them twice, `conflict` if one is based on
 *   another revision than is stored
 */
export async function putRecords(
  store: Store<'readwrite'>,
  drafts: readonly Draft[],
  onRequest: (written: number) => void,
): Promise<StoredCase[]> {
  refuseDoubles(drafts);
  const conflicts = await inBatches(drafts, async (draft) => {
    const stored = await readRecord(store, draft.case.id);
    onRequest(0);
    return conflictOf(draft, stored);
  });
  refuseConflicts(conflicts);
  let written = 0;
  return inBatches(drafts, async (draft) => {
    const stored = await put(store, draft.case);
    written += 1;
    onRequest(written);
    return stored;
  });
}

/** Writes one as a new revision; throws what `putRecords` does. */
export async function putRecord(store: Store<'readwrite'>, draft: Draft): Promise<StoredCase> {
  refuseConflicts([conflictOf(draft, await readRecord(store, draft.case.id))]);
  return put(store, draft.case);
}

/** Writes one over whatever is stored: for those who have looked. */
export async function put(store: Store<'readwrite'>, ours: Case): Promise<StoredCase> {
  const parsed = caseSchema.safeParse(ours);
  if (!parsed.success) throw new Refusal({ why: 'unfit', id: ours.id, where: misfit(parsed.error) });
  const stored = { revision: newId(), case: parsed.data };
  await store.put(stored);
  return stored;
}

/**
 * Deletes them. One that is gone already is no matter.
 * @throws Refusal `conflict` if another tab has written one in between
 */
export async function deleteRecords(
  store: Store<'readwrite'>,
  doomed: readonly (StoredCase | Unreadable)[],
  onRequest: () => void,
): Promise<undefined> {
  const conflicts = await inBatches(doomed, async (one) => {
    if ('record' in one) return undefined;
    const theirs = await readRecord(store, one.case.id);
    onRequest();
    return theirs && theirs.revision !== one.revision ? { id: one.case.id, theirs } : undefined;
  });
  refuseConflicts(conflicts);
  await inBatches(doomed, async (one) => {
    await store.delete(idOf(one));
    onRequest();
  });
}

/** How many requests are made at a time: few enough for the page to go on in between. */
const batch = 500;

/** Asks the database something about each, in order. */
async function inBatches<Item, Answer>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let start = 0; start < items.length; start += batch) {
    answers.push(...(await Promise.all(items.slice(start, start + batch).map(ask))));
  }
  return answers;
}

function refuseDoubles(drafts: readonly Draft[]): void {
  const ids = new Set<string>();
  for (const { case: ours } of drafts) {
    if (ids.has(ours.id)) throw new Refusal({ why: 'unfit', id: ours.id, where: 'id' });
    ids.add(ours.id);
  }
}

function refuseConflicts(found: readonly (Conflict | undefined)[]): void {
  const conflicts = found.filter((conflict) => conflict !== undefined);
  if (conflicts.length > 0) throw new Refusal({ why: 'conflict', conflicts });
}
