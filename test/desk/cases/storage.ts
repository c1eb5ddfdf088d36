import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { type CaseDatabase, openDatabase } from '../../../src/desk/cases/database';
import type { Attempt } from '../../../src/desk/cases/storage-failure';

const open: CaseDatabase[] = [];

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  closeTabs();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A tab of the app. Several of one test share the browser's storage. */
export function openTab(options: Parameters<typeof openDatabase>[0] = {}): CaseDatabase {
  const tab = openDatabase(options);
  open.push(tab);
  return tab;
}

/** Closes every tab. */
export function closeTabs(): void {
  for (const tab of open.splice(0)) tab.close();
}

/** What was asked for, of an attempt that came to something. */
export function got<Value>(attempt: Attempt<Value>): Value {
  if (!attempt.isDone) throw new Error(`failed: ${JSON.stringify(attempt.failure)}`);
  return attempt.value;
}

/** Expects that an attempt failed, and why. */
export function expectFailure(attempt: Attempt<unknown>, failure: object): void {
  expect(attempt).toEqual({ isDone: false, failure });
}

/** Opens the desk's database without the app, as an older or newer version of it would. */
export function openRaw(version?: number, upgrade: (database: IDBDatabase) => void = () => {}) {
  return new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('desk', version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Puts a record into the desk's database without the app. */
export async function putRaw(record: unknown): Promise<void> {
  const database = await openRaw();
  const transaction = database.transaction('cases', 'readwrite');
  transaction.objectStore('cases').put(record);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}
