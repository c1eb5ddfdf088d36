import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import sirv from 'sirv';
import { policyTest } from './visitor';

test.use({ serviceWorkers: 'allow' });

/** Serves the built app as a host that sends no headers but what a file is. */
async function whileServedBarely(use: (address: string) => Promise<void>): Promise<void> {
  const server = createServer(sirv('dist')).listen(0);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens nowhere.');
  try {
    await use(`http://localhost:${address.port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** What becomes of markup made of a string, and of a picture from elsewhere. */
async function trespass(page: Page): Promise<{ markup: string; picture: string }> {
  return page.evaluate(async () => {
    const refused = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        if (event.effectiveDirective === 'img-src') resolve(`refused by ${event.effectiveDirective}`);
      });
    });
    const picture = new Image();
    picture.src = 'https://elsewhere.example/picture.png';
    document.body.append(picture);
    let markup = 'taken';
    try {
      document.body.insertAdjacentHTML('beforeend', '<b>markup</b>');
    } catch (error) {
      markup = error instanceof TypeError ? 'refused' : 'failed';
    }
    return { markup, picture: await refused };
  });
}

test('what a page must not do is refused, on a host that sends no headers too', async ({ page }) => {
  await whileServedBarely(async (site) => {
    for (const address of ['/', '/paper.html', '/paper-en.html', '/embedding.html', '/embed.html']) {
      const response = await page.goto(site + address);
      expect(response?.headers()['content-security-policy']).toBeUndefined();
      expect(await trespass(page)).toEqual({ markup: 'refused', picture: 'refused by img-src' });
    }
  });
});

policyTest(
  'what violates the policy is noticed by every test, within a frame too',
  async ({ page, violations }) => {
    const askElsewhere = () => {
      const picture = new Image();
      picture.src = 'https://elsewhere.example/picture.png';
      document.body.append(picture);
    };
    // Of the policy sent with the page, and of the same one within it.
    const noticed = Array.from({ length: 2 }, () => 'img-src https://elsewhere.example/picture.png ');
    await page.goto('/embedding.html');
    await page.locator('eligibility-check').scrollIntoViewIfNeeded();
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(askElsewhere);
    await expect.poll(() => violations).toEqual(noticed);
    violations.length = 0;
    await page.frames()[1]?.evaluate(askElsewhere);
    await expect.poll(() => violations).toEqual(noticed);
    violations.length = 0;
  },
);

test('on a host that sends no headers the app works, and trips over nothing of its own', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await whileServedBarely(async (site) => {
    await page.goto(site);
    await page.getByRole('link', { name: 'チェックを始める' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /申し込むのは/ })).toBeVisible();
    await page.waitForLoadState('networkidle');
  });
  expect(said).toEqual([]);
});

test('the browser does not complain of the headers', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(said).toEqual([]);
});

test('the app cannot be framed', async ({ page, baseURL }) => {
  for (const address of ['/', '/en/', '/#/desk', '/paper.html', '/embedding.html']) {
    await page.goto('about:blank');
    await page.setContent(`<iframe src="${baseURL}${address}"></iframe>`);
    await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
  }
});

test('files come compressed, and are asked for again as their names allow', async ({ page, request }) => {
  await page.goto('/');
  const script = await page.locator('script[type=module]').first().getAttribute('src');
  const sent = await request.get(`/${script}`, { headers: { 'accept-encoding': 'gzip, deflate, br' } });
  expect(sent.headers()).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
    'content-type': 'text/javascript; charset=utf-8',
  });
  expect((await request.get('/')).headers()).toMatchObject({ 'cache-control': 'no-cache' });
});
