import type { Page } from '@playwright/test';
import { chooseFile, clients, exported, goTo, importFile } from './consultant';
import { holdReading, keepFromWriting, openNeighbour } from './faults';
import { expect, test } from './visitor';

const wrong = 'は取り込めません';

/** The list of three clients, as it was before the file. */
async function expectListAsItWas(page: Page): Promise<void> {
  await goTo(page, '案件一覧');
  await expect(page.getByText('全3件')).toBeVisible();
  await page.reload();
  await expect(page.getByText('全3件')).toBeVisible();
}

const envelope =
  '{"format":"eligibility-check","version":1,"rules":"2026.1","exportedAt":"2026-11-23T00:00:00.000Z",';

const files: readonly [string, string, () => string | Buffer, RegExp][] = [
  ['cut off', 'cut.json', () => `${envelope}"cases":[{"id":"6f1c2b6e`, /1行目/],
  ['nested 100,000 deep', 'deep.json', () => `${envelope}"cases":[${'['.repeat(100_000)}`, /1行目/],
  [
    'of 45 MB in one case',
    'large.json',
    () => `${envelope}"cases":[{"note":"${'x'.repeat(45_000_000)}`,
    /1行目/,
  ],
  [
    'of 45 MB behind a quotation mark that is not closed',
    'quote.csv',
    () => `client,note\nA,x\nB,"${'x\n'.repeat(22_500_000)}`,
    /3行目/,
  ],
  [
    'with a prototype',
    'prototype.json',
    () => `${envelope}"cases":[{"__proto__":{"isArchived":true}}]}`,
    /1件目.*__proto__/,
  ],
];

for (const [what, name, text, place] of files) {
  test(`a file ${what} is refused with the place, and the list is as it was`, async ({ page }) => {
    await importFile(page, 'clients.csv', clients(3), 3);
    await chooseFile(page, name, text());
    await expect(page.getByRole('alert')).toContainText(`「${name}」${wrong}`);
    await expect(page.getByRole('alert').getByRole('listitem').filter({ hasText: place })).toBeVisible();
    await expect(page.getByRole('button', { name: /件を取り込む/ })).toHaveCount(0);
    await expectListAsItWas(page);
  });
}

test('a large file can be given up while it is read: the list is as it was', async ({ page }) => {
  await importFile(page, 'clients.csv', clients(3), 3);
  const goOn = await holdReading(page);
  await chooseFile(page, 'large.csv', clients(20_000));
  await page.getByRole('button', { name: '取りやめる' }).click();
  await goOn();
  await expect(page.getByText('取りやめました。案件はそのままです。')).toBeVisible();
  await expectListAsItWas(page);
});

test('a large file can be given up while it is stored: the list is as it was', async ({ page, context }) => {
  await importFile(page, 'clients.csv', clients(3), 3);
  await chooseFile(page, 'large.csv', clients(20_000));
  const goOn = await keepFromWriting(await openNeighbour(context));
  await page.getByRole('button', { name: '20000件を取り込む' }).click();
  await expect(page.getByText(/取り込んでいます/)).toBeVisible();
  await page.getByRole('button', { name: '取りやめる' }).click();
  await goOn();
  await expect(page.getByText('取りやめました。案件はそのままです。')).toBeVisible();
  await expectListAsItWas(page);
});

test('a table as Excel for Windows writes it in Japanese is read', async ({ page }) => {
  // 株式会社山田 in Shift_JIS.
  const name = Buffer.from([0x8a, 0x94, 0x8e, 0xae, 0x89, 0xef, 0x8e, 0xd0, 0x8e, 0x52, 0x93, 0x63]);
  const table = Buffer.concat([Buffer.from('client,reference\r\n'), name, Buffer.from(',K-1\r\n')]);
  await importFile(page, 'clients.csv', clients(1), 1);
  await chooseFile(page, 'excel.csv', table);
  await page.getByRole('button', { name: '1件を取り込む' }).click();
  await expect(page.getByText('1件を取り込みました。')).toBeVisible();
  expect((await exported(page)).cases.map(({ client }) => client)).toEqual(['株式会社0', '株式会社山田']);
});
