import 'fake-indexeddb/auto';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CaseDatabase, openDatabase } from '../../src/desk/cases/database';
import { createDeskStore } from '../../src/desk/screens/desk-store';
import { ListPage } from '../../src/desk/screens/list-page';
import { openCasesOf } from '../../src/desk/screens/open-cases';
import { SettingsPage } from '../../src/desk/screens/settings-page';
import { DeskContext } from '../../src/desk/screens/use-desk';
import { type DeskPage, formatDeskFragment } from '../../src/router/desk-fragment';
import { changeLanguage } from '../../src/words/i18n';
import { client, satoId } from '../desk/cases/clients';

const presenting = { isOn: false, otherFragment: '#/desk?presenting=yes' };

const clients = [client(), client({ id: satoId, client: '佐藤商店' })];
const fragmentAt = (page: DeskPage) => formatDeskFragment({ page, language: 'ja', isPresenting: false });

let databases: CaseDatabase[] = [];

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  for (const database of databases) database.close();
  databases = [];
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function asksBrowser({ isKept, agrees }: { isKept: boolean; agrees: boolean }) {
  const storage = { persisted: async () => isKept, persist: async () => agrees };
  vi.stubGlobal('navigator', { ...navigator, storage });
}

async function openSettings(overrides: Partial<CaseDatabase> = {}) {
  await changeLanguage('ja');
  const database = openDatabase();
  databases.push(database);
  await database.writeMany(clients.map((one) => ({ case: one, basedOn: undefined })));
  const store = createDeskStore({ ...database, ...overrides });
  await store.load();
  const here = { store, openCases: openCasesOf(store), fragmentAt, presenting };
  const show = (page: React.ReactNode) => render(<DeskContext value={here}>{page}</DeskContext>);
  const user = userEvent.setup();
  return { user, show, store, database, ...show(<SettingsPage />) };
}

const press = (name: string) => screen.getByRole('button', { name });

describe('the settings', () => {
  test('say where the cases are, and when they were last saved to a file, as of Japan', async () => {
    const { store } = await openSettings();
    expect(screen.getByText(/2件の案件は、この端末の、このブラウザーの中だけにあります/)).toBeVisible();
    expect(screen.getByText('まだ一度も、全部をファイルに残していません。')).toBeVisible();
    await act(() => store.noteBackup('2026-11-22T20:05:00.000Z'));
    expect(screen.getByText(/2026年（令和8年）11月23日（月） 5時05分（日本時間）/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'ファイルに残す' })).toHaveAttribute('href', '#/desk/files');
  });

  test.each([
    [true, 'ブラウザーが引き受けました。勝手には消しません。'],
    [false, 'ブラウザーは引き受けませんでした。'],
  ])('ask the browser to keep the cases, and say what it replied (%s)', async (agrees, reply) => {
    asksBrowser({ isKept: false, agrees });
    const { user } = await openSettings();
    await user.click(press('消さないように頼む'));
    expect(await screen.findByText(reply, { exact: false })).toBeVisible();
  });

  test('do not ask a browser that keeps them already', async () => {
    asksBrowser({ isKept: true, agrees: true });
    await openSettings();
    expect(await screen.findByText(/案件を勝手に消さないことになっています/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '消さないように頼む' })).not.toBeInTheDocument();
  });
});

describe('deleting everything', () => {
  test('is confirmed with the number of cases; declined, it deletes nothing', async () => {
    const { user, store } = await openSettings();
    await user.click(press('すべて消す'));
    const dialog = within(screen.getByRole('dialog', { name: '2件の案件を、すべて消しますか' }));
    await user.click(dialog.getByRole('button', { name: '消さない' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(store.getState().cases.size).toBe(2);
  });

  test('leaves nothing behind, and says what the browser itself remembers', async () => {
    const { user, database } = await openSettings();
    await user.click(press('すべて消す'));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'すべて消す' }));
    const done = await screen.findByText('すべて消しました');
    expect(done).toHaveFocus();
    expect(screen.getByText(/チェックのアドレスには、答えが入っています/)).toBeVisible();
    expect(screen.getByText(/履歴を消すには/)).toBeVisible();
    expect(await indexedDB.databases()).toEqual([]);
    expect(document.body).not.toHaveTextContent('佐藤');
    expect(await database.readAll()).toMatchObject({ value: { cases: [], unreadable: [] } });
  });

  test('forgets what was searched for', async () => {
    const { user, show, store, unmount } = await openSettings();
    unmount();
    const list = show(<ListPage onExport={() => {}} />);
    await user.type(screen.getByRole('searchbox'), '佐藤');
    list.unmount();
    show(<SettingsPage />);
    await user.click(press('すべて消す'));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'すべて消す' }));
    await screen.findByText('すべて消しました');
    show(<ListPage onExport={() => {}} />);
    await act(() => store.add([client()]));
    expect(screen.getByRole('searchbox')).toHaveValue('');
    expect(screen.getByRole('link', { name: '山田製作所' })).toBeVisible();
  });

  test('that another tab does not let happen is told of, and nothing is said to be deleted', async () => {
    const { user } = await openSettings({
      deleteEverything: async () => ({ isDone: false, failure: { why: 'blocked' } }),
    });
    await user.click(press('すべて消す'));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'すべて消す' }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('別のタブをすべて閉じて'));
    expect(screen.queryByText('すべて消しました')).not.toBeInTheDocument();
  });
});
