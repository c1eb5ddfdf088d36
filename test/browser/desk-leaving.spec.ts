import { chromium, type Page } from '@playwright/test';
import { clients, goTo, importFile, noteOn, openNotes, savingOf } from './consultant';
import {
  keepFromWriting,
  limitRoom,
  listenToSaving,
  longText,
  openNeighbour,
  openNewerDatabase,
} from './faults';
import { expect, open, test } from './visitor';

const failed = /^保存できていません/;
const saved = /^保存済み/;

/** Closes the page as its user does, and says how often it asked whether to; it is told to close in any case. */
async function closeAsUser(page: Page): Promise<number> {
  let questions = 0;
  page.on('dialog', (dialog) => {
    questions += 1;
    return dialog.accept();
  });
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
  return questions;
}

test.describe('a page that is closed', () => {
  test('while it is being written: what was typed is there at the next start, once', async ({ context }) => {
    const page = await context.newPage();
    await importFile(page, 'clients.csv', clients(1), 1);
    await openNotes(page);
    const closed = page.waitForEvent('close');
    await page.exposeFunction('closeThisPage', () => page.close());
    await savingOf(page).evaluate((status) => {
      const listener = new MutationObserver(() => {
        if (status.textContent === '保存しています') Reflect.get(window, 'closeThisPage')();
      });
      listener.observe(status, { childList: true, subtree: true, characterData: true });
    });
    await noteOn(page).fill('まだ書いている');
    await closed;

    const next = await context.newPage();
    await openNotes(next);
    await expect(noteOn(next)).toHaveValue('まだ書いている');
    await goTo(next, '案件一覧');
    await expect(next.getByText('全1件')).toBeVisible();
  });

  test('by a browser that crashes: what was called saved is there after it is started again', async ({
    baseURL,
  }, info) => {
    const start = () =>
      chromium.launchPersistentContext(info.outputPath('profile'), {
        ...info.project.use.launchOptions,
        locale: 'ja-JP',
        ...(baseURL && { baseURL }),
      });
    const first = await start();
    const page = await first.newPage();
    await importFile(page, 'clients.csv', clients(20), 20);
    await openNotes(page);
    await noteOn(page).fill('一');
    await expect(savingOf(page)).not.toHaveText(saved);
    await expect(savingOf(page)).toHaveText(saved);
    await noteOn(page).fill('一二');
    const session = await first.newCDPSession(page);
    await Promise.all([
      first.waitForEvent('close'),
      // It does not live to answer.
      session.send('Browser.crash').catch(() => undefined),
    ]);

    const second = await start();
    const next = await second.newPage();
    await openNotes(next);
    await expect(noteOn(next)).toHaveValue(/^一二?$/);
    await goTo(next, '案件一覧');
    await expect(next.getByText('全20件')).toBeVisible();
    await expect(next.getByText(/読み取れない記録/)).toHaveCount(0);
    await second.close();
  });
});

test.describe('whoever leaves', () => {
  test('work that the storage refuses is asked, and can stay', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The user denied permission to access the database.', 'SecurityError');
      };
    });
    await open(page, '#/desk');
    await page.getByRole('button', { name: '新しい案件' }).click();
    await page.getByRole('button', { name: 'チェックを始める' }).click();
    await page.getByRole('link', { name: '案件の情報' }).click();
    await noteOn(page).fill('午後に電話');
    await expect(savingOf(page)).toHaveText(failed);
    const [dialog] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await expect(noteOn(page)).toHaveValue('午後に電話');
    // On other pages of the desk it is no less lost.
    await goTo(page, '設定');
    expect(await closeAsUser(page)).toBe(1);
  });

  test('work for which there is no room is asked, until there is', async ({ page }) => {
    const makeRoom = await limitRoom(page, 100_000);
    await importFile(page, 'clients.csv', clients(1), 1);
    await openNotes(page);
    await noteOn(page).fill(longText(20_000));
    await expect(savingOf(page)).toHaveText(failed);
    const [dialog] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
    await dialog.dismiss();
    await makeRoom();
    await page.getByRole('button', { name: 'もう一度保存する' }).click();
    await expect(savingOf(page)).toHaveText(saved);
    expect(await closeAsUser(page)).toBe(0);
  });

  test('work that only a newer version of the app could store is asked', async ({ page, context }) => {
    await importFile(page, 'clients.csv', clients(1), 1);
    await openNotes(page);
    await openNewerDatabase(await openNeighbour(context));
    await noteOn(page).fill('午後に電話');
    await expect(savingOf(page)).toHaveText(failed);
    expect(await closeAsUser(page)).toBe(1);
  });

  test('a list of which nothing is stored any more is asked', async ({ page, context }) => {
    await importFile(page, 'clients.csv', clients(2), 2);
    await goTo(page, '案件一覧');
    const neighbour = await openNeighbour(context);
    await neighbour.evaluate(() => {
      indexedDB.deleteDatabase('desk');
    });
    await expect(page.getByRole('alert')).toContainText('保存していた案件が、すべて消されました');
    expect(await closeAsUser(page)).toBe(1);
  });

  test('work that is saved, or was typed a moment ago, is not asked, and finds it again', async ({
    page,
    context,
  }) => {
    const last = await context.newPage();
    await importFile(page, 'clients.csv', clients(1), 1);
    await openNotes(page);
    await noteOn(page).fill('午後に電話');
    expect(await closeAsUser(page)).toBe(0);
    await openNotes(last);
    await expect(noteOn(last)).toHaveValue('午後に電話');
    await expect(savingOf(last)).toHaveText(saved);
    expect(await closeAsUser(last)).toBe(0);
  });

  test('work that another tab keeps from being written is asked, and saved once that lets go', async ({
    page,
    context,
  }) => {
    await importFile(page, 'clients.csv', clients(1), 1);
    await openNotes(page);
    const letWrite = await keepFromWriting(await openNeighbour(context));
    const said = await listenToSaving(page);
    await noteOn(page).fill('午後に電話');
    await expect(savingOf(page)).toContainText('返事がありません');
    expect((await said()).filter((words) => saved.test(words))).toEqual([]);
    const [dialog] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
    await dialog.dismiss();
    await letWrite();
    await expect(savingOf(page)).toHaveText(saved);
    expect(await closeAsUser(page)).toBe(0);
  });

  test('work that cannot be saved but is left behind safely is not asked, and finds it again', async ({
    page,
    context,
  }) => {
    await importFile(page, 'clients.csv', clients(1), 1);
    await openNotes(page);
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...given) {
        if (this.name === 'cases') throw new DOMException('Internal error.', 'UnknownError');
        return put.apply(this, given);
      };
    });
    await noteOn(page).fill('午後に電話');
    await expect(savingOf(page)).toContainText('ブラウザーの保存機能で、問題が起きました');
    expect(await closeAsUser(page)).toBe(0);
    const next = await context.newPage();
    await openNotes(next);
    await expect(noteOn(next)).toHaveValue('午後に電話');
  });
});
