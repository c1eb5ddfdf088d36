import { describe, expect, test } from 'vitest';
import { type Migration, migrations, type Upgrade } from '../../src/cases/migrations';
import { client, satoId, yamadaId } from './clients';
import { expectFailure, got, openRaw, openTab, putRaw } from './storage';

const yamada = client();
const sato = client({ id: satoId, client: '佐藤商店' });

/**
 * The desk as every shipped version made it, written by hand and never changed: when a version is added, its number and
 * what it made are added here, and the test below opens it.
 */
const shipped: Readonly<Record<number, { make: (database: IDBDatabase) => void; record: unknown }>> = {
  1: {
    make(database) {
      const cases = database.createObjectStore('cases', { keyPath: 'case.id' });
      cases.createIndex('changed', 'case.changedAt');
      database.createObjectStore('left');
      database.createObjectStore('settings');
    },
    record: {
      revision: 'a revision of then',
      case: {
        id: yamadaId,
        client: '山田製作所',
        reference: 'K-001',
        adviser: '佐々木',
        answers: {
          applicant: 'japanCompany',
          membership: 'none',
          listedCompany: 'same',
          sharedProduct: 'no',
          restricted: 'none',
          eligibleItems: 'all',
          circumstances: [],
        },
        notes: {},
        note: '',
        settlements: [],
        createdAt: '2026-11-01T01:00:00.000Z',
        changedAt: '2026-11-01T01:30:00.000Z',
        isArchived: false,
        judgements: [],
      },
    },
  },
};

describe('a database of every version shipped', () => {
  test('is known here', () => {
    expect(Object.keys(shipped)).toEqual(migrations.map((_, place) => String(place + 1)));
  });

  test.each(Object.entries(shipped))(
    'version %s is opened with all its clients',
    async (version, { make, record }) => {
      (await openRaw(Number(version), make)).close();
      await putRaw(record);
      const { cases, unreadable } = got(await openTab().readAll());
      expect(cases.map((stored) => stored.case)).toEqual([yamada]);
      expect(unreadable).toEqual([]);
    },
  );
});

/** Versions made up to try the mechanism: 1 had no archive and called the note a remark, 2 had one, 3 is as today. */
const madeUp: readonly Migration[] = [
  ...migrations,
  (_database, upgrade) => rewriteEach(upgrade, (old) => ({ ...old, isArchived: false })),
  (_database, upgrade) => rewriteEach(upgrade, ({ remark, ...old }) => ({ ...old, note: remark })),
];

async function rewriteEach(
  upgrade: Upgrade,
  rewrite: (old: Record<string, unknown>) => unknown,
): Promise<void> {
  const store = upgrade.objectStore('cases');
  for (const record of await store.getAll()) {
    const { case: old, ...rest } = Object(record);
    await store.put({ ...rest, case: rewrite(old) });
  }
}

const { note: _note, isArchived: _isArchived, ...bare } = sato;

describe('steps of migration', () => {
  test.each([
    { version: 1, old: { ...bare, remark: '電話は午後に' } },
    { version: 2, old: { ...bare, remark: '電話は午後に', isArchived: true } },
    { version: 3, old: { ...bare, note: '電話は午後に', isArchived: true } },
  ])(
    'take a database of version $version through all it still lacks, and no other',
    async ({ version, old }) => {
      const then = openTab({ steps: madeUp.slice(0, version) });
      got(await then.readAll());
      then.close();
      await putRaw({ revision: 'r1', case: old });
      const { cases, unreadable } = got(await openTab({ steps: madeUp }).readAll());
      expect(unreadable).toEqual([]);
      expect(cases).toEqual([
        { revision: 'r1', case: { ...sato, note: '電話は午後に', isArchived: version > 1 } },
      ]);
    },
  );

  test('that fail leave the database as it was, for the app it belongs to', async () => {
    const then = openTab();
    const written = got(await then.write({ case: yamada, basedOn: undefined }));
    then.close();
    const failing: Migration = async (_database, upgrade) => {
      await upgrade.objectStore('cases').clear();
      throw new Error('a step that does not know what it finds');
    };
    expectFailure(await openTab({ steps: [...migrations, failing] }).readAll(), {
      why: 'unknown',
      name: 'AbortError',
    });
    expect(got(await openTab().readAll()).cases).toEqual([written]);
  });
});
