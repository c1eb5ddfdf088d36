import { chooseFile, clients, exported, goTo, importFile, noteOn, openNotes, savingOf } from './consultant';
import {
  clearStorage,
  holdDatabase,
  keepFromOpening,
  keepFromWriting,
  limitRoom,
  listenToSaving,
  longText,
  makeForEver,
  openNeighbour,
  openNewerDatabase,
} from './faults';
import { expect, open, openAnew, test } from './visitor';

const failed = /^保存できていません/;
const saved = /^保存済み/;

test.describe('no room left', () => {
  test('for a note: it stays on the screen and goes into files, and is saved once there is room', async ({
    page,
  }) => {
    const makeRoom = await limitRoom(page, 100_000);
    await importFile(page, 'clients.csv', clients(1), 1);
    await openNotes(page);
    const said = await listenToSaving(page);
    const note = longText(20_000);
    await noteOn(page).fill(note);
    await expect(savingOf(page)).toHaveText(failed);
    await expect(savingOf(page)).toContainText('ブラウザーの保存場所がいっぱいで、保存できませんでした');
    expect((await said()).filter((words) => saved.test(words))).toEqual([]);

    expect((await exported(page)).cases).toMatchObject([{ client: '株式会社0', note }]);
    await goTo(page, '案件一覧');
    await expect(page.getByRole('alert')).toContainText('まだ保存できていない案件が1件あります');
    await page.getByRole('alert').getByRole('link', { name: '株式会社0' }).click();
    await expect(noteOn(page)).toHaveValue(note);

    await makeRoom();
    await page.getByRole('button', { name: 'もう一度保存する' }).click();
    await expect(savingOf(page)).toHaveText(saved);
    await openNotes(page);
    await expect(noteOn(page)).toHaveValue(note);
  });

  test('for an import: nothing of it is stored, and the list is as it was', async ({ page }) => {
    const makeRoom = await limitRoom(page, 150_000);
    await importFile(page, 'clients.csv', clients(1), 1);
    const text = [
      'client,note',
      ...Array.from({ length: 20 }, (_, place) => `大${place},${longText(10_000)}`),
    ];
    await chooseFile(page, 'large.csv', text.join('\n'));
    await page.getByRole('button', { name: '20件を取り込む' }).click();
    await expect(page.getByText('1件も取り込まれていません')).toBeVisible();
    await expect(page.getByText('ブラウザーの保存場所がいっぱいで、保存できませんでした')).toBeVisible();
    await openAnew(page, '#/desk');
    await expect(page.getByText('全1件')).toBeVisible();

    await makeRoom();
    await importFile(page, 'large.csv', text.join('\n'), 20);
    await openAnew(page, '#/desk');
    await expect(page.getByText('全21件')).toBeVisible();
  });
});

test('a page left while it makes the database does not keep it from the next one', async ({
  page,
  context,
}) => {
  await makeForEver(page);
  await page.goto('/#/desk');
  await expect(page.locator('[data-making]')).toBeAttached();
  await page.goto('about:blank');
  const next = await context.newPage();
  await importFile(next, 'clients.csv', clients(1), 1);
});

const refusals = {
  'has no database at all': () => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  },
  'forbids it': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    };
  },
  'refuses it only when asked, as private windows did': () => {
    const { open: openReally } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name) {
      const request = openReally.call(this, `${name} refused`);
      request.addEventListener('upgradeneeded', () => request.transaction?.abort());
      Object.defineProperty(request, 'error', { value: new DOMException('no', 'InvalidStateError') });
      return request;
    };
  },
};

for (const [name, refuse] of Object.entries(refusals)) {
  test(`a browser that ${name}: work goes on, on the screen and into files`, async ({ page }) => {
    await page.addInitScript(refuse);
    await open(page, '#/desk');
    await expect(page.getByRole('alert')).toContainText('このブラウザーには、案件を保存できません');
    await page.getByRole('button', { name: '新しい案件' }).click();
    await page.getByLabel('事業者名').fill('山田製作所');
    await page.getByRole('button', { name: 'チェックを始める' }).click();
    await page.getByRole('link', { name: '案件の情報' }).click();
    const said = await listenToSaving(page);
    await noteOn(page).fill('午後に電話');
    await expect(savingOf(page)).toHaveText(failed);
    await expect(savingOf(page)).toContainText('このブラウザーには、案件を保存できません');
    await page.getByRole('button', { name: 'もう一度保存する' }).click();
    await expect(savingOf(page)).toHaveText(failed);
    expect((await said()).filter((words) => saved.test(words))).toEqual([]);
    expect((await exported(page)).cases).toMatchObject([{ client: '山田製作所', note: '午後に電話' }]);
    await goTo(page, '案件一覧');
    await page.getByRole('table').getByRole('link', { name: '山田製作所' }).click();
    await page.getByRole('link', { name: '案件の情報' }).click();
    await expect(noteOn(page)).toHaveValue('午後に電話');
  });
}

test.describe('a database that never answers', () => {
  test('on opening: that is said, and once it does all is there', async ({ page, context }) => {
    await importFile(page, 'clients.csv', clients(1), 1);
    await page.goto('about:blank');
    const neighbour = await openNeighbour(context);
    await keepFromOpening(neighbour);
    await open(page, '#/desk');
    await expect(page.getByRole('alert')).toContainText('ブラウザーの保存機能から、返事がありません');
    await expect(page.getByText('ようこそ、相談デスクへ')).toHaveCount(0);
    await neighbour.close();
    await page.getByRole('button', { name: 'もう一度試す' }).click();
    await expect(page.getByRole('link', { name: '株式会社0' })).toBeVisible();
    await expect(page.getByText(/返事がありません|ふさいでいる/)).toHaveCount(0);
  });

  test('on writing: nothing is called saved, and once it does all is saved', async ({ page, context }) => {
    await importFile(page, 'clients.csv', clients(1), 1);
    await openNotes(page);
    const neighbour = await openNeighbour(context);
    await keepFromWriting(neighbour);
    const said = await listenToSaving(page);
    await noteOn(page).fill('午後に電話');
    await expect(savingOf(page)).toHaveText('保存しています');
    await expect(savingOf(page)).toContainText('ブラウザーの保存機能から、返事がありません');
    await noteOn(page).fill('午後に電話、3時');
    expect((await said()).filter((words) => saved.test(words))).toEqual([]);
    expect((await exported(page)).cases).toMatchObject([{ note: '午後に電話、3時' }]);
    await neighbour.close();
    await page.goBack();
    // What the database was asked for may be done by now, all by itself; else it is asked again. Pressed within the page: the
    // button may go at any moment, and is not waited for then.
    const again = page.getByRole('button', { name: 'もう一度保存する' });
    await expect(again.or(savingOf(page).filter({ hasText: saved }))).toBeVisible();
    await again.evaluateAll((buttons) => {
      for (const button of buttons) if (button instanceof HTMLElement) button.click();
    });
    await expect(savingOf(page)).toHaveText(saved);
    await openNotes(page);
    await expect(noteOn(page)).toHaveValue('午後に電話、3時');
  });
});

test.describe('a database of another version of the app', () => {
  test('that is older and held by another tab: that is said, and once it lets go all is there', async ({
    page,
    context,
  }) => {
    await importFile(page, 'clients.csv', clients(1), 1);
    await page.goto('about:blank');
    const neighbour = await openNeighbour(context);
    await holdDatabase(neighbour);
    // The next version of the app asks for the next version of the database.
    await page.addInitScript(() => {
      const { open: openReally } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (name, version) {
        return openReally.call(this, name, version && version + 1);
      };
    });
    await open(page, '#/desk');
    await expect(page.getByRole('alert')).toContainText('別のタブがふさいでいるため、案件を開けません');
    await expect(page.getByText('ようこそ、相談デスクへ')).toHaveCount(0);
    await neighbour.close();
    await expect
      .poll(() => page.evaluate(() => indexedDB.databases()))
      .toEqual([{ name: 'desk', version: 3 }]);
    await page.getByRole('button', { name: 'もう一度試す' }).click();
    await expect(page.getByRole('link', { name: '株式会社0' })).toBeVisible();
    await expect(page.getByText(/返事がありません|ふさいでいる/)).toHaveCount(0);
  });

  test('that is newer: this tab says that it is older, and leaves it alone', async ({ page, context }) => {
    await importFile(page, 'clients.csv', clients(1), 1);
    await page.goto('about:blank');
    await openNewerDatabase(await openNeighbour(context));
    await open(page, '#/desk');
    await expect(page.getByRole('alert')).toContainText('このタブのアプリは、保存された案件より古い版です');
    await expect(page.getByRole('button', { name: 'ページを読み込み直す' })).toBeVisible();
  });

  test('that comes while a case is open: what is typed stays on the screen and goes into files', async ({
    page,
    context,
  }) => {
    await importFile(page, 'clients.csv', clients(1), 1);
    await openNotes(page);
    await openNewerDatabase(await openNeighbour(context));
    await expect(page.getByRole('alert')).toContainText('別のタブで、新しい版のアプリが開かれました');
    const said = await listenToSaving(page);
    await noteOn(page).fill('午後に電話');
    await expect(savingOf(page)).toHaveText(failed);
    expect((await said()).filter((words) => saved.test(words))).toEqual([]);
    expect((await exported(page)).cases).toMatchObject([{ client: '株式会社0', note: '午後に電話' }]);
  });
});

test.describe('a storage that is cleared underneath', () => {
  test('while a case is open: that is said at once, and what is typed stays, until it is to be saved again', async ({
    page,
  }) => {
    await importFile(page, 'clients.csv', clients(2), 2);
    await openNotes(page);
    await expect(savingOf(page)).toHaveText(saved);
    await clearStorage(page);
    await expect(page.getByRole('alert')).toContainText('保存していた案件が、すべて消されました');
    await expect(savingOf(page)).toHaveText(failed);
    await noteOn(page).fill('午後に電話');
    await expect(savingOf(page)).toHaveText(failed);
    expect((await exported(page)).cases).toMatchObject([
      { client: '株式会社0', note: '午後に電話' },
      { client: '株式会社1' },
    ]);
    await page.goBack();
    await page.getByRole('button', { name: 'もう一度保存する' }).click();
    await expect(savingOf(page)).toHaveText(saved);
  });

  test('while the list is open: it stays on the screen and goes into files', async ({ page }) => {
    await importFile(page, 'clients.csv', clients(2), 2);
    await goTo(page, '案件一覧');
    await clearStorage(page);
    await expect(page.getByRole('alert')).toContainText('保存していた案件が、すべて消されました');
    await expect(page.getByRole('link', { name: '株式会社1' })).toBeVisible();
    await page.getByRole('link', { name: '株式会社1' }).click();
    await expect(savingOf(page)).toHaveText(failed);
    expect((await exported(page)).cases).toMatchObject([{ client: '株式会社0' }, { client: '株式会社1' }]);
  });

  test('by a script that deletes the database: likewise', async ({ page, context }) => {
    await importFile(page, 'clients.csv', clients(1), 1);
    await openNotes(page);
    const neighbour = await openNeighbour(context);
    await neighbour.evaluate(() => {
      indexedDB.deleteDatabase('desk');
    });
    await expect(page.getByRole('alert')).toContainText('保存していた案件が、すべて消されました');
    await noteOn(page).fill('午後に電話');
    await expect(savingOf(page)).toHaveText(failed);
    expect((await exported(page)).cases).toMatchObject([{ client: '株式会社0', note: '午後に電話' }]);
  });
});
