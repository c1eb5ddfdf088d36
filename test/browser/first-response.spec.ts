import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { budgets } from '../../tools/build/byte-budgets.mjs';
import { answer, expect, expectHeading, test } from './visitor';

const company = '日本で設立し、日本で事業をしている会社';
const soleProprietor = '日本の個人事業主';

/** Holds back scripts until let go: a network slower than the visitor. */
async function holdScripts(page: Page, scripts: RegExp): Promise<() => void> {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(scripts, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

const everyScript = /\.js$/;
const beforeHydration = /\/assets\/before-hydration[^/]+\.js$/;
/** All but the small script that answers until the app is there. */
const theApp = /\/assets\/(?!before-hydration)[^/]+\.js$/;

async function arrive(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
}

for (const [name, file] of [
  ['Japanese', 'dist/index.html'],
  ['English', 'dist/en/index.html'],
] as const) {
  test(`the first response in ${name} is whole in itself and small`, async () => {
    const html = readFileSync(file, 'utf8');
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(budgets.firstResponse);
    expect(html).toContain('<style>');
    expect(html).not.toContain('rel="stylesheet"');
    expect(html).not.toMatch(/ style="/);
  });
}

test('before any script has run, Start shows the first question, and what is chosen and pressed there is kept', {
  tag: '@phone',
}, async ({ page }) => {
  const letGo = await holdScripts(page, everyScript);
  await arrive(page, '/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/FAQに照らして2分で確かめられます/);
  await page.getByRole('link', { name: 'チェックを始める' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/申し込むのは/);
  await page.getByText(company, { exact: true }).click();
  await page.getByRole('button', { name: '次へ' }).click();
  await expect(page).toHaveURL(/#\/q\/applicant$/);
  await expect(page.getByRole('radio', { name: company })).toBeChecked();
  letGo();
  await expectHeading(page, /いま出展していますか/);
  await expect(page).toHaveURL(/#\/q\/membership\?applicant=japanCompany$/);
});

test('what was pressed before any script has run leads on with the small script alone', async ({ page }) => {
  const letAppGo = await holdScripts(page, theApp);
  const releaseBeforeHydration = await holdScripts(page, beforeHydration);
  await arrive(page, '/#/q/applicant');
  await page.getByText(company, { exact: true }).click();
  await page.getByRole('button', { name: '次へ' }).click();
  releaseBeforeHydration();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/いま出展していますか/);
  await expect(page).toHaveURL(/#\/q\/membership\?applicant=japanCompany$/);
  letAppGo();
  await expectHeading(page, /いま出展していますか/);
  await page.goBack();
  await expectHeading(page, /申し込むのは/);
});

test('pressed before any script has run with nothing chosen, the error is told once the app is there', async ({
  page,
}) => {
  const letGo = await holdScripts(page, everyScript);
  await arrive(page, '/#/q/applicant');
  await page.getByRole('button', { name: '次へ' }).click();
  letGo();
  await expect(page.getByRole('group', { name: '答えが選ばれていません' })).toBeFocused();
  await expect(page).toHaveTitle(/^エラー/);
});

test('chosen but not pressed before the app is there, the answer waits for its press', async ({ page }) => {
  const letGo = await holdScripts(page, theApp);
  await arrive(page, '/#/q/applicant');
  await page.getByRole('radio', { name: soleProprietor }).check();
  letGo();
  await expect(page.locator('.page')).toHaveCount(0);
  await expect(page.getByRole('radio', { name: soleProprietor })).toBeChecked();
  await expect(page.getByRole('radio', { name: soleProprietor })).toBeFocused();
  await expect(page).toHaveURL(/#\/q\/applicant$/);
  await page.getByRole('button', { name: '次へ' }).click();
  await expectHeading(page, /常時使用する従業員/);
});

test('what is chosen in the moment the app takes over is kept', { tag: '@phone' }, async ({ page }) => {
  await page.addInitScript(() => {
    // The page's class goes when the app takes it over; what it shows is the app's a little later.
    const watch = new MutationObserver((changes) => {
      const taken = changes
        .map(({ target }) => target)
        .find((node) => node instanceof HTMLElement && !node.className);
      if (!(taken instanceof HTMLElement)) return;
      watch.disconnect();
      taken.querySelector<HTMLInputElement>('input')?.click();
    });
    watch.observe(document, { subtree: true, attributeFilter: ['class'] });
  });
  await arrive(page, '/#/q/membership?applicant=japanCompany');
  await expect(page.locator('.page')).toHaveCount(0);
  await expect(page.getByRole('radio').first()).toBeChecked();
  await page.getByRole('button', { name: '次へ' }).click();
  await expect(page).not.toHaveURL(/#\/q\/membership/);
});

for (const [first, second] of [
  [company, /いま出展していますか/],
  [soleProprietor, /常時使用する従業員/],
] as const) {
  test(`“${first}” leads to the second question while the app is still on its way`, async ({ page }) => {
    const letGo = await holdScripts(page, theApp);
    await arrive(page, '/');
    await page.getByRole('link', { name: 'チェックを始める' }).click();
    await expectHeading(page, /申し込むのは/);
    await answer(page, first);
    await expectHeading(page, second);
    await expect(page).toHaveTitle(second);
    letGo();
    await expect(page.locator('.page')).toHaveCount(0);
    await expectHeading(page, second);
    await page.goBack();
    await expectHeading(page, /申し込むのは/);
    await expect(page.getByRole('radio', { name: first })).toBeChecked();
  });
}

test('Back pressed in the moment the app takes over finds the answer given', async ({ page }) => {
  await page.addInitScript(() => {
    // The page's class goes when the app takes it over; what it then shows stands a little later.
    const watch = new MutationObserver((changes) => {
      if (changes.every(({ target }) => target instanceof HTMLElement && target.className)) return;
      watch.disconnect();
      history.back();
    });
    watch.observe(document, { subtree: true, attributeFilter: ['class'] });
  });
  const letGo = await holdScripts(page, theApp);
  await arrive(page, '/#/q/applicant');
  await answer(page, company);
  await expectHeading(page, /いま出展していますか/);
  // A slow processor, so that this little is long enough.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  letGo();
  await expect(page.getByRole('radio', { name: company })).toBeChecked();
  await expectHeading(page, /申し込むのは/);
});

test('keys answer while the app is still on its way, for whoever came by a link too', async ({ page }) => {
  const letGo = await holdScripts(page, theApp);
  await arrive(page, '/#/q/applicant');
  await expectHeading(page, /申し込むのは/);
  await page.keyboard.press('2');
  await expect(page.getByRole('radio', { name: soleProprietor })).toBeChecked();
  await page.keyboard.press('Enter');
  await expectHeading(page, /常時使用する従業員/);
  letGo();
  await expect(page.locator('.page')).toHaveCount(0);
  await expectHeading(page, /常時使用する従業員/);
});

test('an answer that needs a word of its own waits for the app, and is kept', async ({ page }) => {
  const letGo = await holdScripts(page, theApp);
  await arrive(page, '/#/q/applicant');
  await answer(page, '海外で設立した会社');
  await expect(page).toHaveURL(/#\/q\/applicant$/);
  letGo();
  await expectHeading(page, /この答えでは、このままでは申し込めません/);
});

test('a link to a later page shows no other page before it', async ({ page }) => {
  const letGo = await holdScripts(page, theApp);
  await arrive(page, '/#/q/listedCompany?applicant=japanCompany&membership=none');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
  letGo();
  await expectHeading(page, /掲載するのは、申込者自身ですか/);
});

test('nothing moves while the app takes over', { tag: '@phone' }, async ({ page }) => {
  const letGo = await holdScripts(page, theApp);
  await arrive(page, '/');
  const shift = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries) sum += Number(Reflect.get(entry, 'value'));
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        document.addEventListener(
          'settled',
          async () => {
            // A shift is noted with the frame that shows it.
            for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
            add(observer.takeRecords());
            resolve(sum);
          },
          { once: true },
        );
      }),
  );
  letGo();
  await expect(page.locator('.page')).toHaveCount(0);
  // All that may still come, styles and pictures too, is there.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.dispatchEvent(new Event('settled')));
  expect(await shift).toBe(0);
});

test('/en/ is English from the first byte, and its links lead where they should', async ({
  page,
  request,
}) => {
  const letGo = await holdScripts(page, everyScript);
  await arrive(page, '/en/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Check in two minutes/);
  const paper = await page
    .getByRole('link', { name: /Paper questionnaire/ })
    .evaluate((link) => Reflect.get(link, 'href'));
  expect((await request.get(paper)).status()).toBe(200);
  await page.getByRole('link', { name: 'Start the check' }).click();
  await expect(page).toHaveURL(/\/en\/#\/q\/applicant\?lang=en$/);
  letGo();
  await expect(page.locator('.page')).toHaveCount(0);
  await expectHeading(page, /Who is applying|applicant/i);
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/申し込むのは/);
});

test('/en/ opened by itself stays English when the app has come', async ({ page }) => {
  await arrive(page, '/en/');
  await expect(page.locator('.page')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Check in two minutes/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
