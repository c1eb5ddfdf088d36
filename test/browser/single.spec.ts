import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Download, Page } from '@playwright/test';
import { rulesVersion } from '../../rules/source';
import { openWithJetro } from '../examples';
import { answer, expect, expectHeading, test } from './visitor';

const file = path.resolve('dist-single/eligibility-check.html');
const address = pathToFileURL(file).href;

// One after the other: the file is built once.
test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
  const { status, stderr } = spawnSync('npm', ['run', 'build:single'], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
});

/** What is asked for, but for the file itself and what it holds. */
function listenForRequests(context: BrowserContext): string[] {
  const requests: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (url.split('#')[0] !== address && !/^(data|blob|about):/.test(url)) requests.push(url);
  });
  return requests;
}

async function saved(page: Page, save: () => Promise<void>): Promise<{ download: Download; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), save()]);
  return { download, text: await readFile(await download.path(), 'utf8') };
}

test('from a disk, the check goes in Japanese from its first page to a verdict and a report', async ({
  page,
  context,
}) => {
  const requests = listenForRequests(context);
  await page.goto(address);
  await page.getByRole('link', { name: 'チェックを始める' }).click();
  await expectHeading(page, /申し込むのは/);
  await answer(page, '日本で設立し、日本で事業をしている会社');
  await expectHeading(page, /いま出展していますか/);
  await page.goBack();
  await expectHeading(page, /申し込むのは/);
  await answer(page, '海外で設立した会社');
  await expectHeading(page, /この答えでは、このままでは申し込めません/);
  await page.getByRole('button', { name: 'ここで結果を見る' }).click();
  await expectHeading(page, 'FAQに照らして、このままでは申し込めません');
  await page.getByRole('link', { name: '報告書にする（印刷・保存）' }).first().click();
  await expectHeading(page, /報告書/);
  const html = await saved(page, () => page.getByRole('button', { name: /HTML/ }).click());
  expect(html.download.suggestedFilename()).toMatch(/\.html$/);
  expect(html.text).toContain('FAQに照らして、このままでは申し込めません');
  const markdown = await saved(page, () => page.getByRole('button', { name: /Markdown/ }).click());
  expect(markdown.text).toContain('FAQに照らして、このままでは申し込めません');
  // Where the file lies on somebody's disk is nobody's concern.
  for (const { text } of [html, markdown]) expect(text).not.toContain('dist-single');
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  await page.reload();
  await expectHeading(page, /報告書/);
  expect(requests).toEqual([]);
});

test('from a disk, the check goes in English to a verdict and messages', async ({ page, context }) => {
  const requests = listenForRequests(context);
  await page.goto(address);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Check in two minutes/);
  await page.getByRole('link', { name: 'Start the check' }).click();
  for (const [question, label] of [
    [/Who is applying/, openWithJetro.en.label],
    [/exhibit on Alibaba\.com now/, 'No, we are not on Alibaba.com'],
    [/itself be listed/, 'Yes, the applicant itself'],
    [/restricted or prohibited/, 'None of them'],
    [/list of eligible items/, 'All of them'],
    [/anyone else apply with one of your products/, 'No, only the applicant'],
  ] as const) {
    await expectHeading(page, question);
    await answer(page, label, 'Next');
  }
  await expectHeading(page, /Do any of these apply/);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/need to be settled before you apply/);
  await expect(page.getByRole('heading', { name: 'Messages ready to send' })).toBeVisible();
  await expect(page.getByText(/file:\/\//)).toHaveCount(0);
  expect(requests).toEqual([]);
});

test('the picture of the flow is within the file', async ({ page, context }) => {
  const requests = listenForRequests(context);
  await page.goto(`${address}#/rules`);
  const picture = page.getByRole('img', { name: /質問の流れ/ });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image) => Reflect.get(image, 'naturalWidth'))).toBeGreaterThan(0);
  expect(requests).toEqual([]);
});

test('the questionnaire on paper is within the file, and stands alone when saved', async ({
  page,
  browser,
}) => {
  await page.goto(address);
  await expect(page.locator('.page')).toHaveCount(0);
  const { download, text } = await saved(page, () =>
    page.getByRole('link', { name: '紙の質問票（印刷用）' }).click(),
  );
  expect(download.suggestedFilename()).toBe('paper.html');
  expect(text).toContain('<style>');
  expect(text).not.toMatch(/(href|src)="(?!data:|https:|mailto:|tel:|#)/);
  // Without scripts it is what there is.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const bare = await context.newPage();
  await bare.goto(address);
  const english = await saved(bare, () =>
    bare.getByRole('link', { name: 'Open the paper questionnaire' }).click(),
  );
  expect(english.download.suggestedFilename()).toBe('paper-en.html');
  expect(english.text).toContain('paper questionnaire');
  await context.close();
});

test('about itself, the file leads to no page beside it, and says that it does not learn of new versions', async ({
  page,
}) => {
  await page.goto(`${address}#/about`);
  await expectHeading(page, 'このチェックについて');
  await expect(page.getByText(/新しい版が出ても、このファイルでは分かりません/)).toContainText(rulesVersion);
  await expect(page.getByText(/ほかのサイト/)).toHaveCount(0);
  const addresses = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(addresses.filter((to) => !to?.startsWith('#/'))).toEqual([]);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByText(/It does not learn of newer versions/)).toBeVisible();
});

test('the desk is not in the file, which says so, and nothing is stored', async ({ page, context }) => {
  await page.goto(`${address}#/desk`);
  await expectHeading(page, '案件の一覧は、このファイルにはありません');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The list of cases is not in this file');
  await page.getByRole('link', { name: 'To the first page' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Check in two minutes/);
  const databases = await page.evaluate(async () => (await indexedDB.databases()).length);
  expect(databases).toBe(0);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test('the policy within the file lets in its own script and styles, and nothing else', async ({ page }) => {
  const html = readFileSync(file, 'utf8');
  const [, policy = ''] = html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/) ?? [];
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-[^' ]+'; style-src 'sha256-[^' ]+'; img-src data:; /,
  );
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe');
  expect(html).toContain('react-dom');
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
