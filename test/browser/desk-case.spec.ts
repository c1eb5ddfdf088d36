import type { Page } from '@playwright/test';
import { backup, importFile, savedFile } from './consultant';
import { casesOfEveryKind, fileOfCases, idOf } from './desk-cases';
import { expect, expectHeading, openAnew, test } from './visitor';

async function deskWithCases(page: Page): Promise<void> {
  await importFile(page, 'cases.json', fileOfCases, casesOfEveryKind.length);
}

test('notes stand beside the question on a laptop and below it on a phone, and nothing scrolls sideways', async ({
  page,
}) => {
  await deskWithCases(page);
  await openAnew(page, `#/desk/case/${idOf(1)}/q/listedCompany`);
  const note = page.getByLabel('「掲載する会社」のメモ');
  await expect(note).toHaveValue('登記を確認する');
  const places = async () => {
    const [form, field] = await Promise.all([page.locator('form').boundingBox(), note.boundingBox()]);
    if (!form || !field) throw new Error('not shown');
    return { form, field };
  };
  const wide = await places();
  expect(wide.field.x).toBeGreaterThan(wide.form.x + wide.form.width);
  expect(wide.field.y).toBeLessThan(wide.form.y + wide.form.height / 2);
  await page.setViewportSize({ width: 390, height: 844 });
  const narrow = await places();
  expect(narrow.field.y).toBeGreaterThan(narrow.form.y + narrow.form.height);
});

test('presenting is led by keys from question to result, and holds nothing that is not for the client', async ({
  page,
}) => {
  await deskWithCases(page);
  await openAnew(page, `#/desk/case/${idOf(1)}/q/listedCompany`);
  const fontSize = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const plain = await fontSize();
  await page.getByRole('link', { name: '画面を見せる' }).click();
  await expect(page.getByText('答えを選ぶ')).toBeVisible();
  await expect(page.getByLabel('「掲載する会社」のメモ')).toHaveCount(0);
  expect(await fontSize()).toBeGreaterThan(plain);

  // Wherever one has clicked.
  await page.locator('header').click();
  await page.keyboard.press('1');
  await expect(page.getByRole('radio').first()).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expectHeading(page, /制限・禁止品目に/);
  await page.keyboard.press('ArrowLeft');
  await expectHeading(page, /申込者自身ですか/);
  await expect(page.getByRole('radio').first()).toBeChecked();
  await page.keyboard.press('Enter');
  for (const next of [/対象品目に/, /ほかの事業者も申し込みますか/, /当てはまるものはありますか/]) {
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await expectHeading(page, next);
  }
  expect(await page.content()).not.toMatch(/登記を確認|値引き|佐々木|K-001|港貿易|佐藤工業/);
  await page.keyboard.press('ArrowRight');
  await expectHeading(page, /見つかりませんでした/);
  expect(await page.content()).not.toMatch(/登記を確認|値引き|佐々木|K-001|港貿易|佐藤工業/);

  await page.keyboard.press('Escape');
  await expect(page.getByLabel('案件のメモ')).toHaveValue('値引きを希望');
  expect(page.url()).not.toContain('presenting');

  await openAnew(page, `#/desk/case/${idOf(2)}/result?presenting=unnamed`);
  expect(await page.content()).not.toMatch(/代表者は来週|窓口では|窓口の鈴木|港貿易/);
  await page.getByRole('link', { name: '見せるのを終える' }).click();
  await expect(page.getByText('窓口では通るとのこと').first()).toBeVisible();
});

test('a name goes into one link, says so where it is opened, and that changes no case', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await deskWithCases(page);
  const before = await backup(page);
  await openAnew(page, `#/desk/case/${idOf(2)}/result`);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByText('リンクで渡す', { exact: true }).click();
  await page.getByRole('checkbox', { name: /「港貿易」の名前を入れる/ }).check();
  await page.getByRole('button', { name: '見るだけのリンクをコピーする' }).click();
  await expect(page.getByText(/^名前を入れたリンクを渡しました。/)).toBeVisible();
  const named = await copied();
  expect(decodeURIComponent(named)).toContain('&client=港貿易&');
  await page.getByRole('button', { name: '見るだけのリンクをコピーする' }).click();
  await expect(page.getByText('コピーしました。')).toBeVisible();
  expect(await copied()).not.toContain('client');

  await openAnew(page, new URL(named).hash);
  await expect(page.getByText('対象の会社：港貿易')).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByText('Company checked: 港貿易')).toBeVisible();
  expect((await backup(page)).cases).toEqual(before.cases);
});

test('a number of the overview leads to its cases; what is selected there is compared, printed and exported', async ({
  page,
}) => {
  await deskWithCases(page);
  await openAnew(page, '#/desk/overview');
  await page.getByRole('button', { name: /^3件\s*：「申し込めない」/ }).click();
  await expectHeading(page, '案件一覧');
  const clients = page.getByRole('rowheader');
  await expect(clients).toHaveCount(3);
  expect((await clients.allTextContents()).sort()).toEqual(['佐藤工業', '鈴木商店', '高橋食品'].sort());
  expect(decodeURIComponent(page.url())).not.toMatch(/cannotApply|申し込めない/);

  await page.getByRole('checkbox', { name: '佐藤工業を選ぶ' }).check();
  await page.getByRole('checkbox', { name: '高橋食品を選ぶ' }).check();
  await page.getByRole('button', { name: '比べる（2～3件）' }).click();
  await expectHeading(page, /比べる/);
  const compared = page.getByRole('table').getByRole('columnheader').getByRole('link');
  expect((await compared.allTextContents()).sort()).toEqual(['佐藤工業', '高橋食品'].sort());

  // Filter and selection are as they were left.
  await page.goBack();
  await expect(clients).toHaveCount(3);
  await page.getByRole('button', { name: '報告書を印刷する' }).click();
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(page.getByText('対象の会社：佐藤工業').first()).toBeVisible();
  await expect(page.getByText('対象の会社：高橋食品').first()).toBeVisible();

  await page.goBack();
  await page.getByRole('button', { name: '書き出す', exact: true }).click();
  await expect(page.getByText('選んだ2件を書き出します。')).toBeVisible();
  const { cases: exported } = await savedFile(page);
  expect(exported).toEqual([
    expect.objectContaining({ client: '佐藤工業' }),
    expect.objectContaining({ client: '高橋食品' }),
  ]);
});
