import { longestFrame, notedBy, noteOpening } from './desk-pace';
import { lengthenTimeLimits } from './faults';
import { manyCases, storeCases } from './many-cases';
import { expect, open, test } from './visitor';

test('10,000 cases: the first are there long before the last is read, and typing never waits', async ({
  page,
}) => {
  await lengthenTimeLimits(page);
  await open(page, '#/desk');
  const stored = manyCases(10_000);
  await storeCases(page, stored);
  const inUse = stored.map((one) => one.case).filter((one) => !one.isArchived);

  await noteOpening(page);
  await page.reload();
  await expect(page.getByText(`全${inUse.length.toLocaleString('ja')}件`)).toBeVisible();
  const { begun, rows, whole, longTasks, piecesAtRows, pieces } = await notedBy(page);
  const measured = { rows: rows - begun, whole: whole - begun, longTasks };
  // However busy the machine is: the first rows do not wait for the last case, and no task does most of the work at once. What it
  // takes in milliseconds is the bench's.
  expect(pieces).toBeGreaterThan(20);
  expect(piecesAtRows).toBeLessThan(pieces / 2);
  expect(Math.max(0, ...longTasks)).toBeLessThan(measured.whole / 2);
  const timeout = Math.max(5000, 2 * measured.whole);
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
  expect(typing).toBeLessThan(timeout);
  const sorting = await longestFrame(page, async () => {
    await page.getByRole('button', { name: '事業者名' }).click();
    await expect(page.getByRole('columnheader', { name: '事業者名' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  });
  expect(sorting).toBeLessThan(timeout);
  test.info().annotations.push({
    type: 'milliseconds',
    description: JSON.stringify({ ...measured, typing, sorting }),
  });
});

test('a case opened from far down the list leads back to where the list was left', async ({ page }) => {
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
