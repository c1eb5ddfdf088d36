import { answer, policyTest as base, expect, expectHeading, open } from './visitor';

// Files are withheld here on purpose.
base.describe('a file that cannot be fetched', () => {
  base('at the start leaves a notice in both languages, not a blank page', async ({ page }) => {
    await page.route(/\/ja-.*\.js$/, (route) => route.abort());
    await page.goto('/#/q/applicant?applicant=japanCompany');
    await expect(page.getByRole('alert')).toContainText('画面を読み込めませんでした。');
    await expect(page.getByRole('alert')).toContainText('The page could not be loaded.');
    await page.unroute(/\/ja-.*\.js$/);
    await page.getByRole('button', { name: /もう一度読み込む/ }).click();
    await expectHeading(page, /申し込むのは/);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  });

  base(
    'of the other language leaves page, answers and address as they were, and says so',
    async ({ page }) => {
      await open(page, '#/q/membership?applicant=japanCompany');
      await page.route(/\/en-.*\.js$/, (route) => route.abort());
      await page.getByRole('link', { name: 'English' }).click();
      await expect(page.getByRole('status')).toContainText('英語の画面を読み込めませんでした。');
      await expect(page).toHaveURL(/#\/q\/membership\?applicant=japanCompany$/);
      await expect(page.getByRole('link', { name: 'English' })).toBeVisible();
    },
  );

  base('of the result leaves a notice with a way to try again', async ({ page }) => {
    await page.route(/\/verdict-page-.*\.js$/, (route) => route.abort());
    await open(page, '#/q/applicant');
    await answer(page, '海外で設立した会社');
    await page.getByRole('button', { name: 'ここで結果を見る' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '画面を表示できませんでした。' })).toBeFocused();
    await expect(page).toHaveTitle(/^エラー: 画面を表示できませんでした/);
    await page.unroute(/\/verdict-page-.*\.js$/);
    await page.getByRole('button', { name: 'もう一度読み込む' }).click();
    await expectHeading(page, 'FAQに照らして、このままでは申し込めません');
  });
});
