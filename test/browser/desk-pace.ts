import type { Page } from '@playwright/test';

/** What the page noted of itself, in milliseconds. */
interface Noted {
  /** When the database was first asked for, the first rows were there, and all cases were counted. */
  readonly begun: number;
  readonly rows: number;
  readonly whole: number;
  /** How many times the database was asked for some of the cases: when the first rows were there, and in all. */
  readonly piecesAtRows: number;
  readonly pieces: number;
  /** Tasks of more than 50 ms since it was begun. */
  readonly longTasks: readonly number[];
}

/** Notes on the page's own clock when what of the desk is there, from the next loading on. */
export async function noteOpening(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted = {
      begun: 0,
      rows: 0,
      whole: 0,
      piecesAtRows: 0,
      pieces: 0,
      longTasks: [] as number[],
    };
    Reflect.set(window, 'noted', noted);
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...given) {
      noted.begun ||= performance.now();
      return open.apply(this, given);
    };
    const { getAll } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.getAll = function (...given: Parameters<typeof getAll>) {
      noted.pieces += 1;
      return getAll.apply(this, given);
    };
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        if (noted.begun && startTime + duration > noted.begun) noted.longTasks.push(duration);
      }
    }).observe({ type: 'longtask' });
    const look = () => {
      if (!noted.rows && document.querySelector('tbody tr')) {
        noted.rows = performance.now();
        noted.piecesAtRows = noted.pieces;
      }
      if (/^全[0-9,]+件/.test(document.querySelector('.list-count')?.textContent ?? '')) {
        noted.whole = performance.now();
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** What it has noted so far. */
export function notedBy(page: Page): Promise<Noted> {
  return page.evaluate<Noted>(() => Reflect.get(window, 'noted'));
}

/** The longest time without a frame while something is done, in milliseconds. */
export async function longestFrame(page: Page, act: () => Promise<void>): Promise<number> {
  const frames = await page.evaluateHandle(() => {
    const noted = { longest: 0, last: performance.now(), isOver: false };
    const next = (now: number) => {
      noted.longest = Math.max(noted.longest, now - noted.last);
      noted.last = now;
      if (!noted.isOver) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    return noted;
  });
  await act();
  return frames.evaluate((noted) => {
    noted.isOver = true;
    return noted.longest;
  });
}
