import { brotliCompressSync } from 'node:zlib';
import { budgets } from '../../tools/build/byte-budgets.mjs';
import { answer, expect, expectHeading, open, test } from './visitor';

test.use({ serviceWorkers: 'allow' });

/**
 * What comes once a question is shown: the FAQ's phrases behind its summary, and what has the browser keep the files for
 * when there is no network.
 */
const laterScript = /\/(citation|faq|update-offer|clock)-/;
const laterBudget = 8 * 1024;

test('the first load, up to the first question, stays within its budget of JavaScript', async ({ page }) => {
  const scripts = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.set(response.url(), response.body());
  });
  await open(page);
  await page.getByRole('link', { name: 'チェックを始める' }).click();
  await expectHeading(page, /申し込むのは/);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const addresses = [...scripts.keys()];
  const sizeOf = async (which: readonly string[]) => {
    const bodies = await Promise.all(which.map((address) => scripts.get(address)));
    return bodies.reduce((sum, body) => sum + (body ? brotliCompressSync(body).length : 0), 0);
  };
  const wizard = addresses.filter((address) => !laterScript.test(address));
  const later = addresses.slice(wizard.length);
  expect(later.filter((address) => !laterScript.test(address))).toEqual([]);
  expect(later.length).toBeGreaterThan(0);
  expect(await sizeOf(later)).toBeLessThanOrEqual(laterBudget);
  expect(wizard.length).toBeGreaterThan(0);
  expect(await sizeOf(wizard)).toBeLessThanOrEqual(budgets.scripts);
});

test('the strict policy is sent with every file', async ({ page, request }) => {
  const response = await request.get('/');
  const policy = response.headers()['content-security-policy'] ?? '';
  for (const directive of [
    "default-src 'none'",
    "script-src 'self'",
    "frame-ancestors 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ]) {
    expect(policy.split('; ')).toContain(directive);
  }
  // Beside the app's own files, only the styles that stand in the pages, by what they say.
  expect(policy).toMatch(/; style-src 'self'( 'sha256-[^']+')+;/);
  expect(policy).not.toContain('unsafe');
  await page.goto('/');
  expect((await request.get('/nowhere')).status()).toBe(404);
});

test('once everything is loaded nothing at all is requested, whatever is answered', async ({ page }) => {
  // With an answer given, the result is fetched ahead.
  await open(page, '#/q/applicant?applicant=japanCompany');
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  // The worker's, too, and the browser's own.
  const requests: string[] = [];
  const note = (address: string) => address.startsWith('data:') || requests.push(address);
  page.context().on('request', (request) => note(request.url()));
  const session = await page.context().newCDPSession(page);
  session.on('Network.requestWillBeSent', ({ request }) => note(request.url));
  await session.send('Network.enable');
  await answer(page, '海外で設立した会社');
  await page.getByRole('button', { name: 'ここで結果を見る' }).click();
  await expectHeading(page, 'FAQに照らして、このままでは申し込めません');
  expect(requests).toEqual([]);
});

test('nothing is stored but the app’s own files', async ({ page, context }) => {
  await open(page, '#/q/applicant');
  await answer(page, '日本で設立し、日本で事業をしている会社');
  await expectHeading(page, /いま出展していますか/);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    // What exactly these are: offline.spec.ts.
    caches: (await caches.keys()).map((name) => name.replace(/-http.*/, '')),
  }));
  expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: ['workbox-precache-v2'] });
  expect(await context.cookies()).toEqual([]);
});

test('pages that were left are not kept in memory', async ({ page }) => {
  await open(page, '#/q/applicant');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const nodes = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'Nodes')?.value ?? Number.NaN;
  };
  const goOnAndBack = async (times: number) => {
    for (let time = 0; time < times; time++) {
      await answer(page, '日本で設立し、日本で事業をしている会社');
      await expectHeading(page, /いま出展していますか/);
      await page.goBack();
      await expectHeading(page, /申し込むのは/);
      await page.getByText('日本の個人事業主', { exact: true }).click();
    }
  };
  await goOnAndBack(3);
  const before = await nodes();
  await goOnAndBack(20);
  expect(await nodes()).toBeLessThan(before + 500);
});
