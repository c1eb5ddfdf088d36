import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { rulesVersion } from '../../rules/source';
import { canApply, everythingAtOnce } from '../examples';
import { type Site, test, unwatchedTest } from './deployment';
import { answer, expect, expectHeading, open } from './visitor';

test.use({ serviceWorkers: 'allow' });

const company = '日本で設立し、日本で事業をしている会社';

/** The page says at its foot that it works under these rules. */
async function expectRules(page: Page, version: string): Promise<void> {
  await expect(page.getByRole('contentinfo')).toContainText(`ルールの版：${version}`);
}

/** One visit: until the files are kept, and the page has what it needs from there. */
async function visit(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  // In a second tab the files are kept already, before it has begun to listen for new versions.
  await expect(page.locator('.update-offer')).toBeAttached();
}

async function loseNetwork(site: Site, context: BrowserContext): Promise<void> {
  site.goDown();
  await context.setOffline(true);
}

test('after one visit, the whole check works with the network gone', async ({ page, context, site }) => {
  await visit(page);
  await loseNetwork(site, context);
  await page.getByRole('link', { name: 'チェックを始める' }).click();
  await expectHeading(page, /申し込むのは/);
  await answer(page, '海外で設立した会社');
  await page.getByRole('button', { name: 'ここで結果を見る' }).click();
  await expectHeading(page, 'FAQに照らして、このままでは申し込めません');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /cannot apply/i })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: /cannot apply/i })).toBeVisible();
});

test('after one visit, every other page can be arrived at with the network gone', async ({
  page,
  context,
  site,
}) => {
  await visit(page, '/en/');
  await loseNetwork(site, context);
  for (const [address, heading] of [
    ['/', /2分で確かめられます/],
    ['/?from=newsletter', /2分で確かめられます/],
    ['/en/', /Check in two minutes/],
    ['/en', /Check in two minutes/],
    [`/en/#/report?${everythingAtOnce.words}`, /Report/i],
    ['/paper.html', /質問票/],
    ['/paper-en.html', /questionnaire/i],
    [`/#/report?${everythingAtOnce.words}`, /報告書/],
    [`/#/report?${everythingAtOnce.words}&lang=en`, /Report/i],
    ['/#/rules', /判定/],
    ['/#/about', /このチェックについて/],
    ['/#/desk', /案件/],
    ['/#/desk/files', '取り込みと書き出し'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(heading);
  }
});

test('how to embed the check can be read with the network gone; in place of the frame stands the way to the check', async ({
  page,
  context,
  site,
  trespasses,
}) => {
  await visit(page, '/#/about');
  await loseNetwork(site, context);
  await page.getByRole('link', { name: '入れ方と、伝わる内容' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('このチェックを、ほかのサイトに入れる');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-weight', '700');
  await expect(page.getByText(`src="${site.address}/embed.js"`)).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '出展支援の申込条件を確かめる' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /2分で確かめられます/ })).toBeVisible();
  // The frame's script is what the network alone has.
  expect(trespasses.errors.splice(0)).toEqual([expect.stringContaining('ERR_INTERNET_DISCONNECTED')]);
});

test('the picture of the flow is there with the network gone', async ({ page, context, site }) => {
  await visit(page, '/#/about');
  await loseNetwork(site, context);
  await page.goto('/#/rules');
  const picture = page.getByRole('img', { name: /質問の流れ/ });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image) => Reflect.get(image, 'naturalWidth'))).toBeGreaterThan(0);
});

test('what is kept is the site’s own files, and no answer', async ({ page, site }) => {
  await visit(page, `/#/result?${everythingAtOnce.words}`);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return { caches: names.length, addresses: all.flat().map(({ url }) => url) };
  });
  expect(kept.caches).toBe(1);
  expect(kept.addresses.length).toBeGreaterThan(40);
  const strange = kept.addresses.filter(
    (address) =>
      !/^\/((assets|embed)\/[\w-]+\.(js|css)|(en\/index|index|paper|paper-en|embedding|embedding-en)\.html|[\w-]+\.(svg|webmanifest))(\?__WB_REVISION__=[0-9a-f]{16})?$/.test(
        address.replace(site.address, ''),
      ),
  );
  expect(strange).toEqual([]);
});

test('the app can be installed, in either language', async ({ page, site }) => {
  for (const [address, name, start] of [
    ['/', 'Alibaba.com出展支援 申込みチェック', `${site.address}/`],
    ['/en/', 'Alibaba.com exhibitor programme: eligibility check', `${site.address}/en/`],
  ] as const) {
    await page.goto(address);
    const devtools = await page.context().newCDPSession(page);
    const { data = '', errors } = await devtools.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest: { name: string; start_url: string; icons: { src: string }[] } = JSON.parse(data);
    expect(manifest.name).toBe(name);
    expect(new URL(manifest.start_url, site.address).href).toBe(start);
    for (const { src } of manifest.icons) expect((await page.request.get(`/${src}`)).status()).toBe(200);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    // Tests run in windows that keep nothing.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  }
});

test.describe('a new version', () => {
  // It is made, served and fetched in full, in every tab.

  /** Says what stands there once the new version has been fetched in full, which takes its time. */
  async function expectOffer(page: Page, title = '新しいルールがあります'): Promise<void> {
    await expect(page.getByText(title)).toBeVisible();
  }

  /** Looks away for more than an hour, and comes back. */
  async function comeBackLater(page: Page): Promise<void> {
    await page.clock.setFixedTime(new Date(Date.now() + 61 * 60 * 1000));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  }

  test('is offered with the rules it changes, forced on nobody, and applied when asked for', async ({
    page,
    site,
  }) => {
    await visit(page);
    await page.goto('/#/q/membership?applicant=japanCompany');
    await expectHeading(page, /いま出展していますか/);
    site.deploy();
    await comeBackLater(page);
    await expectOffer(page);
    await expect(page.getByText('ルール2027.1：Q7を変更しました。')).toBeVisible();
    await expectRules(page, rulesVersion);
    await answer(page, '無料で掲載している');
    await expectRules(page, rulesVersion);
    await page.getByRole('button', { name: '読み込み直す' }).click();
    await expectRules(page, '2027.1');
    await expect(page).toHaveURL(/\?applicant=japanCompany&membership=/);
    await expect(page.getByText('新しいルールがあります')).toBeHidden();
    const old = await page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return all.flat().filter(({ url }) => /\/assets\/.*\.js$/.test(url) && !url.endsWith('-next.js'))
        .length;
    });
    expect(old).toBe(0);
  });

  test('is said in English too, and can wait', async ({ page, site }) => {
    await visit(page, '/en/');
    site.deploy();
    await comeBackLater(page);
    await expectOffer(page, 'New rules are available');
    await expect(page.getByText('Rules 2027.1: Q7 changed.')).toBeVisible();
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(page.getByText('New rules are available')).toBeHidden();
  });

  test('is not looked for more than once an hour', async ({ page, site }) => {
    await page.addInitScript(() => {
      const { update } = ServiceWorkerRegistration.prototype;
      ServiceWorkerRegistration.prototype.update = function () {
        Reflect.set(window, 'looks', looksSoFar() + 1);
        return update.call(this);
      };
      const looksSoFar = () => Number(Reflect.get(window, 'looks') ?? 0);
    });
    await visit(page);
    site.deploy();
    const looks = () => page.evaluate(() => Number(Reflect.get(window, 'looks') ?? 0));
    const before = await looks();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await looks()).toBe(before);
    await comeBackLater(page);
    await expectOffer(page);
    expect(await looks()).toBe(before + 1);
  });

  test('taken over in one tab comes to the others, but takes nothing half entered away', async ({
    page,
    context,
    site,
  }) => {
    await visit(page, '/#/q/applicant');
    const [reading, writing] = [await context.newPage(), await context.newPage()];
    await visit(reading, `/#/result?${canApply.words}`);
    await visit(writing, '/#/q/applicant');
    await writing.getByText(company, { exact: true }).click();
    site.deploy();
    await comeBackLater(page);
    await expectOffer(page);
    await page.getByRole('button', { name: '読み込み直す' }).click();
    await expectRules(page, '2027.1');
    await expectRules(reading, '2027.1');
    await expect(reading).toHaveURL(/#\/result\?applicant=japanCompany/);
    await expectOffer(writing);
    await expect(writing.getByRole('radio', { name: company })).toBeChecked();
    await writing.getByRole('button', { name: '次へ' }).click();
    await writing.getByRole('button', { name: '読み込み直す' }).click();
    await expectRules(writing, '2027.1');
    await expect(writing).toHaveURL(/#\/q\/membership\?applicant=japanCompany$/);
  });

  test('takes nothing chosen away unsaid from who asks for it', async ({ page, site }) => {
    await visit(page);
    await page.goto('/#/q/applicant');
    await page.getByText(company, { exact: true }).click();
    site.deploy();
    await comeBackLater(page);
    await expectOffer(page);
    await page.getByRole('button', { name: '読み込み直す', exact: true }).click();
    await expect(
      page.getByText(
        /まだ確定していない答えや返事は、読み込み直すと消えます。確定した答えと、保存したメモは残ります。/,
      ),
    ).toBeVisible();
    await expect(page.getByRole('radio', { name: company })).toBeChecked();
    await expectRules(page, rulesVersion);
    await page.getByRole('button', { name: '次へ' }).click();
    await expectHeading(page, /いま出展していますか/);
    await page.getByRole('button', { name: '読み込み直す', exact: true }).click();
    await expectRules(page, '2027.1');
    await expect(page).toHaveURL(/#\/q\/membership\?applicant=japanCompany$/);
  });

  test('keeps what is being written at the desk', async ({ page, site }) => {
    await visit(page);
    await openFirstCase(page);
    site.deploy();
    await comeBackLater(page);
    await expectOffer(page);
    await page.getByLabel('「制限・禁止品目」のメモ').fill('代理店に確認済み');
    await page.getByRole('button', { name: '読み込み直す' }).click();
    await expectRules(page, '2027.1');
    await expect(page.getByLabel('「制限・禁止品目」のメモ')).toHaveValue('代理店に確認済み');
  });

  test('is not gone over to while cases would be lost, unless that is said twice', async ({ page, site }) => {
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('no room for anything', 'InvalidStateError');
      };
    });
    await visit(page, '/#/desk');
    await page.getByRole('button', { name: '新しい案件' }).click();
    await page.getByRole('dialog').getByRole('button').first().click();
    site.deploy();
    await comeBackLater(page);
    await expectOffer(page);
    await page.getByRole('button', { name: '読み込み直す', exact: true }).click();
    await expect(page.getByText(/まだ保存していない案件があります/)).toBeVisible();
    await expectRules(page, rulesVersion);
    await page.getByRole('button', { name: 'それでも読み込み直す' }).click();
    await expectRules(page, '2027.1');
  });
});

async function openFirstCase(page: Page): Promise<void> {
  await open(page, '#/desk/files');
  const table = 'client,applicant,membership,listedCompany\r\n株式会社ひとつ,japanCompany,none,same\r\n';
  const file = { name: 'clients.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
  await page.getByLabel('ファイルを選ぶ').setInputFiles(file);
  await page.getByRole('button', { name: '1件を取り込む' }).click();
  await expect(page.getByText('1件を取り込みました。')).toBeVisible();
  await page.goto('/#/desk');
  await page.getByRole('link', { name: '株式会社ひとつ' }).click();
  await expectHeading(page, /制限・禁止品目/);
}

unwatchedTest.describe('a part of the app that is gone after a deployment', () => {
  /** How often the page was loaded. */
  function countLoads(page: Page): () => number {
    let loads = 0;
    page.on('domcontentloaded', () => {
      loads += 1;
    });
    return () => loads;
  }

  const withoutBars = (folder: string) => {
    for (const file of readdirSync(path.join(folder, 'assets')).filter((name) => /^bar-page.*js$/.test(name)))
      rmSync(path.join(folder, 'assets', file));
  };
  const overseas = '海外で設立した会社';
  const failed = '画面を表示できませんでした。';

  unwatchedTest('comes with the new version, once the app has loaded itself anew', async ({ page, site }) => {
    await open(page, '#/q/applicant');
    const loads = countLoads(page);
    site.deploy();
    await answer(page, overseas);
    await expectHeading(page, /この答えでは、このままでは申し込めません/);
    await expect(page).toHaveURL(/#\/bar\/applicant\?applicant=overseasCompany$/);
    await expectRules(page, '2027.1');
    expect(loads()).toBe(1);
    await page.goBack();
    await expectHeading(page, /申し込むのは/);
    await expect(page.getByRole('radio', { name: overseas })).toBeChecked();
  });

  unwatchedTest('and not in the new version either is told, without a second try', async ({ page, site }) => {
    await open(page, '#/q/applicant');
    const loads = countLoads(page);
    site.deploy(withoutBars);
    await answer(page, overseas);
    await expectHeading(page, failed);
    await expect(page).toHaveURL(/applicant=overseasCompany/);
    expect(loads()).toBe(1);
    site.deploy();
    await page.getByRole('button', { name: 'もう一度読み込む' }).click();
    await expectHeading(page, failed);
    expect(loads()).toBe(2);
  });

  unwatchedTest(
    'is told at once where the server does not answer: to load the page anew would lose it',
    async ({ page, site }) => {
      await open(page, '#/q/applicant');
      const loads = countLoads(page);
      site.goDown();
      await answer(page, overseas);
      await expectHeading(page, failed);
      await expect(page).toHaveURL(/applicant=overseasCompany/);
      expect(loads()).toBe(0);
    },
  );
});

test('a browser that refuses the worker has the app all the same', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('private', 'SecurityError'));
  });
  await open(page);
  await page.getByRole('link', { name: 'チェックを始める' }).click();
  await answer(page, company);
  await expectHeading(page, /いま出展していますか/);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
