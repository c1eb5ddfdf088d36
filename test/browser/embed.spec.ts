import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Frame, FrameLocator, Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { sandbox } from '../../server/security-headers.mjs';
import { accessibilityFaults } from './accessibility-engines';
import { answerIn, frameOf, headingIn, heardBy, test } from './host-page';
import { overflow } from './screens';
import { expect } from './visitor';

/** From the start to a verdict in one answer: no local corporation abroad may apply. */
async function barAtOnce(frame: FrameLocator): Promise<void> {
  await frame.getByRole('link', { name: 'チェックを始める' }).click();
  await answerIn(frame, '海外で設立した会社');
  await frame.getByRole('button', { name: 'ここで結果を見る' }).click();
  await expect(headingIn(frame, 'FAQに照らして、このままでは申し込めません')).toBeFocused();
}

/** How high the frame is, and how high and wide what stands in it. */
async function sizesOf(page: Page, frame: Frame) {
  const box = await page.locator('iframe').boundingBox();
  const inside = await frame.evaluate(() => ({
    content: Math.ceil(document.body.getBoundingClientRect().height),
    toScroll: document.documentElement.scrollHeight - document.documentElement.clientHeight,
    tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  return { frame: box?.height, ...inside };
}

async function expectFitting(page: Page, frame: Frame): Promise<void> {
  await expect(async () => {
    const sizes = await sizesOf(page, frame);
    expect(sizes).toEqual({ frame: sizes.content, content: sizes.content, toScroll: 0, tooWide: 0 });
  }).toPass();
}

test('the frame is kept apart from the page around it, from our pages and from all that could be stored', async ({
  page,
  host,
}) => {
  await host.open(page);
  await expect(page.locator('iframe')).toHaveAttribute('sandbox', sandbox);
  expect(await page.locator('iframe').evaluate((frame) => Reflect.get(frame, 'contentDocument'))).toBeNull();
  const inside = await (await frameOf(page)).evaluate(async () => {
    const outcomeOf = async (attempt: () => unknown) => {
      try {
        await attempt();
        return 'allowed';
      } catch (error) {
        return error instanceof DOMException ? error.name : String(error);
      }
    };
    return {
      origin: window.origin,
      cookies: await outcomeOf(() => document.cookie),
      local: await outcomeOf(() => localStorage.length),
      session: await outcomeOf(() => sessionStorage.length),
      database: await outcomeOf(
        () =>
          new Promise((resolve, reject) => {
            const request = indexedDB.open('any');
            request.onsuccess = resolve;
            request.onerror = () => reject(request.error);
          }),
      ),
      caches: await outcomeOf(() => caches.keys()),
      host: await outcomeOf(() => window.parent.document),
    };
  });
  expect(inside).toEqual({
    origin: 'null',
    cookies: 'SecurityError',
    local: 'SecurityError',
    session: 'SecurityError',
    database: 'SecurityError',
    caches: 'SecurityError',
    host: 'SecurityError',
  });
});

test('our header keeps it apart even in a frame that does not', async ({ page, baseURL, host }) => {
  await host.open(page);
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.replaceChildren(frame);
  }, `${baseURL}/embed.html`);
  await expect(headingIn(page.frameLocator('iframe'), /2分で確かめられます/)).toBeVisible();
  expect(await (await frameOf(page)).evaluate(() => window.origin)).toBe('null');
});

test('the frame is as high as what it shows, at every step, and never scrolls', async ({ page, host }) => {
  const frame = await host.open(page);
  const inner = await frameOf(page);
  await expectFitting(page, inner);
  await frame.getByRole('link', { name: 'チェックを始める' }).click();
  await expect(headingIn(frame, /申し込むのは/)).toBeVisible();
  await expectFitting(page, inner);
  const { content: closed } = await sizesOf(page, inner);
  await frame.getByText('この質問をする理由').click();
  await expect.poll(async () => (await sizesOf(page, inner)).content).toBeGreaterThan(closed);
  await expectFitting(page, inner);
  await frame.getByText('この質問をする理由').click();
  await expect.poll(async () => (await sizesOf(page, inner)).frame).toBe(closed);
  await answerIn(frame, '海外で設立した会社');
  await frame.getByRole('button', { name: 'ここで結果を見る' }).click();
  await expect(headingIn(frame, 'FAQに照らして、このままでは申し込めません')).toBeVisible();
  await expectFitting(page, inner);
});

const whole = {
  ja: {
    keys: ['1', '1', '1', '1', '1', '1'],
    start: 'チェックを始める',
    next: '次へ',
    verdict: 'FAQに照らして、申し込めない理由は見つかりませんでした',
    title: 'Alibaba.com出展支援 申込みチェック',
  },
  en: {
    keys: ['1', '1', '1', '1', '1', '1'],
    start: 'Start the check',
    next: 'Next',
    verdict: 'Going by the FAQ, we found nothing that prevents you from applying',
    title: 'Alibaba.com exhibitor programme: eligibility check',
  },
} as const;

for (const language of ['ja', 'en'] as const) {
  test(`with the keyboard alone one gets to a verdict and out again (${language})`, async ({
    page,
    host,
  }) => {
    const { keys, start, next, verdict, title } = whole[language];
    const frame = await host.open(page, {
      attributes: `lang="${language}"`,
      above: '<p><a href="#a">above</a></p>',
      below: '<p><a href="#b">below</a></p>',
    });
    await expect(page.locator('iframe')).toHaveAttribute('title', title);
    // The page around it keeps the focus until its visitor goes into the frame.
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    expect(await (await frameOf(page)).evaluate(() => document.hasFocus())).toBe(false);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'above' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(frame.getByRole('link', { name: start })).toBeFocused();
    await page.keyboard.press('Enter');
    for (const key of keys) {
      await expect(frame.getByRole('heading', { level: 1 })).toBeFocused();
      const question = await frame.getByRole('heading', { level: 1 }).textContent();
      await page.keyboard.press('Tab');
      await page.keyboard.press(key);
      await page.keyboard.press('Enter');
      await expect(frame.getByRole('heading', { level: 1 })).not.toHaveText(question ?? '');
    }
    await expect(frame.getByRole('heading', { level: 1 })).toBeFocused();
    await frame.getByRole('button', { name: next }).press('Enter');
    await expect(headingIn(frame, verdict)).toBeFocused();
    await frame.locator('footer a').last().focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'below' })).toBeFocused();
  });
}

test('pressed with nothing chosen, the frame says so and the page shows it', async ({ page, host }) => {
  const frame = await host.open(page, { above: '<p>Long before it.</p>'.repeat(30) });
  await frame.getByRole('link', { name: 'チェックを始める' }).click();
  await frame.getByRole('button', { name: '次へ' }).click();
  const error = frame.getByRole('group', { name: '答えが選ばれていません' });
  await expect(error).toBeFocused();
  await expect(error).toBeInViewport();
});

test('a new step begins in view, however far down the one before was left', async ({ page, host }) => {
  const frame = await host.open(page, {
    above: '<p>Long before it.</p>'.repeat(30),
    below: '<p>Long after it.</p>'.repeat(60),
  });
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await frame.getByRole('link', { name: 'チェックを始める' }).click();
  await expect(headingIn(frame, /申し込むのは/)).toBeInViewport();
  await frame.getByText('海外で設立した会社', { exact: true }).click();
  await page.evaluate(() => {
    const { bottom } = document.querySelector('eligibility-check')?.getBoundingClientRect() ?? { bottom: 0 };
    window.scrollBy(0, bottom - 300);
  });
  await frame.getByRole('button', { name: '次へ' }).press('Enter');
  await expect(headingIn(frame, /この答えでは、このままでは申し込めません/)).toBeInViewport();
  // A step that is in view already moves nothing.
  const before = await page.evaluate(() => window.scrollY);
  await frame.getByRole('button', { name: 'ここで結果を見る' }).press('Enter');
  await expect(headingIn(frame, 'FAQに照らして、このままでは申し込めません')).toBeInViewport();
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThanOrEqual(1);
});

test('a page that is named hears outcome and FAQ numbers, and not a word more', async ({ page, host }) => {
  const frame = await host.open(page, {
    attributes: `lang="ja" notify="https://elsewhere.example ${host.origin}"`,
  });
  await expect(frame.getByText(`このページのサイト（${host.origin}）に伝えます。`)).toBeVisible();
  await frame.getByRole('link', { name: 'チェックを始める' }).click();
  await answerIn(frame, '海外で設立した会社');
  await expect(headingIn(frame, /この答えでは、このままでは申し込めません/)).toBeFocused();
  expect(await heardBy(page)).toEqual({ events: [], messages: [] });
  await frame.getByRole('button', { name: 'ここで結果を見る' }).click();
  await expect
    .poll(() => heardBy(page))
    .toEqual({
      events: [{ outcome: 'cannotApply', cites: ['Q7'] }],
      messages: [{ data: { outcome: 'cannotApply', cites: ['Q7'] }, origin: 'null' }],
    });
  // Another verdict is heard of anew, the same one in another language is not.
  await frame.getByRole('link', { name: 'English' }).click();
  await expect(headingIn(frame, /as things stand/)).toBeVisible();
  await frame.getByRole('link', { name: /Change .*Applicant/ }).click();
  await frame.getByText('A company set up and doing business in Japan', { exact: true }).click();
  await frame.getByRole('button', { name: 'Next' }).click();
  await answerIn(frame, 'Yes, as a paying member', 'Next');
  await expect
    .poll(async () => (await heardBy(page)).events)
    .toEqual([
      { outcome: 'cannotApply', cites: ['Q7'] },
      { outcome: 'cannotApply', cites: ['Q15', 'Q17'] },
    ]);
});

for (const [who, notify] of [
  ['nobody', ''],
  ['another site', 'notify="https://elsewhere.example"'],
  ['everyone', 'notify="*"'],
  ['no site, but an address that begins alike', 'notify="http://127.0.0.1.elsewhere.example"'],
] as const) {
  test(`where ${who} is named, the page hears nothing at all`, async ({ page, host }) => {
    const frame = await host.open(page, { attributes: `lang="ja" ${notify}` });
    await expect(frame.getByText('答えも結果も、このページのサイトには伝えません。')).toBeVisible();
    await barAtOnce(frame);
    await expectFitting(page, await frameOf(page));
    expect(await heardBy(page)).toEqual({ events: [], messages: [] });
  });
}

test('a page named later hears the outcome, one named no more does not', async ({ page, host }) => {
  const frame = await host.open(page);
  await barAtOnce(frame);
  const name = (origins: string) =>
    page
      .locator('eligibility-check')
      .evaluate((check, notify) => check.setAttribute('notify', notify), origins);
  await name(`${host.origin}/contact`);
  await expect.poll(async () => (await heardBy(page)).events).toHaveLength(1);
  await name('https://elsewhere.example');
  await frame.getByRole('link', { name: '最初からやり直す' }).click();
  await answerIn(frame, '海外で設立した会社');
  await frame.getByRole('button', { name: 'ここで結果を見る' }).click();
  await expect(headingIn(frame, 'FAQに照らして、このままでは申し込めません')).toBeFocused();
  expect((await heardBy(page)).messages).toHaveLength(1);
});

test('what a page hears from elsewhere is not taken for an outcome', async ({ page, host }) => {
  await host.open(page, { attributes: `notify="${host.origin}"` });
  await page.evaluate(() => window.postMessage({ outcome: 'canApply', cites: ['Q7'] }, '*'));
  // From the frame itself, but not of the form.
  await (await frameOf(page)).evaluate(() => {
    for (const message of [
      { outcome: 'canApply' },
      { outcome: 'certain', cites: [] },
      { outcome: 'canApply', cites: ['<b>'] },
      { outcome: 'canApply', cites: [['Q7']] },
      'canApply',
      null,
    ])
      window.parent.postMessage(message, '*');
  });
  await expect.poll(async () => (await heardBy(page)).messages).toHaveLength(7);
  expect((await heardBy(page)).events).toEqual([]);
});

test('nothing is stored, and the history is that of the page around it', async ({ page, host, context }) => {
  const frame = await host.open(page);
  const before = await page.evaluate(() => history.length);
  await barAtOnce(frame);
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
  expect(page.url()).toBe(`${host.origin}/`);
});

test('the whole result opens on our own site, in a tab of its own', async ({
  page,
  host,
  baseURL,
  context,
}) => {
  const frame = await host.open(page);
  await barAtOnce(frame);
  const opened = context.waitForEvent('page');
  await frame.getByRole('link', { name: '詳しい結果を開く' }).click();
  const full = await opened;
  await expect(
    full.getByRole('heading', { level: 1, name: 'FAQに照らして、このままでは申し込めません' }),
  ).toBeVisible();
  expect(full.url()).toContain(`${baseURL}/#/result?applicant=overseasCompany`);
  expect(await full.evaluate(() => window.opener)).toBeNull();
  expect(await full.evaluate(() => window.origin)).toBe(baseURL);
  await expect(headingIn(frame, 'FAQに照らして、このままでは申し込めません')).toBeVisible();
});

test('citations lead to the rules on our own site, without the answers', async ({ page, host, baseURL }) => {
  const frame = await host.open(page);
  await barAtOnce(frame);
  const citation = frame.getByRole('link', { name: 'Q7（3ページ）' });
  await expect(citation).toHaveAttribute('href', './#/rules/Q7');
  await expect(citation).toHaveAttribute('target', '_blank');
  expect(await citation.evaluate((link) => Reflect.get(link, 'href'))).toBe(`${baseURL}/#/rules/Q7`);
});

for (const path of ['#/desk', '#/desk/list', '#/report?applicant=overseasCompany', '#/rules', '#/about']) {
  test(`${path} is not shown within the frame`, async ({ page, host }) => {
    const frame = await host.open(page);
    await frame.getByRole('link', { name: 'チェックを始める' }).click();
    await expect(headingIn(frame, /申し込むのは/)).toBeFocused();
    await (await frameOf(page)).evaluate((fragment) => location.replace(fragment), path);
    await expect(headingIn(frame, /2分で確かめられます/)).toBeVisible();
    await expect(frame.getByRole('heading', { level: 1 })).toHaveCount(1);
  });
}

test('the language is the element’s, or the page’s, and follows it', async ({ page, host }) => {
  const frame = await host.open(page, { attributes: 'lang="en-GB"' });
  await expect(headingIn(frame, /Check in two minutes/)).toBeVisible();
  await frame.getByRole('link', { name: 'Start the check' }).click();
  await frame.getByText('A sole proprietor in Japan', { exact: true }).click();
  await frame.getByRole('button', { name: 'Next' }).click();
  await page.locator('eligibility-check').evaluate((check) => check.setAttribute('lang', 'ja'));
  await expect(headingIn(frame, /常時使用する従業員/)).toBeVisible();
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Alibaba.com出展支援 申込みチェック');
  await page.evaluate(() => {
    document.documentElement.lang = 'en';
    const check = document.createElement('eligibility-check');
    document.querySelector('eligibility-check')?.replaceWith(check);
  });
  await expect(headingIn(frame, /Check in two minutes/)).toBeVisible();
});

test('taken out of the page and put back, it begins anew and grows again', async ({ page, host }) => {
  const frame = await host.open(page, { attributes: `notify="${host.origin}"` });
  await frame.getByRole('link', { name: 'チェックを始める' }).click();
  await expect(headingIn(frame, /申し込むのは/)).toBeVisible();
  await page.evaluate(() => {
    const check = document.querySelector('eligibility-check');
    check?.remove();
    if (check) document.body.append(check);
  });
  await barAtOnce(frame);
  await expectFitting(page, await frameOf(page));
  expect((await heardBy(page)).events).toHaveLength(1);
});

for (const language of ['ja', 'en'] as const) {
  test.describe(`on a phone of 320 px (${language})`, () => {
    test.use({ viewport: { width: 320, height: 640 } });

    test('nothing scrolls sideways, and the accessibility engines find nothing wrong', async ({
      page,
      host,
    }) => {
      const { start } = whole[language];
      const frame = await host.open(page, { attributes: `lang="${language}"` });
      const inner = await frameOf(page);
      const fitting = async () => {
        await expectFitting(page, inner);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        expect(await accessibilityFaults(inner)).toEqual([]);
      };
      await fitting();
      await frame.getByRole('link', { name: start }).click();
      await expect(frame.getByRole('radio').first()).toBeVisible();
      await fitting();
      await inner.evaluate(
        (tail) =>
          location.replace(
            `#/result?applicant=otherOrganisation&membership=paid&listedCompany=different&restricted=notChecked&eligibleItems=none&sharedProduct=yes&agreement=refused&circumstances=consumerGoods,madeOverseas${tail}`,
          ),
        language === 'en' ? '&lang=en' : '',
      );
      await expect(frame.locator('.verdict')).toBeVisible();
      for (const details of await frame.locator('details').all()) await details.locator('summary').click();
      await fitting();
    });
  });
}

test('what stands within the element is shown until the check runs, and stays where it cannot', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(page);
  const fallback = page.locator('eligibility-check > a');
  await expect(fallback).toBeHidden();
  await page.route(`${baseURL}/embed.html`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': "script-src 'none'" },
      body: '<p>',
    }),
  );
  await page.evaluate(() => {
    const check = document.querySelector('eligibility-check');
    check?.remove();
    if (check) document.body.append(check);
  });
  await expect(fallback).toBeVisible();
  await fallback.click();
  await expect(page).toHaveURL(`${baseURL}/`);
});

test('the script others load is one small file that imports nothing', () => {
  const script = readFileSync('dist/embed.js', 'utf8');
  expect(gzipSync(script).length).toBeLessThanOrEqual(2 * 1024);
  expect(script).not.toMatch(/\bimport\s*[({*"'\w]/);
});

test('what the frame loads lies apart, and holds nothing of the desk or of any storage', async ({
  page,
  host,
  baseURL,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url().split(/[?#]/)[0] ?? ''));
  const frame = await host.open(page);
  await barAtOnce(frame);
  const ours = loaded
    .filter((address) => address.startsWith(`${baseURL}/`))
    .map((address) => address.slice(`${baseURL}`.length));
  expect(ours.filter((path) => !/^\/embed\.(js|html)$/.test(path))).toEqual([]);
  expect(readFileSync('dist/embed.html', 'utf8')).not.toMatch(
    /indexedDB|localStorage|sessionStorage|serviceWorker|document\.cookie|#\/desk\?/,
  );
});

for (const [language, file, otherFile, site] of [
  ['ja', 'embedding.html', 'embedding-en.html', ''],
  ['en', 'embedding-en.html', 'embedding.html', 'en/'],
] as const) {
  test.describe(`the page that shows how (${language})`, () => {
    test('shows the check, what to paste, and what it has heard', async ({ page, baseURL }) => {
      await page.goto(`/${file}`);
      const { start } = whole[language];
      const frame = page.frameLocator('iframe');
      await expect(page.locator('pre').first()).toHaveText(
        new RegExp(
          `^<script type="module" src="${baseURL}/embed\\.js"></script>\n<eligibility-check lang="${language}" notify="https://your-site\\.example">\n  <a href="${baseURL}/${site}">`,
        ),
      );
      await frame.getByRole('link', { name: start }).click();
      await frame.getByRole('radio').nth(2).check();
      await frame.getByRole('button', { name: whole[language].next }).click();
      await frame.getByRole('button').first().click();
      await expect(page.getByRole('status')).toHaveText('{"outcome":"cannotApply","cites":["Q7"]}');
    });

    test('is as it should be for everyone', async ({ page, request }) => {
      const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(
        await (await request.get(`/${file}`)).text(),
      );
      expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`/${file}`);
      await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      for (const link of await page.locator('.how-links a').all()) {
        const address = await link.evaluate((element) => Reflect.get(element, 'href'));
        expect((await request.get(address)).status()).toBe(200);
      }
      await expect(page.locator('.how-links a').first()).toHaveAttribute('href', otherFile);
    });
  });
}

test('the site tells of it, and leads there', async ({ page }) => {
  await page.goto('/en/#/about?lang=en');
  await page.getByRole('link', { name: 'How to, and what those sites hear' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Show this check on another site' }),
  ).toBeVisible();
});
