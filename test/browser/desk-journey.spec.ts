import type { Page } from '@playwright/test';
import { clients, goTo, importFile, savedFile } from './consultant';
import { answer, expect, expectHeading, test } from './visitor';

/** The clients in view, from the top. */
const listed = (page: Page) => page.getByRole('rowheader').getByRole('link');

/** Does this with the cases selected. */
async function act(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('group', { name: '選んだ案件の操作' }).getByRole('button', { name }).click();
}

test('a filter goes from the overview to the list, stays there through a case, and gives way to the next', async ({
  page,
}) => {
  await importFile(page, 'clients.csv', clients(9), 9);
  await goTo(page, '案件一覧');
  await page.getByRole('searchbox').fill('K-4');
  await expect(listed(page)).toHaveText(['株式会社4']);

  await goTo(page, '集計');
  await page.getByRole('button', { name: /「申し込めない」の案件を一覧で見る/ }).click();
  await expectHeading(page, '案件一覧');
  await expect(listed(page)).toHaveText(['株式会社0', '株式会社3', '株式会社6']);
  await expect(page.getByRole('searchbox')).toHaveValue('');

  await listed(page).nth(1).click();
  await expectHeading(page, /制限・禁止品目に/);
  await page.goBack();
  await expect(listed(page)).toHaveText(['株式会社0', '株式会社3', '株式会社6']);

  await goTo(page, '集計');
  await page
    .getByRole('button', { name: /「質問の途中」の案件を一覧で見る/ })
    .first()
    .click();
  await expect(listed(page)).toHaveCount(6);
  await page.goBack();
  await expectHeading(page, '集計');
  await page.goForward();
  await expect(listed(page)).toHaveCount(6);
});

test('a selection goes to comparison, reports and files and is still there; a backup is of everything all the same', async ({
  page,
}) => {
  await importFile(page, 'clients.csv', clients(9), 9);
  await goTo(page, '案件一覧');
  for (const name of ['株式会社0', '株式会社3']) await page.getByLabel(`${name}を選ぶ`).check();
  await act(page, /^比べる/);
  await expectHeading(page, '案件を比べる');
  await expect(page.getByRole('columnheader').getByRole('link')).toHaveText(['株式会社0', '株式会社3']);

  await page.goBack();
  await expect(page.getByText('2件を選択中')).toBeVisible();
  await act(page, /報告書/);
  await expectHeading(page, '報告書をまとめて印刷する');
  for (const name of ['株式会社0', '株式会社3']) {
    await expect(page.getByText(`対象の会社：${name}`).first()).toBeVisible();
  }

  await page.goBack();
  await act(page, /^書き出す/);
  await expectHeading(page, '取り込みと書き出し');
  expect((await savedFile(page)).cases).toMatchObject([{ client: '株式会社0' }, { client: '株式会社3' }]);

  await page.goBack();
  await expect(page.getByText('2件を選択中')).toBeVisible();
  await page.getByRole('link', { name: 'ファイルに残す' }).click();
  await expectHeading(page, '取り込みと書き出し');
  expect((await savedFile(page)).cases).toHaveLength(9);
});

test('Back leads through a case step by step, to the list it was opened from', async ({ page }) => {
  await importFile(page, 'clients.csv', clients(2), 2);
  await goTo(page, '案件一覧');
  await page.getByRole('link', { name: '株式会社1' }).click();
  await expectHeading(page, /制限・禁止品目に/);
  await answer(page, 'どの製品も当たらない');
  await expectHeading(page, /対象品目に/);
  await page.goBack();
  await expectHeading(page, /制限・禁止品目に/);
  await expect(page.getByRole('radio', { name: /^どの製品も/ })).toBeChecked();
  await page.goBack();
  await expect(listed(page)).toHaveText(['株式会社1', '株式会社0']);
  await page.goForward();
  await expectHeading(page, /制限・禁止品目に/);
});
