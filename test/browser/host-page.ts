import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Frame, FrameLocator, Locator, Page } from '@playwright/test';
import { expect, test as visitorTest } from './visitor';

/** What a page of another site is to be. */
interface Wanted {
  /** The attributes of the element. */
  readonly attributes?: string;
  /** What stands above and below it. */
  readonly above?: string;
  readonly below?: string;
}

/** Another site, on an origin of its own, that shows the check on its pages under a strict policy of its own. */
interface Host {
  readonly origin: string;
  /** Opens a page of it, and hands back the frame within. */
  readonly open: (page: Page, wanted?: Wanted) => Promise<FrameLocator>;
}

/** What the host's page notes of all that it hears. */
interface Heard {
  readonly events: readonly unknown[];
  readonly messages: readonly { readonly data: unknown; readonly origin: string }[];
}

const recorder = `
window.heard = { events: [], messages: [] };
addEventListener('message', ({ data, origin }) => window.heard.messages.push({ data, origin }));
addEventListener('eligibility-outcome', ({ detail }) => window.heard.events.push(detail));
`;

export const test = visitorTest.extend<{ host: Host }>({
  host: async ({ baseURL }, use) => {
    let html = '';
    const policy = [
      "default-src 'none'",
      `script-src 'self' ${baseURL}`,
      "style-src 'self'",
      `frame-src ${baseURL}`,
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; ');
    const server = createServer(({ url }, response) => {
      const [type, text] = url === '/record.js' ? ['text/javascript', recorder] : ['text/html', html];
      response.setHeader('Content-Type', `${type}; charset=utf-8`);
      response.setHeader('Content-Security-Policy', policy);
      response.statusCode = url === '/favicon.ico' ? 204 : 200;
      response.end(url === '/favicon.ico' ? undefined : text);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('It listens nowhere.');
    await use({
      origin: `http://127.0.0.1:${address.port}`,
      open: async (page, { attributes = 'lang="ja"', above = '', below = '' } = {}) => {
        html = `<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width">
          <title>Host</title><script src="/record.js"></script>
          <script type="module" src="${baseURL}/embed.js"></script>
          ${above}<eligibility-check ${attributes}><a href="${baseURL}/">fallback</a></eligibility-check>${below}`;
        await page.goto(`http://127.0.0.1:${address.port}/`);
        const frame = page.frameLocator('iframe');
        await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
        return frame;
      },
    });
    server.closeAllConnections();
    server.close();
  },
  besides: async ({ host }, use) => use([host.origin]),
});

/** All that the host's page has heard so far. */
export function heardBy(page: Page): Promise<Heard> {
  return page.evaluate(() => Reflect.get(window, 'heard'));
}

/** The frame as the browser sees it. */
export async function frameOf(page: Page): Promise<Frame> {
  const handle = await page.locator('iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('There is no frame.');
  return frame;
}

/** Chooses an answer in the frame and goes on. */
export async function answerIn(frame: FrameLocator, label: string, next = '次へ'): Promise<void> {
  await frame.getByText(label, { exact: true }).click();
  await frame.getByRole('button', { name: next }).click();
}

/** The heading of the frame's page. */
export function headingIn(frame: FrameLocator, name: string | RegExp): Locator {
  return frame.getByRole('heading', { level: 1, name });
}
