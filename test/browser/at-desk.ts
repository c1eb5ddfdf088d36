import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, openAnew } from './visitor';

/** Brings a file of so many cases to the desk. */
export async function importFile(page: Page, name: string, text: string, count: number): Promise<void> {
  await openAnew(page, '#/desk/files');
  await page
    .getByLabel('ファイルを選ぶ')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: `${count}件を取り込む` }).click();
  await expect(page.getByText(`${count}件を取り込みました。`)).toBeVisible();
}

/** The file that the page in view saves of its cases. */
export async function savedFile(page: Page): Promise<{ text: string; cases: unknown }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '控えを保存する（JSON）' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  return { text, cases: JSON.parse(text).cases };
}

/** All that a backup holds of the cases. */
export async function backup(page: Page): Promise<{ text: string; cases: unknown }> {
  await openAnew(page, '#/desk/files');
  return savedFile(page);
}
