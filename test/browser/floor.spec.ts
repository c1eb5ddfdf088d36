import { expect, expectHeading, test } from './visitor';

/** What Chromium has and a browser of the floor lacks, taken away before anything of the app runs. */
function withoutNewer() {
  for (const name of ['requestIdleCallback', 'cancelIdleCallback', 'scheduler', 'trustedTypes', 'navigation'])
    Reflect.deleteProperty(globalThis, name);
  Reflect.deleteProperty(URL, 'canParse');
  const matches = Element.prototype.matches;
  Reflect.set(Element.prototype, 'matches', function (this: Element, selector: string) {
    if (selector.includes(':user-valid')) throw new SyntaxError(`unknown: ${selector}`);
    return matches.call(this, selector);
  });
  const supports = CSS.supports.bind(CSS);
  Reflect.set(CSS, 'supports', (asked: string) => !asked.includes(':user-valid') && supports(asked));
}

test.beforeEach(({ page }) => page.addInitScript(withoutNewer));

test('without what Safari 16.4 lacks, a press of Next before the app is there is answered once it is', async ({
  page,
}) => {
  let letIn = () => {};
  const held = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route(/\/assets\/(?!before-hydration)[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'domcontentloaded' });
  await page.getByRole('link', { name: 'チェックを始める' }).click();
  await page.getByText('海外で設立した会社', { exact: true }).click();
  await page.getByRole('button', { name: '次へ' }).click();
  letIn();
  await page.getByRole('button', { name: 'ここで結果を見る' }).click();
  await expectHeading(page, 'このままでは申し込めません');
});

test('without what Safari 16.4 lacks, rules, report and desk open', async ({ page }) => {
  await page.goto('/#/result?applicant=overseasCompany');
  await expectHeading(page, 'このままでは申し込めません');
  await page.getByRole('link', { name: '報告書にする（印刷・保存）' }).first().click();
  await expectHeading(page, '報告書');
  await page.goto('/#/desk');
  await expect(page.getByRole('button', { name: '最初の案件を作る' })).toBeVisible();
});
