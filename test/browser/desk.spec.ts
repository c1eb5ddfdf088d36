import { backup, clients, importFile } from './consultant';
import { expect, open, openAnew, test } from './visitor';

test('200 clients imported, screened, annotated, re-opened, exported, wiped and imported again are the same', async ({
  page,
}) => {
  await importFile(page, 'clients.csv', clients(200), 200);

  await openAnew(page, '#/desk');
  await page.getByRole('searchbox').or(page.getByLabel('探す')).first().fill('K-199');
  await page.getByRole('link', { name: '株式会社199' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('制限・禁止品目');
  await page.getByRole('radio').first().check();
  await page.getByLabel('「制限・禁止品目」のメモ').fill('代理店に確認済み');
  await page.getByRole('button', { name: '次へ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('製品');
  await expect(page.getByText(/^保存済み/)).toBeVisible();
  expect(decodeURIComponent(page.url())).not.toMatch(/株式会社|K-199/);

  // As after a restart: nothing is left but what is stored.
  await page.reload();
  await page
    .getByRole('button', { name: '戻る' })
    .or(page.getByRole('link', { name: '戻る' }))
    .first()
    .click();
  await expect(page.getByLabel('「制限・禁止品目」のメモ')).toHaveValue('代理店に確認済み');

  const before = await backup(page);
  await openAnew(page, '#/desk/settings');
  await page.getByRole('button', { name: 'すべて消す' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'すべて消す' }).click();
  await expect(page.getByText('すべて消しました').first()).toBeVisible();
  const left = await page.evaluate(async () =>
    JSON.stringify([await indexedDB.databases(), { ...localStorage }]),
  );
  expect(left).not.toContain('desk');

  await importFile(page, 'backup.json', before.text, 200);
  expect((await backup(page)).cases).toEqual(before.cases);
});

test('what is typed just before the page is closed is there when the desk is opened again', async ({
  context,
}) => {
  const page = await context.newPage();
  await importFile(page, 'clients.csv', clients(1), 1);
  await openAnew(page, '#/desk');
  await page.getByRole('link', { name: '株式会社0' }).click();
  await page.getByRole('link', { name: '案件の情報' }).click();
  await page.getByLabel('案件のメモ').fill('閉じる直前のメモ');
  await page.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await open(again, '#/desk');
  await again.getByRole('link', { name: '株式会社0' }).click();
  await again.getByRole('link', { name: '案件の情報' }).click();
  await expect(again.getByLabel('案件のメモ')).toHaveValue('閉じる直前のメモ');
});
