import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { clients, importFile } from './consultant';
import { expect, open, test } from './visitor';

/** Drops files, as out of the system's own windows: what the page does not take, the browser opens in its place. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', {
      type,
      x: 600,
      y: 400,
      data: { items: [], files: [...files], dragOperationsMask: 1 },
    });
  }
}

test('a file dropped anywhere on the page for files is read as if it were chosen there', async ({
  page,
}, testInfo) => {
  const table = testInfo.outputPath('顧客.csv');
  writeFileSync(table, clients(3));
  await open(page, '#/desk/files');
  await expect(page.getByText('ファイルをこのページにドラッグしても、取り込めます。')).toBeVisible();
  await drop(page, [table]);
  await expect(page.getByRole('heading', { name: '「顧客.csv」に3件あります' })).toBeVisible();
  await page.getByRole('button', { name: '3件を取り込む' }).click();
  await expect(page.getByText('3件を取り込みました。')).toBeVisible();
});

test('of several files dropped at once, and of a folder, it is said why they are not taken', async ({
  page,
}, testInfo) => {
  const one = testInfo.outputPath('1.csv');
  const other = testInfo.outputPath('2.csv');
  const folder = testInfo.outputPath('顧客');
  for (const file of [one, other]) writeFileSync(file, clients(1));
  mkdirSync(folder);
  await open(page, '#/desk/files');
  await drop(page, [one, other]);
  await expect(page.getByText('一度に取り込めるファイルは1つです。案件はそのままです。')).toBeVisible();
  await drop(page, [folder]);
  await expect(page.getByText('「顧客」を読めませんでした。案件はそのままです。')).toBeVisible();
});

test('a file dropped elsewhere on the desk leaves the page and what is chosen on it as they are', async ({
  page,
}, testInfo) => {
  await importFile(page, 'clients.csv', clients(3), 3);
  await page.goto('/#/desk');
  await page.getByRole('link', { name: '株式会社1' }).click();
  await page.getByRole('radio').first().check();
  const address = page.url();
  const table = testInfo.outputPath('clients.csv');
  writeFileSync(table, clients(3));
  await drop(page, [table]);
  await expect(page.getByRole('radio').first()).toBeChecked();
  expect(page.url()).toBe(address);
});
