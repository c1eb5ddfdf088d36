import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Case } from '../../src/desk/cases/case';
import type { CaseDatabase } from '../../src/desk/cases/database';
import { latestFirst } from '../../src/desk/cases/desk-list';
import { casesToList } from '../../src/desk/screens/desk-state';
import { createDeskStore, type DeskStore } from '../../src/desk/screens/desk-store';
import { client, clientsNumbered, idNumbered, momentNumbered, yamadaId } from './cases/clients';
import { got, openTab, putRaw } from './cases/storage';

/** What a desk lists, first to last. */
function clients(store: DeskStore): string[] {
  return casesToList(store.getState())
    .toSorted(latestFirst)
    .map((one) => one.client);
}

const numbered = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, count) => `${from - count}番`);

/** A desk of 300 clients whose reading is held up when everything is read and nothing but the first is shown. */
async function readingDesk() {
  const tab = openTab();
  got(await tab.writeMany(clientsNumbered(300).map((one) => ({ case: one, basedOn: undefined }))));
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const readAll: CaseDatabase['readAll'] = async (following) => {
    const all = await tab.readAll(following);
    await held;
    return all;
  };
  let tell: Parameters<CaseDatabase['watch']>[0] = () => {};
  const watch: CaseDatabase['watch'] = (heard) => {
    tell = heard;
    return () => {};
  };
  const store = createDeskStore({ ...tab, readAll, watch });
  const whole = store.start('（別）');
  await vi.waitFor(() => expect(store.getState().phase).toBe('reading'));
  const read = async () => {
    goOn();
    await whole;
  };
  /** As it is heard from another tab. */
  const hear = (ids: readonly string[]) => tell({ kind: 'changed', ids });
  return { tab, store, read, hear };
}

const caseNumbered = (store: DeskStore, place: number): Case => {
  const stored = store.getState().cases.get(idNumbered(place));
  if (!stored) throw new Error(`${place} is not there`);
  return stored.case;
};

beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', undefined);
});

describe('while the rest is being read', () => {
  test('the cases changed last are there, and are the first of the whole', async () => {
    const { store, read } = await readingDesk();
    expect(clients(store)).toEqual(numbered(299, 225));
    const known = caseNumbered(store, 299);
    await read();
    // The very same, so that its row is not drawn anew.
    expect(caseNumbered(store, 299)).toBe(known);
    expect(store.getState()).toMatchObject({ phase: 'ready', readUntil: undefined });
    expect(clients(store)).toEqual(numbered(299, 0));
    expect([...store.getState().cases.keys()].slice(0, 2)).toEqual([idNumbered(299), idNumbered(298)]);
  });

  test('a case saved is not overwritten by the older one that was read', async () => {
    const { store, read } = await readingDesk();
    await store.replace([{ ...caseNumbered(store, 290), note: '電話した' }]);
    expect(caseNumbered(store, 290).note).toBe('電話した');
    await read();
    expect(caseNumbered(store, 290).note).toBe('電話した');
  });

  test('a new case is there at once and stays; one deleted does not come back', async () => {
    const { store, read } = await readingDesk();
    await store.begin(client({ client: '山田製作所', changedAt: momentNumbered(500) }));
    got(await store.remove([idNumbered(298)]));
    expect(clients(store).slice(0, 3)).toEqual(['山田製作所', '299番', '297番']);
    await read();
    expect(clients(store)).toEqual(['山田製作所', '299番', ...numbered(297, 0)]);
  });

  test('what another tab changes is shown, but none that leaves a gap before it', async () => {
    const { store, read, hear } = await readingDesk();
    const other = openTab();
    for (const place of [10, 290]) {
      const stored = got(await other.read(idNumbered(place)));
      if (!stored) throw new Error('not there');
      got(
        await other.write({ case: { ...stored.case, client: `別の${place}番` }, basedOn: stored.revision }),
      );
    }
    const doomed = got(await other.read(idNumbered(295)));
    got(await other.remove(doomed ? [doomed] : []));
    hear([10, 290, 295].map(idNumbered));
    await vi.waitFor(() => expect(clients(store)).toContain('別の290番'));
    expect(clients(store)).toHaveLength(74);
    expect(clients(store)).not.toContain('295番');
    expect(clients(store)).not.toContain('別の10番');
    await read();
    expect(clients(store)).toHaveLength(299);
    expect(clients(store)).toContain('別の290番');
    expect(clients(store)).toContain('別の10番');
    expect(clients(store)).not.toContain('295番');
  });

  test('records that are none of ours are told once everything is read', async () => {
    const tab = openTab();
    got(await tab.writeMany(clientsNumbered(300).map((one) => ({ case: one, basedOn: undefined }))));
    await putRaw({ revision: 'r', case: { id: idNumbered(299), client: 7 } });
    const store = createDeskStore(tab);
    await store.start('（別）');
    expect(store.getState().unreadable).toMatchObject([{ id: idNumbered(299), where: 'case.client' }]);
    expect(clients(store)).toEqual(numbered(298, 0));
  });

  test('everything deleted stays deleted', async () => {
    const { store, read } = await readingDesk();
    got(await store.deleteEverything());
    await read();
    expect(store.getState()).toMatchObject({ phase: 'ready', readUntil: undefined });
    expect(clients(store)).toEqual([]);
  });

  test('asked to read anew, it does so once more, and shows what it finds then', async () => {
    const { tab, store, read } = await readingDesk();
    const again = Promise.all([store.load(), store.load()]);
    got(await tab.write({ case: client({ client: '山田製作所' }), basedOn: undefined }));
    await read();
    await again;
    expect(store.getState().cases.has(yamadaId)).toBe(true);
  });
});

test('a reading that fails half way shows no part as if it were the whole, but what is on the screen only', async () => {
  const tab = openTab();
  got(await tab.writeMany(clientsNumbered(300).map((one) => ({ case: one, basedOn: undefined }))));
  const store = createDeskStore({
    ...tab,
    async readAll(following) {
      await tab.readAll(following);
      await vi.waitFor(() => expect(store.getState().phase).toBe('reading'));
      return { isDone: false, failure: { why: 'silent' } };
    },
    writeMany: async () => ({ isDone: false, failure: { why: 'quota' } }),
  });
  const reading = store.start('（別）');
  await store.begin(client({ client: '山田製作所' }));
  await reading;
  expect(store.getState()).toMatchObject({ phase: 'ready', failure: { why: 'silent' } });
  expect(clients(store)).toEqual(['山田製作所']);
});
