import type { Page } from '@playwright/test';
import {
  clients,
  deleteEverything,
  exported,
  goTo,
  importFile,
  noteOn,
  openNotes,
  savingOf,
} from './consultant';
import { everythingKept, keepFromWriting, limitRoom, longText, openNeighbour } from './faults';
import { expect, openAnew, test } from './visitor';

const failed = /^保存できていません/;
const saved = /^保存済み/;

/** Half a minute later: whatever is tried again by itself has been. */
async function halfAMinuteLater(page: Page): Promise<void> {
  await page.clock.runFor(30_000);
}

/** Deletes a client in the list, which is open. */
async function deleteClient(page: Page, client: string): Promise<void> {
  await page.getByRole('checkbox', { name: `${client}を選ぶ` }).check();
  await page.getByRole('button', { name: '削除する' }).click();
  await expect(page.getByText('1件を削除しました。')).toBeVisible();
}

test.describe('two tabs', () => {
  test('that write to one case at once: the second is told, and both versions are kept', async ({
    page,
    context,
  }) => {
    await importFile(page, 'clients.csv', clients(1), 1);
    await openNotes(page);
    const second = await context.newPage();
    await openNotes(second);
    const letWrite = await keepFromWriting(await openNeighbour(context));
    await noteOn(page).fill('一つ目のタブ');
    await expect(savingOf(page)).toHaveText('保存しています');
    await noteOn(second).fill('二つ目のタブ');
    await expect(savingOf(second)).toHaveText('保存しています');
    await letWrite();
    await expect(savingOf(page)).toHaveText(saved);
    await expect(second.getByRole('alert').last()).toContainText('ほかのタブで、この案件が変わりました');
    await expect(noteOn(second)).toHaveValue('二つ目のタブ');

    // Also before anything is decided, a file holds both.
    const notes = ({ note, reference }: { note: string; reference: string }) => `${reference}: ${note}`;
    const both = ['K-0 （別タブの控え）: 二つ目のタブ', 'K-0: 一つ目のタブ'];
    expect((await exported(second)).cases.map(notes).toSorted()).toEqual(both);
    await second.goBack();
    await second.getByRole('button', { name: '両方を残す' }).click();
    await expect(noteOn(second)).toHaveValue('一つ目のタブ');
    await expect(savingOf(second)).toHaveText(saved);
    expect((await exported(page)).cases.map(notes).toSorted()).toEqual(both);
  });

  test('one of which deletes what the other has open: it stays there, and can be saved again', async ({
    page,
    context,
  }) => {
    await importFile(page, 'clients.csv', clients(2), 2);
    await openAnew(page, '#/desk');
    const second = await context.newPage();
    await openNotes(second);
    await deleteClient(page, '株式会社0');
    await expect(second.getByRole('alert').last()).toContainText('ほかのタブで、この案件が削除されました');
    await expect(savingOf(second)).toHaveCount(0);
    await noteOn(second).fill('まだ要る');
    await second.getByRole('button', { name: 'もう一度保存する' }).click();
    await expect(savingOf(second)).toHaveText(saved);
    await page.getByRole('link', { name: '株式会社0' }).click();
    await page.getByRole('link', { name: '案件の情報' }).click();
    await expect(noteOn(page)).toHaveValue('まだ要る');
  });

  test('one of which deletes what the other has typed into: it is not forgotten in the list, and can be left deleted', async ({
    page,
    context,
  }) => {
    await importFile(page, 'clients.csv', clients(2), 2);
    await openAnew(page, '#/desk');
    const second = await context.newPage();
    await openNotes(second);
    await deleteClient(page, '株式会社0');
    await noteOn(second).fill('要らない');
    await goTo(second, '案件一覧');
    await expect(second.getByRole('table').getByRole('link', { name: '株式会社0' })).toHaveCount(0);
    await second.getByRole('alert').getByRole('link', { name: '株式会社0' }).click();
    await expect(noteOn(second)).toHaveValue('要らない');
    await second.getByRole('button', { name: '削除したままにする' }).click();
    await expect(second.getByText('全1件')).toBeVisible();
    await expect(second.getByText('まだ保存できていない')).toHaveCount(0);
    await second.close();
    await openAnew(page, '#/desk');
    await expect(page.getByText('全1件')).toBeVisible();
    expect(await everythingKept(page)).not.toContain('要らない');
  });
});

test.describe('deleting everything', () => {
  /** A desk without room, in which a note could not be saved. */
  async function unsavedNote(page: Page): Promise<{ note: string; makeRoom: () => Promise<void> }> {
    await page.clock.install();
    const makeRoom = await limitRoom(page, 100_000);
    await importFile(page, 'clients.csv', clients(2), 2);
    await openNotes(page);
    const note = `秘密のメモ${longText(15_000)}`;
    await noteOn(page).fill(note);
    await expect(savingOf(page)).toHaveText(failed);
    return { note, makeRoom };
  }

  test('leaves nothing behind, says what the browser remembers, and how to have it forgotten', async ({
    page,
  }) => {
    await importFile(page, 'clients.csv', clients(3), 3);
    await openNotes(page);
    await noteOn(page).fill('秘密のメモ');
    await expect(savingOf(page)).toHaveText(saved);
    expect(await everythingKept(page)).toContain('秘密のメモ');
    expect(await everythingKept(page)).toContain('株式会社0');
    await goTo(page, '案件一覧');
    await page.getByRole('searchbox').fill('株式会社2');
    await deleteEverything(page);
    await expect(page.getByText('すべて消しました')).toBeVisible();
    await expect(page.getByText('訪れたアドレスは、ブラウザーの履歴に残っています')).toBeVisible();
    await expect(page.getByText(/履歴を消すには、CtrlキーとShiftキーとDeleteキー/)).toBeVisible();
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    expect(await everythingKept(page)).not.toMatch(/株式会社|秘密|佐々木|japanCompany/);
    await expect(page.locator('body')).not.toContainText('株式会社');
  });

  test('takes a case along that is open and could not be saved: it does not come back', async ({
    page,
    context,
  }) => {
    const { makeRoom } = await unsavedNote(page);
    await deleteEverything(page);
    await expect(page.getByText('すべて消しました')).toBeVisible();
    await makeRoom();
    await halfAMinuteLater(page);
    await page.goto('about:blank');
    const next = await context.newPage();
    await openAnew(next, '#/desk');
    await expect(next.getByText('ようこそ、相談デスクへ')).toBeVisible();
    expect(await everythingKept(next)).not.toMatch(/株式会社|秘密/);
  });

  test('while a case is open and unsaved in another tab: it stays on that screen, and is stored nowhere unasked', async ({
    page,
    context,
  }) => {
    const { note, makeRoom } = await unsavedNote(page);
    const second = await context.newPage();
    await openAnew(second, '#/desk');
    await deleteEverything(second);
    await expect(second.getByText('すべて消しました')).toBeVisible();

    await expect(page.getByRole('alert').first()).toContainText('保存していた案件が、すべて消されました');
    await expect(savingOf(page)).toHaveText(failed);
    await expect(noteOn(page)).toHaveValue(note);
    await makeRoom();
    await noteOn(page).fill('秘密のメモ、続き');
    await halfAMinuteLater(page);
    await expect(savingOf(page)).toHaveText(failed);
    expect((await exported(page)).cases).toMatchObject([
      { note: '秘密のメモ、続き' },
      { client: '株式会社1' },
    ]);
    page.on('dialog', (dialog) => dialog.accept());
    await page.goto('about:blank');
    expect(await everythingKept(second)).not.toMatch(/株式会社|秘密/);
    await openAnew(second, '#/desk');
    await expect(second.getByText('ようこそ、相談デスクへ')).toBeVisible();
  });

  test('while a new case could not be stored yet in another tab: it is not stored unasked afterwards', async ({
    page,
    context,
  }) => {
    await page.clock.install();
    const makeRoom = await limitRoom(page, 1);
    await openAnew(page, '#/desk');
    await page.getByRole('button', { name: '最初の案件を作る' }).click();
    await page.getByLabel('事業者名').fill('株式会社秘密');
    await page.getByRole('button', { name: 'チェックを始める' }).click();
    await expect(savingOf(page)).toHaveText(failed);
    const second = await context.newPage();
    await openAnew(second, '#/desk');
    await deleteEverything(second);
    await expect(second.getByText('すべて消しました')).toBeVisible();
    await expect(page.getByRole('alert').first()).toContainText('保存していた案件が、すべて消されました');
    await makeRoom();
    await halfAMinuteLater(page);
    expect(await everythingKept(second)).not.toContain('秘密');
    await page.getByRole('button', { name: 'もう一度保存する' }).click();
    await expect(savingOf(page)).toHaveText(saved);
  });

  test('that another tab does not let happen is not said to have happened; once it lets go, it has', async ({
    page,
    context,
  }) => {
    await importFile(page, 'clients.csv', clients(1), 1);
    const neighbour = await openNeighbour(context);
    await neighbour.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('desk');
          request.onsuccess = () => resolve();
        }),
    );
    await deleteEverything(page);
    await expect(page.getByRole('alert')).toContainText('別のタブをすべて閉じて');
    await expect(page.getByText('すべて消しました')).toHaveCount(0);
    await neighbour.close();
    await expect(page.getByRole('alert')).toContainText('保存していた案件が、すべて消されました');
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  });
});

test('a case deleted while it could not be saved does not come back, but with its notes when that is undone', async ({
  page,
  context,
}) => {
  await page.clock.install();
  const makeRoom = await limitRoom(page, 100_000);
  await importFile(page, 'clients.csv', clients(2), 2);
  await openNotes(page);
  const note = `秘密のメモ${longText(15_000)}`;
  await noteOn(page).fill(note);
  await expect(savingOf(page)).toHaveText(failed);
  await goTo(page, '案件一覧');
  await deleteClient(page, '株式会社0');
  await expect(page.getByText('まだ保存できていない')).toHaveCount(0);
  await makeRoom();
  await halfAMinuteLater(page);
  const second = await context.newPage();
  await openAnew(second, '#/desk');
  await expect(second.getByText('全1件')).toBeVisible();
  expect(await everythingKept(second)).not.toMatch(/秘密|株式会社0/);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await page.getByRole('table').getByRole('link', { name: '株式会社0' }).click();
  await page.getByRole('link', { name: '案件の情報' }).click();
  await expect(noteOn(page)).toHaveValue(note);
  await expect(savingOf(page)).toHaveText(saved);
});
