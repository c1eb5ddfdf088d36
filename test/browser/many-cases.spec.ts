import type { Page } from '@playwright/test';
import { manyCases, storeCases } from './many-cases';
import { expect, open, test } from './visitor';

/** What the page noted of itself, in milliseconds. */
interface Noted {
  /** When the database was first asked for, the first rows were there, and all cases were counted. */
  readonly begun: number;
  readonly rows: number;
  readonly whole: number;
  /** Tasks of more than 50 ms since it was begun. */
  readonly longTasks: readonly number[];
}

/** Notes on the page's own clock when what of the desk is there, from the next loading on. */
async function noteOpening(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted = { begun: 0, rows: 0, whole: 0, longTasks: [] as number[] };
    Reflect.set(window, 'noted', noted);
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...given) {
      noted.begun ||= performance.now();
      return open.apply(this, given);
    };
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        if (noted.begun && startTime + duration > noted.begun) noted.longTasks.push(duration);
      }
    }).observe({ type: 'longtask' });
    const look = () => {
      if (document.querySelector('tbody tr')) noted.rows ||= performance.now();
      if (/^全[0-9,]+件/.test(document.querySelector('.list-count')?.textContent ?? '')) {
        noted.whole = performance.now();
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

const notedBy = (page: Page) => page.evaluate<Noted>(() => Reflect.get(window, 'noted'));

/** The longest time without a frame while something is done, in milliseconds. */
async function longestFrame(page: Page, act: () => Promise<void>): Promise<number> {
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

test('10,000 cases: the first are there long before the last is read, and typing never waits', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await open(page, '#/desk');
  const stored = manyCases(10_000);
  await storeCases(page, stored);
  const inUse = stored.map((one) => one.case).filter((one) => !one.isArchived);

  await noteOpening(page);
  await page.reload();
  await expect(page.getByText(`全${inUse.length.toLocaleString('ja')}件`)).toBeVisible({ timeout: 60_000 });
  const { begun, rows, whole, longTasks } = await notedBy(page);
  const measured = { rows: rows - begun, whole: whole - begun, longTasks };
  // However busy the machine is: the first rows do not wait for the last case, and nothing takes long at a time.
  expect(measured.rows).toBeLessThan(measured.whole / 2);
  expect(Math.max(0, ...longTasks)).toBeLessThan(measured.whole / 3);
  const patience = Math.max(1000, measured.whole);
  const [latest] = inUse.toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1));
  await expect(page.getByRole('rowheader').first()).toContainText(latest?.client ?? '');

  const search = page.getByRole('searchbox', { name: '探す' });
  await search.focus();
  const typing = await longestFrame(page, async () => {
    await page.keyboard.type('金沢漆器1', { delay: 50 });
    const found = inUse.filter((one) => one.client.includes('金沢漆器1')).length;
    await expect(page.locator('.list-count')).toHaveText(
      `${inUse.length.toLocaleString('ja')}件のうち${found}件`,
    );
  });
  expect(typing).toBeLessThan(patience);
  const sorting = await longestFrame(page, async () => {
    await page.getByRole('button', { name: '事業者名' }).click();
    await expect(page.getByRole('columnheader', { name: '事業者名' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  });
  expect(sorting).toBeLessThan(patience);
  test.info().annotations.push({
    type: 'milliseconds',
    description: JSON.stringify({ ...measured, typing, sorting }),
  });
});

test('a case opened from far down the list leads back to where the list was left', async ({ page }) => {
  test.setTimeout(60_000);
  await open(page, '#/desk');
  await storeCases(page, manyCases(300));
  await page.reload();
  await page.getByRole('button', { name: '整理番号' }).click();
  await page.getByRole('searchbox', { name: '探す' }).fill('ｋ');
  await page.getByRole('checkbox', { name: 'を選ぶ' }).nth(3).check();
  const link = page.getByRole('rowheader').nth(40).getByRole('link');
  const client = await link.textContent();
  await link.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => window.scrollY);
  expect(scrolled).toBeGreaterThan(500);
  await link.click();
  await expect(page).toHaveURL(/#\/desk\/case\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  const expectAsLeft = async () => {
    await expect(page.getByRole('link', { name: client ?? '', exact: true })).toBeFocused();
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    await expect(page.getByRole('searchbox', { name: '探す' })).toHaveValue('ｋ');
    await expect(page.getByRole('columnheader', { name: '整理番号' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    await expect(page.getByText('1件を選択中')).toBeVisible();
  };
  await page.goBack();
  await expectAsLeft();
  await page.goForward();
  await expect(page).toHaveURL(/#\/desk\/case\//);
  await page.getByRole('link', { name: '案件一覧' }).click();
  await expectAsLeft();
});
