import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { caseInTodaysNames } from './older-names';

/** What is in the database. Values are unknown until they have passed a schema. */
export interface DeskSchema extends DBSchema {
  /** `StoredCase`, by the id of its case. */
  cases: { key: string; value: unknown; indexes: { changed: string } };
  /** What pages had not saved yet when they may have been about to go: a `Draft`, by tab and case. */
  left: { key: string; value: unknown };
  /** One value for each name. */
  settings: { key: string; value: unknown };
}

export type DeskDatabase = IDBPDatabase<DeskSchema>;
export type StoreName = 'cases' | 'left' | 'settings';

/** The transaction that no one else sees into until every step is taken. */
export type Upgrade = IDBPTransaction<DeskSchema, StoreName[], 'versionchange'>;

/** Takes a database from one version to the next. It may wait for requests of the upgrade, and for nothing else. */
export type Migration = (database: DeskDatabase, upgrade: Upgrade) => Promise<void> | void;

/**
 * The first makes version 1 out of nothing, the next version 2 out of version 1, and so on; the version of the database
 * is their number. A step once shipped is never changed: databases that took it are out there. When the form of a case
 * or the ids of the rules change, a step is added that rewrites every record, and a test that opens the version before.
 */
export const migrations: readonly Migration[] = [
  (database) => {
    const cases = database.createObjectStore('cases', { keyPath: 'case.id' });
    cases.createIndex('changed', 'case.changedAt');
    database.createObjectStore('left');
    database.createObjectStore('settings');
  },
  // Rules 2026.2: `sharedProduct` became `sharedProduct` and `agreement`.
  (_database, upgrade) => rewriteCases(upgrade, caseInTodaysNames),
];

/** Rewrites the cases stored and the drafts kept by pages; what `rewrite` returns as it was is not written again. */
async function rewriteCases(upgrade: Upgrade, rewrite: (old: unknown) => unknown): Promise<void> {
  for (const name of ['cases', 'left'] as const) {
    let cursor = await upgrade.objectStore(name).openCursor();
    while (cursor) {
      const old: unknown = Object(cursor.value).case;
      const today = rewrite(old);
      if (today !== old) await cursor.update({ ...Object(cursor.value), case: today });
      cursor = await cursor.continue();
    }
  }
}

/** Takes every step that a database of this version still lacks, one after the other. */
export async function migrate(
  steps: readonly Migration[],
  from: number,
  database: DeskDatabase,
  upgrade: Upgrade,
): Promise<void> {
  for (const step of steps.slice(from)) await step(database, upgrade);
}
