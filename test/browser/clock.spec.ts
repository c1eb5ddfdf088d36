import { canApply } from '../examples';
import {
  backup,
  chooseFile,
  clients,
  exported,
  goTo,
  importFile,
  noteOn,
  openNotes,
  savingOf,
} from './consultant';
import { answer, expect, expectHeading, open, openAnew, test } from './visitor';

const [yearsBehind, today, yearsAhead] = [
  '1999-12-31T08:30:00+09:00',
  '2026-11-23T10:00:00+09:00',
  '2044-02-29T10:00:00+09:00',
];

for (const [moment, day] of [
  [yearsBehind, '1999年（平成11年）12月31日（金）'],
  [yearsAhead, '2044年（令和26年）2月29日（月）'],
] as const) {
  test(`a device whose clock says ${moment} is told the same, and dates the report as it believes`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(moment);
    await open(page, `#/q/circumstances?${canApply.words.replace('&circumstances=none', '')}`);
    await answer(page, '海外で製造した製品がある');
    await expectHeading(page, 'FAQに照らして、申し込めない理由は見つかりませんでした');
    await openAnew(page, `#/report?${canApply.words}&${canApply.judged}`);
    await expect(page.getByText(day).first()).toBeVisible();
  });
}

test('a clock put back between two edits makes no conflict, and the list keeps to the dates it shows', async ({
  page,
  context,
}) => {
  await page.clock.setFixedTime(yearsAhead);
  await importFile(page, 'clients.csv', clients(3), 3);
  await openNotes(page);
  const second = await context.newPage();
  await openNotes(second);
  await noteOn(page).fill('進んだ時計で');
  await expect(savingOf(page)).toHaveText('保存済み：10時00分');
  await page.clock.setFixedTime(yearsBehind);
  await noteOn(page).fill('戻した時計で');
  await expect(savingOf(page)).toHaveText('保存済み：8時30分');
  for (const tab of [page, second]) {
    await expect(noteOn(tab)).toHaveValue('戻した時計で');
    await expect(tab.getByText('ほかのタブで')).toHaveCount(0);
  }
  await goTo(page, '案件一覧');
  const dates = page.getByRole('table').locator('time');
  await expect(dates).toHaveText(['2044-02-29', '2044-02-29', '1999-12-31']);
  await expect(page.getByRole('row').last()).toContainText('株式会社0');
});

test('what a device years ahead saved to a file is taken as it is, and the way back gives the same file', async ({
  page,
}) => {
  await page.clock.setFixedTime(yearsAhead);
  await importFile(page, 'clients.csv', clients(2), 2);
  const ahead = await backup(page);
  await page.clock.setFixedTime(today);
  await openAnew(page, '#/desk/files');
  await chooseFile(page, 'backup.json', ahead.text);
  await page.getByRole('button', { name: '2件を取り込む' }).click();
  expect((await exported(page)).cases).toEqual(ahead.cases);
});

test('a backup of a device years ahead does not silence the reminder for as many years', async ({ page }) => {
  await page.clock.setFixedTime(yearsAhead);
  await importFile(page, 'clients.csv', clients(2), 2);
  await backup(page);
  await page.clock.setFixedTime(today);
  await openAnew(page, '#/desk');
  await expect(page.getByText('最後にファイルに残してから1週間以上たち、2件が変わっています')).toBeVisible();
});
