import 'fake-indexeddb/auto';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Case } from '../../src/desk/cases/case';
import { type CaseDatabase, openDatabase } from '../../src/desk/cases/database';
import type { DeskFilter } from '../../src/desk/cases/desk-list';
import type { StorageFailure } from '../../src/desk/cases/storage-failure';
import { createDeskStore, type DeskStore } from '../../src/desk/screens/desk-store';
import { ListPage } from '../../src/desk/screens/list-page';
import { openCasesOf } from '../../src/desk/screens/open-cases';
import { DeskContext } from '../../src/desk/screens/use-desk';
import { type DeskPage, formatDeskFragment } from '../../src/router/desk-fragment';
import { changeLanguage } from '../../src/words/i18n';
import type { Language } from '../../src/words/languages';
import { client, clientsNumbered, satoId, suzukiId, yamadaId } from '../desk/cases/clients';

const presenting = { isOn: false, otherFragment: '#/desk?presenting=yes' };

const { answers } = client();

const yamada = client();
const sato = client({
  id: satoId,
  client: '佐藤商店',
  reference: 'K-9',
  adviser: '本田',
  answers: { ...answers, membership: 'paid', sharedProduct: 'yes', agreement: 'refused' },
  note: '電話は午後に',
  createdAt: '2026-11-05T00:00:00.000Z',
  changedAt: '2026-11-05T20:00:00.000Z',
});
const suzuki = client({
  id: suzukiId,
  client: '鈴木物産',
  reference: 'K-10',
  answers: { ...answers, applicant: 'otherOrganisation', restricted: 'notChecked' },
  settlements: [
    {
      question: 'applicant',
      answer: 'otherOrganisation',
      on: '2026-11-10',
      by: 'ジェトロ',
      reply: '申し込める',
    },
  ],
  changedAt: '2026-11-10T00:00:00.000Z',
});
const takahashi = client({
  id: '44444444-4444-4444-8444-444444444444',
  client: '高橋醸造',
  reference: 'A-1',
  answers: { applicant: 'japanCompany', membership: 'none' },
  isArchived: true,
  changedAt: '2026-11-08T00:00:00.000Z',
});
const three = [yamada, sato, suzuki];

let databases: CaseDatabase[] = [];

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  window.location.hash = '#/desk';
});

afterEach(() => {
  for (const database of databases) database.close();
  databases = [];
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

interface Opening {
  readonly language?: Language;
  readonly filter?: DeskFilter;
  readonly onExport?: (ids: readonly string[]) => void;
  readonly database?: Partial<CaseDatabase>;
}

/** A desk that holds these cases, and its list on the screen. */
async function openList(cases: readonly Case[], options: Opening = {}) {
  await changeLanguage(options.language ?? 'ja');
  const stored = openDatabase();
  databases.push(stored);
  if (cases.length > 0) await stored.writeMany(cases.map((one) => ({ case: one, basedOn: undefined })));
  const store = createDeskStore({ ...stored, ...options.database });
  const shown = showList(store, options);
  await act(() => store.load());
  return { ...shown, store, database: stored };
}

function showList(store: DeskStore, { language = 'ja', filter, onExport = () => {} }: Opening = {}) {
  const fragmentAt = (page: DeskPage) => formatDeskFragment({ page, language, isPresenting: false });
  const page = (
    <DeskContext value={{ store, openCases: openCasesOf(store), fragmentAt, presenting }}>
      <ListPage initialFilter={filter} onExport={onExport} />
    </DeskContext>
  );
  return { user: userEvent.setup(), ...render(page) };
}

/** Waits until so many rows are drawn; not by their role, which takes longer to ask than they take. */
const drawn = (count: number) =>
  waitFor(() => expect(document.querySelectorAll('tbody tr')).toHaveLength(count));

/** The clients listed, from top to bottom. */
const clients = () =>
  screen.queryAllByRole('rowheader').map((header) => within(header).getByRole('link').textContent);

const cellsOf = (name: string) => {
  const row = screen.getByRole('row', { name: new RegExp(name) });
  return within(row)
    .getAllByRole('cell')
    .slice(1)
    .map((cell) => cell.textContent);
};

const status = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

const press = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the list', () => {
  test('shows the latest change first, and of each case what it comes to and what is left', async () => {
    await openList([...three, takahashi]);
    expect(clients()).toEqual(['鈴木物産', '佐藤商店', '山田製作所']);
    expect(cellsOf('山田製作所')).toEqual(['K-001', '佐々木', '理由なし', '', '', '', '2026-11-01']);
    expect(cellsOf('佐藤商店')).toEqual([
      'K-9',
      '本田',
      '申し込めない',
      'Alibaba.comの利用（Q15、Q17）相手との合意（Q9）',
      '',
      '',
      // 20:00 in London is the next morning in Japan.
      '2026-11-06',
    ]);
    expect(cellsOf('鈴木物産')).toEqual([
      'K-10',
      '佐々木',
      '要確認',
      '',
      'アリババ：制限・禁止品目確認済み：申込者',
      '',
      '2026-11-10',
    ]);
    expect(status()).toContain('全3件');
  });

  test('shows how many questions are left, and what is archived, when asked for', async () => {
    const { user } = await openList([...three, takahashi]);
    await user.selectOptions(screen.getByRole('combobox', { name: '保管' }), '保管済みだけ');
    expect(clients()).toEqual(['高橋醸造']);
    expect(cellsOf('高橋醸造')[2]).toBe('質問の途中');
    expect(cellsOf('高橋醸造')[5]).toBe('4問');
  });

  test('leads to each case by its number, and never says the name in an address', async () => {
    await openList(three);
    const link = screen.getByRole('link', { name: '佐藤商店' });
    expect(link).toHaveAttribute('href', `#/desk/case/${satoId}`);
  });

  test('shows a name as it is written', async () => {
    await openList([client({ client: '<img src=x onerror=alert(1)>' })]);
    expect(clients()).toEqual(['<img src=x onerror=alert(1)>']);
    expect(document.querySelector('img')).toBeNull();
  });

  test('says what is found by words in names, numbers and notes', async () => {
    const { user } = await openList(three);
    await user.type(screen.getByRole('searchbox', { name: '探す' }), '午後');
    await waitFor(() => expect(clients()).toEqual(['佐藤商店']));
    expect(status()).toContain('3件のうち1件');
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'どこにもない');
    expect(await screen.findByText('当てはまる案件はありません')).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: '条件を消す' })[0] ?? document.body);
    await waitFor(() => expect(clients()).toHaveLength(3));
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  test('filters by outcome, several at once', async () => {
    const { user } = await openList(three);
    const outcomes = within(screen.getByRole('group', { name: '結果' }));
    await user.click(outcomes.getByRole('checkbox', { name: '申し込めない' }));
    await waitFor(() => expect(clients()).toEqual(['佐藤商店']));
    await user.click(outcomes.getByRole('checkbox', { name: '理由なし' }));
    await waitFor(() => expect(clients()).toEqual(['佐藤商店', '山田製作所']));
  });

  test('filters by the FAQ entry that stands against, and offers those alone that do', async () => {
    const { user } = await openList(three);
    const entries = screen.getByRole('combobox', { name: '申し込めない理由のFAQ' });
    expect(
      within(entries)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['すべて', 'Q9（1件）', 'Q15（1件）', 'Q17（1件）']);
    await user.selectOptions(entries, 'Q15（1件）');
    await waitFor(() => expect(clients()).toEqual(['佐藤商店']));
  });

  test('filters by whom something is to be settled with: where a reply is missing, or all are there', async () => {
    const { user } = await openList(three);
    const desks = screen.getByRole('combobox', { name: '確認先' });
    expect(
      within(desks)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['すべて', 'アリババ：未確認（1件）', 'ジェトロ：確認済み（1件）']);
    await user.selectOptions(desks, 'ジェトロ：確認済み（1件）');
    await waitFor(() => expect(clients()).toEqual(['鈴木物産']));
    await user.selectOptions(desks, 'すべて');
    await waitFor(() => expect(clients()).toHaveLength(3));
  });

  test('filters by when a case was changed last, and by whether questions are left', async () => {
    const today = client({
      id: takahashi.id,
      client: '高橋醸造',
      answers: { applicant: 'overseasCompany' },
      changedAt: new Date().toISOString(),
    });
    const { user } = await openList([today, { ...yamada, changedAt: '2026-01-05T00:00:00.000Z' }]);
    const periods = screen.getByRole('combobox', { name: '最終変更' });
    await user.selectOptions(periods, '今日');
    await waitFor(() => expect(clients()).toEqual(['高橋醸造']));
    await user.selectOptions(periods, '30日より前');
    await waitFor(() => expect(clients()).toEqual(['山田製作所']));
    await user.selectOptions(periods, 'すべて');
    await user.click(screen.getByRole('checkbox', { name: '質問が残っている' }));
    await waitFor(() => expect(clients()).toEqual(['高橋醸造']));
    await user.click(screen.getByRole('button', { name: '条件を消す' }));
    await waitFor(() => expect(clients()).toHaveLength(2));
  });

  test('opens with a filter from another page', async () => {
    await openList(three, { filter: { outcomes: ['askFirst'], archived: false } });
    expect(clients()).toEqual(['鈴木物産']);
    expect(screen.getByRole('checkbox', { name: '要確認' })).toBeChecked();
  });

  test('is sorted by its headers, which say how', async () => {
    const { user } = await openList(three);
    const header = (name: string) => screen.getByRole('columnheader', { name });
    expect(header('最終変更')).toHaveAttribute('aria-sort', 'descending');
    await user.click(press('整理番号'));
    // By number: 001, 9, 10.
    expect(clients()).toEqual(['山田製作所', '佐藤商店', '鈴木物産']);
    expect(header('整理番号')).toHaveAttribute('aria-sort', 'ascending');
    expect(header('最終変更')).not.toHaveAttribute('aria-sort');
    await user.click(press('整理番号'));
    expect(clients()).toEqual(['鈴木物産', '佐藤商店', '山田製作所']);
    expect(header('整理番号')).toHaveAttribute('aria-sort', 'descending');
  });

  test('is looked at as before when the consultant comes back to it', async () => {
    const { user, unmount, store } = await openList(three);
    await user.type(screen.getByRole('searchbox'), '佐藤');
    await waitFor(() => expect(clients()).toEqual(['佐藤商店']));
    unmount();
    showList(store);
    expect(screen.getByRole('searchbox')).toHaveValue('佐藤');
    expect(clients()).toEqual(['佐藤商店']);
    expect(window.location.href).not.toContain(encodeURIComponent('佐藤'));
  });

  test('shows fifty at a time', async () => {
    const many = Array.from({ length: 120 }, (_, count) =>
      client({
        id: `11111111-1111-4111-8111-${String(count).padStart(12, '0')}`,
        client: `${count}番`,
        changedAt: new Date(Date.UTC(2026, 10, 23) - count * 60_000).toISOString(),
      }),
    );
    const { user } = await openList(many);
    await drawn(50);
    expect(status()).toContain('全120件1～50件目を表示');
    await user.click(screen.getAllByRole('button', { name: '最後' })[0] ?? document.body);
    await drawn(20);
    expect(clients()[0]).toBe('100番');
    // What is searched for is shown from the first page on.
    await user.type(screen.getByRole('searchbox'), '番');
    await drawn(50);
    expect(clients()[0]).toBe('0番');
  });
});

describe('thousands of cases', () => {
  /** The list of 120 clients, read only as far as what is shown first; `read` reads the rest. */
  async function openWhileReading(different: Partial<Case> = {}) {
    await changeLanguage('ja');
    const stored = openDatabase();
    databases.push(stored);
    await stored.writeMany(
      clientsNumbered(120).map((one) => ({ case: { ...one, ...different }, basedOn: undefined })),
    );
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const store = createDeskStore({
      ...stored,
      async readAll(following) {
        const all = await stored.readAll(following);
        await held;
        return all;
      },
    });
    const shown = showList(store);
    const whole = store.load();
    await screen.findByRole('link', { name: '119番' });
    const read = () =>
      act(async () => {
        goOn();
        await whole;
      });
    return { ...shown, store, read };
  }

  test('begin with the first page; how many there are is not said before it is known', async () => {
    const { read } = await openWhileReading();
    await drawn(50);
    const first = clients();
    expect([first[0], first[49]]).toEqual(['119番', '70番']);
    expect(status()).toContain('残りの案件を読み込んでいます');
    expect(document.body).not.toHaveTextContent(/[0-9]件/);
    expect(screen.getByRole('checkbox', { name: 'すべて選ぶ' })).toBeDisabled();
    const entries = () =>
      within(screen.getByRole('combobox', { name: '申し込めない理由のFAQ' }))
        .getAllByRole('option')
        .map(({ textContent }) => textContent);
    expect(entries()).toEqual(['すべて', '残りの案件を読み込んでいます']);
    expect(screen.getByText('まだファイルに残されていない案件があります')).toBeVisible();
    await read();
    expect(clients()).toEqual(first);
    expect(status()).toContain('全120件1～50件目を表示');
    expect(screen.getByRole('checkbox', { name: '120件をすべて選ぶ' })).toBeEnabled();
    expect(entries()).toEqual(['すべて']);
    expect(screen.getByText('120件の案件が、まだファイルに残されていません')).toBeVisible();
  });

  test('are searched and sorted once they are all read, and that is said', async () => {
    const { user, read } = await openWhileReading();
    await user.type(screen.getByRole('searchbox'), '10番');
    expect(status()).toContain('残りの案件を読み込んでから、条件に合わせます');
    await user.click(press('整理番号'));
    expect(clients()[0]).toBe('119番');
    expect(screen.getByRole('columnheader', { name: '最終変更' })).toHaveAttribute('aria-sort', 'descending');
    await read();
    await waitFor(() => expect(clients()).toEqual(['10番', '110番']));
    expect(screen.getByRole('columnheader', { name: '整理番号' })).toHaveAttribute('aria-sort', 'ascending');
    expect(status()).toContain('120件のうち2件');
  });

  test('judged under older rules: that is said at once, and can be mended once they are counted', async () => {
    const { user, store, read } = await openWhileReading({
      judgements: [
        { judgedAt: '2025-04-01T00:00:00.000Z', rules: '2025.1', outcome: 'canApply', weights: {} },
      ],
    });
    expect(screen.getByText('前の版のルールで判定した案件があります')).toBeVisible();
    await user.click(press('すべて判定し直す'));
    const [first] = store.getState().cases.values();
    expect(first?.case.judgements).toHaveLength(1);
    await read();
    await waitFor(() =>
      expect(screen.getByText('前の版のルールで判定した案件が、120件あります')).toBeVisible(),
    );
  });
});

describe('coming back to the list', () => {
  test('from a case shows it where it was left, with the focus on that case', async () => {
    const { user, unmount, store } = await openList(three);
    Object.defineProperty(window, 'scrollY', { value: 640, configurable: true });
    await user.click(screen.getByRole('link', { name: '佐藤商店' }));
    unmount();
    vi.mocked(window.scrollTo).mockClear();
    showList(store);
    expect(window.scrollTo).toHaveBeenCalledExactlyOnceWith(0, 640);
    expect(screen.getByRole('link', { name: '佐藤商店' })).toHaveFocus();
    Reflect.deleteProperty(window, 'scrollY');
  });

  test('after scrolling has the focus on the heading, and the selection as it was', async () => {
    const { user, unmount, store } = await openList(three);
    await user.click(screen.getByRole('checkbox', { name: '佐藤商店を選ぶ' }));
    Object.defineProperty(window, 'scrollY', { value: 320, configurable: true });
    act(() => {
      window.dispatchEvent(new Event('scroll'));
    });
    unmount();
    Object.defineProperty(window, 'scrollY', { value: 0, configurable: true });
    vi.mocked(window.scrollTo).mockClear();
    showList(store);
    expect(window.scrollTo).toHaveBeenCalledExactlyOnceWith(0, 320);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.getByRole('checkbox', { name: '佐藤商店を選ぶ' })).toBeChecked();
    Reflect.deleteProperty(window, 'scrollY');
  });

  test('with a filter from another page begins at the top', async () => {
    const { user, unmount, store } = await openList(three);
    await user.click(screen.getByRole('link', { name: '佐藤商店' }));
    unmount();
    vi.mocked(window.scrollTo).mockClear();
    showList(store, { filter: { outcomes: ['askFirst'], archived: false } });
    expect(window.scrollTo).not.toHaveBeenCalled();
    expect(clients()).toEqual(['鈴木物産']);
  });
});

describe('several cases', () => {
  const tick = (name: string) => screen.getByRole('checkbox', { name: `${name}を選ぶ` });

  test('are deleted together, and put back by one press', async () => {
    const { user, store } = await openList(three);
    await user.click(tick('佐藤商店'));
    await user.click(tick('山田製作所'));
    await user.click(press('削除する'));
    expect(await screen.findByText('2件を削除しました。')).toBeVisible();
    await waitFor(() => expect(clients()).toEqual(['鈴木物産']));
    await waitFor(() => expect(press('元に戻す')).toHaveFocus());
    await user.click(press('元に戻す'));
    await waitFor(() => expect(clients()).toEqual(['鈴木物産', '佐藤商店', '山田製作所']));
    expect(screen.getByText('2件を元に戻しました。')).toBeVisible();
    expect(store.getState().deleted).toEqual([]);
  });

  test('are all deleted: what the desk is for is said again, and they can still be put back', async () => {
    const { user } = await openList(three);
    await user.click(screen.getByRole('checkbox', { name: '3件をすべて選ぶ' }));
    await user.click(press('削除する'));
    expect(await screen.findByRole('heading', { name: 'ようこそ、相談デスクへ' })).toBeVisible();
    await user.click(press('元に戻す'));
    await waitFor(() => expect(clients()).toHaveLength(3));
  });

  test('are archived, and taken out again', async () => {
    const { user, database } = await openList(three);
    await user.click(tick('佐藤商店'));
    await user.click(press('保管する'));
    expect(await screen.findByText('1件を保管しました。')).toBeVisible();
    await waitFor(() => expect(clients()).toEqual(['鈴木物産', '山田製作所']));
    expect(await database.read(satoId)).toMatchObject({ value: { case: { isArchived: true } } });
    await user.selectOptions(screen.getByRole('combobox', { name: '保管' }), 'すべて');
    await waitFor(() => expect(clients()).toContain('佐藤商店'));
    expect(screen.getByRole('rowheader', { name: /佐藤商店/ })).toHaveTextContent('保管済み');
    await user.click(tick('佐藤商店'));
    await user.click(press('保管をやめる'));
    await waitFor(async () =>
      expect(await database.read(satoId)).toMatchObject({ value: { case: { isArchived: false } } }),
    );
  });

  test('are duplicated under a name that says so', async () => {
    const { user } = await openList(three);
    await user.click(tick('佐藤商店'));
    await user.click(press('複製する'));
    await waitFor(() => expect(clients()[0]).toBe('佐藤商店（複製）'));
    expect(clients()).toHaveLength(4);
  });

  test('are selected from one to another with Shift', async () => {
    const { user } = await openList(three);
    await user.click(tick('鈴木物産'));
    await user.keyboard('{Shift>}');
    await user.click(tick('山田製作所'));
    await user.keyboard('{/Shift}');
    expect(screen.getByText('3件を選択中')).toBeVisible();
  });

  test('are given to whoever exports them, compared two or three at once, and printed', async () => {
    const onExport = vi.fn();
    const { user } = await openList(three, { onExport });
    await user.click(tick('佐藤商店'));
    expect(press('比べる（2～3件）')).toHaveAttribute('aria-disabled', 'true');
    await user.click(press('比べる（2～3件）'));
    expect(window.location.hash).toBe('#/desk');
    await user.click(tick('山田製作所'));
    await user.click(press('書き出す'));
    expect(onExport).toHaveBeenCalledWith([satoId, yamadaId]);
    await user.click(press('報告書を印刷する'));
    expect(window.location.hash).toBe(`#/desk/reports/${satoId}/${yamadaId}`);
    await user.click(press('比べる（2～3件）'));
    expect(window.location.hash).toBe(`#/desk/compare/${satoId}/${yamadaId}`);
  });

  test('stay selected while others are looked for, and that is said', async () => {
    const { user } = await openList(three);
    await user.click(tick('佐藤商店'));
    await user.type(screen.getByRole('searchbox'), '山田');
    await waitFor(() => expect(clients()).toEqual(['山田製作所']));
    expect(screen.getByText('（うち1件は、いまの条件では出ていません）', { exact: false })).toBeVisible();
  });

  test('changed in another tab meanwhile are not deleted, and that is said', async () => {
    const { user, database } = await openList(three);
    await user.click(tick('佐藤商店'));
    const stored = await database.read(satoId);
    const basedOn = stored.isDone ? stored.value?.revision : undefined;
    await database.write({ case: { ...sato, note: '別のタブで' }, basedOn });
    await user.click(press('削除する'));
    expect(await screen.findByText('別のタブで、先に変更されました')).toBeVisible();
    expect(clients()).toContain('佐藤商店');
    // What is stored now was read anew: whoever means it still can do it.
    await user.click(press('削除する'));
    expect(await screen.findByText('1件を削除しました。')).toBeVisible();
    await waitFor(() => expect(screen.queryByText('別のタブで、先に変更されました')).not.toBeInTheDocument());
  });
});

describe('a new case', () => {
  test('takes over the adviser of the newest one, is stored, and opened', async () => {
    const { user, database } = await openList(three);
    await user.click(press('新しい案件'));
    const dialog = within(screen.getByRole('dialog', { name: '新しい案件' }));
    expect(dialog.getByRole('textbox', { name: '担当者' })).toHaveValue('本田');
    await user.type(dialog.getByRole('textbox', { name: '事業者名' }), ' 田中漆器店 ');
    await user.type(dialog.getByRole('textbox', { name: '整理番号' }), 'K-11');
    await user.click(dialog.getByRole('button', { name: 'チェックを始める' }));
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/desk\/case\/[0-9a-f-]{36}$/));
    const id = window.location.hash.split('/').at(-1) ?? '';
    expect(await database.read(id)).toMatchObject({
      value: { case: { client: '田中漆器店', reference: 'K-11', adviser: '本田', answers: {} } },
    });
  });

  test('the first: the browser is asked to keep what is stored', async () => {
    const persist = vi.fn(async () => true);
    vi.stubGlobal('navigator', { ...navigator, storage: { persist } });
    const { user } = await openList([]);
    expect(screen.getByText(/Safariは、7日間使わないと/)).toBeVisible();
    await user.click(press('最初の案件を作る'));
    await user.click(press('チェックを始める'));
    await waitFor(() => expect(persist).toHaveBeenCalledTimes(1));
  });
});

describe('rules that have changed', () => {
  const old = client({
    id: satoId,
    client: '佐藤商店',
    answers: { ...answers, membership: 'paid' },
    judgements: [
      {
        judgedAt: '2025-04-01T00:00:00.000Z',
        rules: '2025.1',
        outcome: 'canApply',
        weights: {
          applicant: 'meets',
          membership: 'meets',
          listedCompany: 'meets',
          sharedProduct: 'meets',
          restricted: 'meets',
          eligibleItems: 'meets',
          circumstances: 'none',
        },
      },
    ],
  });

  test('mark the cases judged before, judge them all anew at one press, and say what changed', async () => {
    const { user, database } = await openList([yamada, old]);
    expect(screen.getByText('前の版のルールで判定した案件が、1件あります')).toBeVisible();
    expect(cellsOf('佐藤商店')[2]).toBe('申し込めない前の版のルール');
    await user.click(press('すべて判定し直す'));
    const heading = await screen.findByRole('heading', { name: '1件を判定し直しました' });
    await waitFor(() => expect(heading).toHaveFocus());
    const table = within(screen.getByRole('table', { name: '判定し直して変わった案件' }));
    const [, row] = table.getAllByRole('row');
    expect(row).toHaveTextContent(
      /佐藤商店理由なし 当サイトのルールの版：2025\.1申し込めないAlibaba\.comの利用：「条件に合う」から「申し込めない理由」へ/,
    );
    await waitFor(() => expect(screen.queryByText(/前の版のルールで判定した案件が/)).not.toBeInTheDocument());
    expect(await database.read(satoId)).toMatchObject({
      value: { case: { judgements: [{ outcome: 'cannotApply' }, { outcome: 'canApply', rules: '2025.1' }] } },
    });
  });
});

describe('the storage', () => {
  test('while it opens, nothing is said to be missing', async () => {
    await changeLanguage('ja');
    const database = openDatabase();
    databases.push(database);
    showList(createDeskStore(database));
    expect(screen.getByRole('heading', { level: 1, name: '案件一覧' })).toBeVisible();
    expect(screen.queryByText('ようこそ、相談デスクへ')).not.toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  const told: readonly (readonly [StorageFailure, string, string])[] = [
    [{ why: 'quota' }, 'ブラウザーの保存場所がいっぱいで、保存できませんでした', '閉じる前に'],
    [{ why: 'blocked' }, '別のタブがふさいでいるため、案件を開けません', '別のタブをすべて閉じて'],
    [{ why: 'unavailable' }, 'このブラウザーには、案件を保存できません', '閉じる前に'],
    [{ why: 'newer' }, 'このタブのアプリは、保存された案件より古い版です', '読み込み直して'],
    [{ why: 'cleared' }, '保存していた案件が、ブラウザーによって消されました', '書き出してください'],
    [{ why: 'silent' }, 'ブラウザーの保存機能から、返事がありません', 'もう一度試して'],
    [
      { why: 'unfit', id: satoId, where: 'case.note' },
      '決まった形に合わない案件があり、保存できませんでした',
      '短く',
    ],
    [{ why: 'unknown', name: 'AbortError' }, 'ブラウザーの保存機能で、問題が起きました', 'もう一度試して'],
  ];

  test.each(told)('that fails is told of: %j', async (failure, what, next) => {
    await openList([], { database: { readAll: async () => ({ isDone: false, failure }) } });
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent(what);
    expect(alert).toHaveTextContent(next);
    expect(screen.queryByText('ようこそ、相談デスクへ')).not.toBeInTheDocument();
  });

  test('that keeps nothing still lets a client be advised', async () => {
    const failure = { isDone: false, failure: { why: 'unavailable' } } as const;
    const { user, store } = await openList([], {
      database: { readAll: async () => failure, writeMany: async () => failure },
    });
    await user.click(press('新しい案件'));
    await user.type(screen.getByRole('textbox', { name: '事業者名' }), '田中漆器店');
    await user.click(press('チェックを始める'));
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/desk\/case\//));
    expect([...store.getState().cases.values()].map((one) => one.case.client)).toEqual(['田中漆器店']);
    expect(screen.getByRole('link', { name: '案件をファイルに書き出す' })).toHaveAttribute(
      'href',
      '#/desk/files',
    );
  });

  test('that answers again is shown', async () => {
    let isSilent = true;
    const stored = openDatabase();
    databases.push(stored);
    const { user } = await openList([yamada], {
      database: {
        readAll: async () =>
          isSilent ? { isDone: false, failure: { why: 'silent' } } : await stored.readAll(),
      },
    });
    isSilent = false;
    await user.click(press('もう一度試す'));
    await waitFor(() => expect(clients()).toEqual(['山田製作所']));
    expect(screen.queryByText(/返事がありません/)).not.toBeInTheDocument();
  });

  test('that is emptied elsewhere keeps the screen, and says to save it to a file first', async () => {
    const { database } = await openList(three);
    const other = openDatabase();
    databases.push(other);
    await act(async () => {
      await other.deleteEverything();
    });
    expect(await screen.findByText('保存していた案件が、すべて消されました')).toBeVisible();
    expect(clients()).toHaveLength(3);
    expect(screen.getByRole('link', { name: '案件をファイルに書き出す' })).toBeVisible();
    expect(press('ページを読み込み直す')).toBeVisible();
    database.close();
  });

  test('with records that are none of ours: they are named, and kept', async () => {
    await openList([yamada], {
      database: {
        readAll: async () => ({
          isDone: true,
          value: { cases: [], unreadable: [{ id: 'x-1', where: 'case.answers.membership', record: {} }] },
        }),
      },
    });
    expect(screen.getByText('読み取れない記録が1件あります')).toBeVisible();
    expect(screen.getByText('x-1（合わない場所：case.answers.membership）')).toBeInTheDocument();
  });

  test('without a copy in a file for a week is reminded of, until that is put away', async () => {
    const longAgo = client({ createdAt: '2020-01-01T00:00:00.000Z' });
    const { user } = await openList([longAgo]);
    expect(screen.getByText('1件の案件が、まだファイルに残されていません')).toBeVisible();
    expect(screen.getByRole('link', { name: 'ファイルに残す' })).toHaveAttribute('href', '#/desk/files');
    await user.click(press('あとで'));
    expect(screen.queryByText(/まだファイルに残されていません/)).not.toBeInTheDocument();
  });
});

test('the list speaks English', async () => {
  await openList(three, { language: 'en' });
  expect(screen.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible();
  expect(cellsOf('佐藤商店')).toEqual([
    'K-9',
    '本田',
    'Cannot apply',
    'Use of Alibaba.com (Q15, Q17)Agreement (Q9)',
    '',
    '',
    '2026-11-06',
  ]);
  expect(screen.getByRole('link', { name: '佐藤商店' })).toHaveAttribute(
    'href',
    `#/desk/case/${satoId}?lang=en`,
  );
});
