import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Change } from '../../../src/desk/cases/database';
import { client, satoId } from './clients';
import { expectFailure, got, openRaw, openTab } from './storage';

const yamada = client();
const sato = client({ id: satoId, client: '佐藤商店' });
const draft = { case: yamada, basedOn: undefined };

/** What a put fails with in this test, once or for good. */
function putFailingWith(error: DOMException) {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw error;
  });
}

/** The connections the app opens, for tests that take them away. */
function connectionsOf() {
  const connections = new Set<IDBDatabase>();
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    connections.add(this);
    return transaction.apply(this, given);
  });
  return connections;
}

/** Closes a connection as the browser does when it clears the storage. */
function takeAway(connection: IDBDatabase): void {
  // Applied so because its types ask for the class where it takes an instance.
  Reflect.apply(forceCloseDatabase, undefined, [connection]);
}

/** Deletes the desk's database without the app. */
async function deleteRaw(): Promise<void> {
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('desk').onsuccess = resolve;
  });
}

describe('no room left', () => {
  test('is told as such, and works again once there is room', async () => {
    const tab = openTab();
    const put = putFailingWith(new DOMException('full', 'QuotaExceededError'));
    expectFailure(await tab.write(draft), { why: 'quota' });
    put.mockRestore();
    expect(got(await tab.readAll()).cases).toEqual([]);
    got(await tab.write(draft));
  });

  test('half way through many leaves none of them', async () => {
    const tab = openTab();
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (value.case.id === satoId) throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    expectFailure(await tab.writeMany([draft, { case: sato, basedOn: undefined }]), { why: 'quota' });
    expect(got(await tab.readAll()).cases).toEqual([]);
  });

  test('found only when all was handed over is not called saved', async () => {
    const tab = openTab();
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      const request = put.call(this, value);
      const full = new DOMException('full', 'QuotaExceededError');
      request.addEventListener('success', () => {
        Object.defineProperty(this.transaction, 'error', { value: full });
        this.transaction.abort();
      });
      return request;
    });
    expectFailure(await tab.write(draft), { why: 'quota' });
  });
});

describe('a browser that gives no database', () => {
  test('because it has none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const tab = openTab();
    expectFailure(await tab.readAll(), { why: 'unavailable' });
    expectFailure(await tab.deleteEverything(), { why: 'unavailable' });
  });

  test.each(['SecurityError', 'InvalidStateError', 'UnknownError'])('and says %s', async (name) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    expectFailure(await openTab().write(draft), { why: 'unavailable' });
  });
});

test('a browser that gives one after all is asked again', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('no', 'UnknownError');
  });
  const tab = openTab();
  expectFailure(await tab.write(draft), { why: 'unavailable' });
  got(await tab.write(draft));
});

describe('a database of another version of the app', () => {
  test('that is newer is left alone', async () => {
    (await openRaw(7)).close();
    expectFailure(await openTab().readAll(), { why: 'newer' });
  });

  test('that comes while this tab is open: this one lets go, and says so', async () => {
    const tab = openTab();
    got(await tab.write(draft));
    const heard: Change[] = [];
    tab.watch((change) => heard.push(change));
    (await openRaw(7)).close();
    expect(heard).toEqual([{ kind: 'superseded' }]);
    expectFailure(await tab.write({ case: sato, basedOn: undefined }), { why: 'newer' });
  });

  test('that is older and held by a tab that does not let go blocks, until it is closed', async () => {
    const old = await openRaw(1, (database) => {
      database.createObjectStore('cases', { keyPath: 'case.id' });
      database.createObjectStore('settings');
    });
    const tab = openTab({ steps: [() => {}, () => {}] });
    expectFailure(await tab.readAll(), { why: 'blocked' });
    expectFailure(await tab.write(draft), { why: 'blocked' });
    old.close();
    await vi.waitFor(async () => got(await tab.write(draft)));
  });

  test('held by a tab that does not let go cannot be deleted yet', async () => {
    const tab = openTab();
    got(await tab.write(draft));
    const other = await openRaw();
    expectFailure(await tab.deleteEverything(), { why: 'blocked' });
    other.close();
    await vi.waitFor(async () => expect(await indexedDB.databases()).toEqual([]));
  });
});

describe('a connection closed underneath', () => {
  test('is opened again without a word if all is still there', async () => {
    const connections = connectionsOf();
    const tab = openTab();
    const written = got(await tab.write(draft));
    for (const connection of connections) takeAway(connection);
    expect(got(await tab.readAll()).cases).toEqual([written]);
  });

  test('without a sign is opened again, too', async () => {
    const connections = connectionsOf();
    const tab = openTab();
    const written = got(await tab.write(draft));
    for (const connection of connections) connection.close();
    expect(got(await tab.readAll()).cases).toEqual([written]);
  });

  test('with all that was in it is told, once; after that the desk is empty and works', async () => {
    const connections = connectionsOf();
    const tab = openTab();
    const written = got(await tab.write(draft));
    const heard: Change[] = [];
    tab.watch((change) => heard.push(change));
    for (const connection of connections) connection.close();
    await deleteRaw();
    expectFailure(await tab.write({ case: yamada, basedOn: written.revision }), { why: 'cleared' });
    expect(heard).toEqual([{ kind: 'emptied' }]);
    expect(got(await tab.readAll()).cases).toEqual([]);
    got(await tab.write(draft));
  });

  test('with all that was in it is told even if nothing is asked of it any more', async () => {
    const connections = connectionsOf();
    const tab = openTab();
    got(await tab.write(draft));
    const heard: Change[] = [];
    tab.watch((change) => heard.push(change));
    for (const connection of connections) connection.close();
    await deleteRaw();
    // As long as it clears the storage, Chromium refuses.
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('The connection was closed.', 'AbortError');
    });
    for (const connection of connections) takeAway(connection);
    await vi.waitFor(() => expect(heard).toEqual([{ kind: 'emptied' }]), 5000);
  });
});

describe('everything deleted', () => {
  test('while this tab waits to write: what it was told to write is not written afterwards', async () => {
    const other = openTab();
    got(await other.write({ case: sato, basedOn: undefined }));
    const tab = openTab();
    const [attempt] = await Promise.all([tab.write(draft), tab.deleteEverything()]);
    expectFailure(attempt, { why: 'cleared' });
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('later on, because another tab did not let go: nothing is written meanwhile, and then it is told', async () => {
    const tab = openTab();
    got(await tab.write(draft));
    const other = await openRaw();
    const heard: Change[] = [];
    tab.watch((change) => heard.push(change));
    expectFailure(await tab.deleteEverything(), { why: 'blocked' });
    expectFailure(await tab.write({ case: sato, basedOn: undefined }), { why: 'blocked' });
    expectFailure(await tab.keepDraft({ case: sato, basedOn: undefined }), { why: 'blocked' });
    expect(heard).toEqual([]);
    other.close();
    await vi.waitFor(() => expect(heard).toEqual([{ kind: 'emptied' }]));
    expect(await indexedDB.databases()).toEqual([]);
    got(await tab.write(draft));
  });
});

describe('a transaction that the browser aborts', () => {
  test('once is done again', async () => {
    const tab = openTab();
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, value) {
      const request = put.call(this, value);
      this.transaction.abort();
      return request;
    });
    const written = got(await tab.write(draft));
    expect(got(await tab.readAll()).cases).toEqual([written]);
  });

  test('each time is a failure with its name, and nothing is written', async () => {
    const tab = openTab();
    const { put } = IDBObjectStore.prototype;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
    ) {
      const request = put.call(this, value);
      this.transaction.abort();
      return request;
    });
    expectFailure(await tab.write(draft), { why: 'unknown', name: 'AbortError' });
    spy.mockRestore();
    expect(got(await tab.readAll()).cases).toEqual([]);
  });
});

describe('a database that never answers', () => {
  beforeEach(() => {
    // The database of these tests does its work by other means than these, and so goes on.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  test('on opening is waited for five seconds', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
    const told = vi.fn();
    const attempt = openTab().readAll().then(told);
    await vi.advanceTimersByTimeAsync(4999);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await attempt;
    expect(told).toHaveBeenCalledWith({ isDone: false, failure: { why: 'silent' } });
  });

  test('on opening is not written to later on, when nobody waits any more', async () => {
    const other = await openRaw();
    // Until the other tab lets go, this deletion comes first.
    indexedDB.deleteDatabase('desk');
    const tab = openTab();
    const attempt = tab.write(draft);
    await vi.advanceTimersByTimeAsync(5000);
    expectFailure(await attempt, { why: 'silent' });
    other.close();
    expect(got(await tab.readAll()).cases).toEqual([]);
  });

  test('on writing is not written to later on, when nobody waits any more', async () => {
    const tab = openTab();
    got(await tab.readAll());
    const other = await openRaw();
    const { endIt } = holdTransaction(other);
    const attempt = tab.write(draft);
    await vi.advanceTimersByTimeAsync(5000);
    expectFailure(await attempt, { why: 'silent' });
    endIt();
    expect(got(await tab.readAll()).cases).toEqual([]);
    other.close();
  });

  test('but one that is slow and goes on answering is given its time', async () => {
    const tab = openTab();
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      const request = put.call(this, value);
      request.addEventListener('success', () => vi.advanceTimersByTime(3000));
      return request;
    });
    const many = Array.from({ length: 6 }, (_, count) =>
      client({ id: `00000000-0000-4000-8000-00000000000${count}` }),
    );
    got(await tab.writeMany(many.map((one) => ({ case: one, basedOn: undefined }))));
  });
});

/** Keeps a transaction of another tab going, so that ours has to wait. */
function holdTransaction(database: IDBDatabase) {
  let isOver = false;
  const store = database.transaction('cases', 'readwrite').objectStore('cases');
  const goOn = () => {
    if (!isOver) store.count().onsuccess = goOn;
  };
  goOn();
  return {
    endIt() {
      isOver = true;
    },
  };
}

describe('a writing that was given up and had been done after all', () => {
  test('is done when it is tried again, not in conflict with itself', async () => {
    const tab = openTab();
    got(await tab.write(draft));
    got(await tab.write(draft));
    expect(got(await tab.readAll()).cases).toHaveLength(1);
  });
});
