import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/** What a page did that it must never do, besides violating the policy. */
interface Trespasses {
  readonly foreign: string[];
  readonly errors: string[];
}

/** Fails if the policy was violated: enough where files are withheld on purpose, which browsers report as errors. */
export const policyTest = base.extend<{ violations: string[] }>({
  violations: [
    async ({ context }, use) => {
      const violations: string[] = [];
      await context.exposeFunction('reportViolation', (violation: string) => violations.push(violation));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          Reflect.get(
            window,
            'reportViolation',
          )(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
      await use(violations);
      expect(violations).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Every browser test fails if the policy was violated, another origin was asked, or an error went uncaught. `besides`:
 * origins that are part of the test.
 */
export const test = policyTest.extend<{ trespasses: Trespasses; besides: readonly string[] }>({
  besides: [[], { option: true }],
  trespasses: [
    async ({ context, baseURL, besides }, use) => {
      const trespasses: Trespasses = { foreign: [], errors: [] };
      context.on('request', (request) => {
        const url = request.url();
        const isOwn =
          [baseURL, ...besides].some((own) => url.startsWith(`${own}/`)) ||
          /^(about|data|blob|file):/.test(url);
        // The part after "#" is not sent; anything that names an answer elsewhere is.
        const sent = `${url.split('#')[0]} ${request.postData() ?? ''}`;
        if (!isOwn || request.method() !== 'GET' || /applicant|japanCompany|membership=/.test(sent)) {
          trespasses.foreign.push(`${request.method()} ${url}`);
        }
      });
      context.on('weberror', (error) => trespasses.errors.push(error.error().message));
      context.on('console', (message) => {
        if (message.type() === 'error') trespasses.errors.push(message.text());
      });
      await use(trespasses);
      expect(trespasses).toEqual({ foreign: [], errors: [] });
    },
    { auto: true },
  ],
});

/** Opens the app at a fragment and waits until it can be used. */
export async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/${fragment}`);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  // Pages made at build time are there before the app is; it has come when it has taken them over.
  await expect(page.locator('.page')).toHaveCount(0);
}

/** Opens the app at a fragment in a page that may show it already: as a new arrival, not as a step within it. */
export async function openAnew(page: Page, fragment: string): Promise<void> {
  await page.goto('about:blank');
  await open(page, fragment);
}

/** Chooses an answer and goes on. */
export async function answer(page: Page, label: string, next = '次へ'): Promise<void> {
  await page.getByText(label, { exact: true }).click();
  await page.getByRole('button', { name: next }).click();
}

/** The page's heading says this and has the focus. */
export async function expectHeading(page: Page, name: string | RegExp): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, name });
  await expect(heading).toBeVisible();
  await expect(heading).toBeFocused();
}
