import type { BrowserContext, Page } from '@playwright/test';
import { savingOf } from './consultant';

/** The origin that the pages of this test come from. */
function originOf(page: Page): string {
  return new URL(page.url()).origin;
}

/**
 * Gives the site no more room than this, in bytes, until the function returned is called. To be called before anything
 * is stored: Chromium remembers how much room there was.
 */
export async function limitRoom(page: Page, bytes: number): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await page.goto('/paper.html');
  const origin = originOf(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
  return async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin });
  };
}

/** Empties the storage as somebody does who clears the data of the site. */
export async function clearStorage(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: originOf(page), storageTypes: 'all' });
}

/** A text that no database can make smaller. */
export function longText(length: number): string {
  let seed = 1;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(0x4e00 + (seed % 20_000));
  };
  return Array.from({ length }, next).join('');
}

/** A page of the same site that has nothing to do with the desk, to get in its way. */
export async function openNeighbour(context: BrowserContext): Promise<Page> {
  const neighbour = await context.newPage();
  await neighbour.goto('/paper.html');
  return neighbour;
}

/** Holds the desk's database open and does not let go of it, until the neighbour is closed. */
export async function holdDatabase(neighbour: Page): Promise<void> {
  await neighbour.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('desk');
        request.onsuccess = () => {
          Reflect.set(window, 'held', request.result);
          resolve();
        };
      }),
  );
}

/** Has pages take for ever to make the database, as one is about to that is left in the middle of it. */
export async function makeForEver(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { createObjectStore } = IDBDatabase.prototype;
    IDBDatabase.prototype.createObjectStore = function (name, options) {
      const store = createObjectStore.call(this, name, options);
      const goOn = () => {
        store.count().onsuccess = goOn;
      };
      goOn();
      document.documentElement.dataset.making = 'true';
      return store;
    };
  });
}

/** Opens the desk's database as a newer version of the app would, and lets go of it. */
export async function openNewerDatabase(neighbour: Page): Promise<void> {
  await neighbour.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('desk', 99);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
}

/** Has the desk's database never answer whoever opens it, until the neighbour is closed. */
export async function keepFromOpening(neighbour: Page): Promise<void> {
  await neighbour.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('desk', 99);
        request.onupgradeneeded = () => {
          const store = request.transaction?.objectStore('cases');
          const goOn = () => {
            const asked = store?.count();
            if (asked) asked.onsuccess = goOn;
          };
          goOn();
          resolve();
        };
      }),
  );
}

/** Has nothing written to the cases, until the neighbour is closed or the function returned is called. */
export async function keepFromWriting(neighbour: Page): Promise<() => Promise<void>> {
  await neighbour.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('desk');
        request.onsuccess = () => {
          const transaction = request.result.transaction('cases', 'readwrite');
          const store = transaction.objectStore('cases');
          const goOn = () => {
            if (Reflect.get(window, 'isOver') !== true) store.count().onsuccess = goOn;
          };
          transaction.oncomplete = () => request.result.close();
          goOn();
          store.count().onsuccess = () => resolve();
        };
      }),
  );
  return async () => {
    await neighbour.evaluate(() => {
      Reflect.set(window, 'isOver', true);
    });
  };
}

/**
 * Makes the app wait a hundred times as long before it says that the browser does not answer: on a machine busy with other work, a
 * long reading would run into that limit, which other tests try.
 */
export async function lengthenTimeLimits(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const start = window.setTimeout.bind(window);
    const startLater = (run: () => void, milliseconds = 0) =>
      start(run, milliseconds < 2_000 ? milliseconds : milliseconds * 100);
    Object.assign(window, { setTimeout: startLater });
  });
}

/** Has files read no further than half of the next one, until the function returned is called. */
export async function holdReading(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    let letGo = () => {};
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const { slice } = Blob.prototype;
    Blob.prototype.slice = function (start = 0, ...given) {
      const piece = slice.call(this, start, ...given);
      if (start < this.size / 2) return piece;
      const read = piece.arrayBuffer.bind(piece);
      return Object.assign(piece, { arrayBuffer: () => gate.then(read) });
    };
    Reflect.set(window, 'readOn', letGo);
  });
  return () => page.evaluate(() => Reflect.get(window, 'readOn')());
}

/** Listens to what the page says of the saving of its case from now on, one after the other. */
export async function listenToSaving(page: Page): Promise<() => Promise<string[]>> {
  const status = await savingOf(page).elementHandle();
  await page.evaluate((element) => {
    const said: string[] = [];
    Reflect.set(window, 'said', said);
    const listener = new MutationObserver(() => said.push(element?.textContent ?? ''));
    if (element) listener.observe(element, { childList: true, subtree: true, characterData: true });
  }, status);
  return () => page.evaluate(() => Reflect.get(window, 'said'));
}

/** Everything the browser keeps of this site, and the address, as one text. */
export async function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept: unknown[] = [location.href, history.state, document.cookie];
    kept.push({ ...localStorage }, { ...sessionStorage });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames) {
        const asked = database.transaction(store).objectStore(store);
        for (const request of [asked.getAll(), asked.getAllKeys()]) {
          kept.push(
            await new Promise((resolve) => {
              request.onsuccess = () => resolve(request.result);
            }),
          );
        }
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        kept.push(request.url, await (await cache.match(request))?.text());
      }
    }
    return JSON.stringify(kept);
  });
}
