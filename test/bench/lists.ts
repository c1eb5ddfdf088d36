import { chromium } from '@playwright/test';
import { longestFrame, notedBy, noteOpening } from '../browser/desk-pace';
import { manyCases, storeCases } from '../browser/many-cases';
import { median } from './numbers';

/** How long a list of 10,000 cases takes, in milliseconds. */
export interface ListOpened {
  readonly firstRows: number;
  readonly whole: number;
  readonly longestFrame: number;
}

/** Opens the desk of a consultant with 10,000 clients, and searches it. */
export async function openLists(
  address: string,
  { rounds, executablePath }: { rounds: number; executablePath: string | undefined },
): Promise<ListOpened> {
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${address}#/desk`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await storeCases(page, manyCases(10_000));
  await noteOpening(page);
  const measured: ListOpened[] = [];
  for (let round = 0; round < rounds; round++) {
    await page.reload();
    await page.getByText(/^全[0-9,]+件/).waitFor();
    const { begun, rows, whole } = await notedBy(page);
    const search = page.getByRole('searchbox', { name: '探す' });
    await search.focus();
    const longest = await longestFrame(page, () => page.keyboard.type('金沢漆器1', { delay: 60 }));
    measured.push({ firstRows: rows - begun, whole: whole - begun, longestFrame: longest });
  }
  await browser.close();
  return {
    firstRows: median(measured.map((one) => one.firstRows)),
    whole: median(measured.map((one) => one.whole)),
    longestFrame: median(measured.map((one) => one.longestFrame)),
  };
}
