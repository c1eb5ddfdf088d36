import { describe, expect, test } from 'vitest';
import type { CaseJudgement } from '../../../src/desk/cases/case';
import { type Migration, migrations, type Upgrade } from '../../../src/desk/cases/migrations';
import { client, satoId, yamadaId } from './clients';
import { expectFailure, got, openRaw, openTab, putRaw } from './storage';

const yamada = client();
const sato = client({ id: satoId, client: '佐藤商店' });

const ofThen: CaseJudgement = {
  judgedAt: '2026-11-24T00:00:00.000Z',
  rules: '2026.1',
  outcome: 'askFirst',
  weights: { applicant: 'meets', sharedProduct: 'confirm' },
};

/** Two agents of one product, in today's names. */
const twoAgents = client({
  answers: {
    applicant: 'japanCompany',
    membership: 'none',
    listedCompany: 'same',
    restricted: 'none',
    eligibleItems: 'all',
    sharedProduct: 'yes',
    agreement: 'otherPairing',
    circumstances: [],
  },
  notes: { sharedProduct: '代理店は大阪の会社' },
  settlements: [
    { question: 'agreement', answer: 'otherPairing', on: '2026-11-24', by: 'ジェトロ', reply: '可' },
    { question: 'applicant', answer: 'notSure', on: '2026-11-24', by: '', reply: '登記を確認' },
  ],
  judgements: [ofThen],
});

/**
 * The desk as every shipped version made it, written by hand and never changed: when a version is added, its number and
 * what it made are added here, and the test below opens it.
 */
const shipped: Readonly<Record<number, { make: (database: IDBDatabase) => void; record: unknown }>> = {
  1: {
    make: makeStores,
    // By rules 2026.1, in which one question asked who else applies and what was agreed.
    record: {
      revision: 'a revision of then',
      case: {
        ...client(),
        answers: {
          applicant: 'japanCompany',
          membership: 'none',
          listedCompany: 'same',
          sharedProduct: 'betweenAgents',
          restricted: 'none',
          eligibleItems: 'all',
          circumstances: [],
        },
        notes: { sharedProduct: '代理店は大阪の会社' },
        settlements: [
          {
            question: 'sharedProduct',
            answer: 'betweenAgents',
            on: '2026-11-24',
            by: 'ジェトロ',
            reply: '可',
          },
          { question: 'applicant', answer: 'notSure', on: '2026-11-24', by: '', reply: '登記を確認' },
        ],
        judgements: [ofThen],
      },
    },
  },
  2: { make: makeStores, record: { revision: 'a revision of then', case: twoAgents } },
};

function makeStores(database: IDBDatabase): void {
  const cases = database.createObjectStore('cases', { keyPath: 'case.id' });
  cases.createIndex('changed', 'case.changedAt');
  database.createObjectStore('left');
  database.createObjectStore('settings');
}

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
      expect(cases.map((stored) => stored.case)).toEqual([twoAgents]);
      expect(unreadable).toEqual([]);
    },
  );
});

test('a database of rules 2026.1 is rewritten, what pages left behind included, and every revision stays', async () => {
  const { make, record } = shipped[1] ?? {};
  const before = await openRaw(1, make);
  const putting = before.transaction(['cases', 'left'], 'readwrite');
  putting.objectStore('cases').put(record);
  putting.objectStore('left').put(record, `${yamadaId} tab`);
  await new Promise((resolve) => {
    putting.oncomplete = resolve;
  });
  before.close();
  const tab = openTab();
  got(await tab.read(yamadaId));
  tab.close();
  const after = await openRaw();
  const read = (store: string) =>
    new Promise<unknown>((resolve) => {
      const request = after.transaction(store).objectStore(store).getAll();
      request.onsuccess = () => resolve(request.result);
    });
  expect(await read('cases')).toEqual([{ revision: 'a revision of then', case: twoAgents }]);
  expect(await read('left')).toEqual([{ revision: 'a revision of then', case: twoAgents }]);
  after.close();
});

/** Versions made up to try the mechanism: one had no archive and called the note a remark, the next had one, the last is as today. */
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
    { version: migrations.length, old: { ...bare, remark: '電話は午後に' } },
    { version: migrations.length + 1, old: { ...bare, remark: '電話は午後に', isArchived: true } },
    { version: migrations.length + 2, old: { ...bare, note: '電話は午後に', isArchived: true } },
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
        { revision: 'r1', case: { ...sato, note: '電話は午後に', isArchived: version > migrations.length } },
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
