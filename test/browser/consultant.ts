import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, openAnew } from './visitor';

/** A table of clients as a consultant keeps it. */
export function clients(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, place) =>
      `株式会社${place},K-${place},佐々木,japanCompany,none,${place % 3 === 0 ? 'different' : 'same'}`,
  );
  return ['client,reference,adviser,applicant,membership,listedCompany', ...rows].join('\r\n');
}

/** What these tests look at of a case in a file. */
interface Kept {
  readonly client: string;
  readonly reference: string;
  readonly note: string;
}

/** Chooses a file on the page for files, which is open. */
export async function chooseFile(page: Page, name: string, text: string | Buffer): Promise<void> {
  await page
    .getByLabel('ファイルを選ぶ')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/** Imports a file of so many clients. */
export async function importFile(page: Page, name: string, text: string, count: number): Promise<void> {
  await openAnew(page, '#/desk/files');
  await chooseFile(page, name, text);
  await page.getByRole('button', { name: `${count}件を取り込む` }).click();
  await expect(page.getByText(`${count}件を取り込みました。`)).toBeVisible();
}

/** Goes to another page of the desk by its links, so that what is on the screen stays. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: '相談デスク' }).getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** What the desk saves as a file of everything, asked for without loading the page anew. */
export async function exported(page: Page): Promise<{ text: string; cases: Kept[] }> {
  await goTo(page, '取り込みと書き出し');
  return savedFile(page);
}

/** The file that the page in view saves of its cases, by their names. */
export async function savedFile(page: Page): Promise<{ text: string; cases: Kept[] }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '控えを保存する（JSON）' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  const { cases }: { cases: Kept[] } = JSON.parse(text);
  return { text, cases: cases.toSorted((one, other) => (one.client < other.client ? -1 : 1)) };
}

/** All that a backup holds of the cases, by a page loaded anew. */
export async function backup(page: Page): Promise<{ text: string; cases: Kept[] }> {
  await openAnew(page, '#/desk');
  return exported(page);
}

/** Opens the notes of a client, by a page loaded anew. */
export async function openNotes(page: Page, client = '株式会社0'): Promise<void> {
  await openAnew(page, '#/desk');
  await page.getByRole('link', { name: client, exact: true }).click();
  await page.getByRole('link', { name: '案件の情報' }).click();
  await expect(noteOn(page)).toBeVisible();
}

/** Where the notes on a case are written. */
export function noteOn(page: Page): Locator {
  return page.getByLabel('案件のメモ');
}

/** What the page says of the saving of the case it shows. */
export function savingOf(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: /保存/ });
}

/** Deletes everything, in the settings. */
export async function deleteEverything(page: Page): Promise<void> {
  await goTo(page, '設定');
  await page.getByRole('button', { name: 'すべて消す' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'すべて消す' }).click();
}
