import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { DeskApp } from '../../src/app/DeskApp';
import type { Case } from '../../src/desk/cases/case';
import { type CaseDatabase, openDatabase } from '../../src/desk/cases/database';
import { newCase } from '../../src/desk/cases/new-case';
import { createDeskStore } from '../../src/desk/screens/desk-store';
import { openCasesOf } from '../../src/desk/screens/open-cases';
import { changeLanguage } from '../../src/words/i18n';
import { openWithJetro } from '../examples';
import { clean } from '../rules/by-hand';

const id = '6f1c2b6e-7d58-4a0e-9d1c-0a1b2c3d4e5f';

let database: CaseDatabase;
let tests = 0;

beforeEach(() => {
  tests += 1;
  database = openDatabase({ name: `desk-${tests}` });
});

const yamada = (answers: Case['answers']) =>
  newCase({ id, now: new Date('2026-11-20T01:00:00Z'), client: '山田製作所', reference: 'K-14', answers });

/** Opens the desk at a page of this case, as a consultant would. */
async function openDesk(client: Case, page: string) {
  await database.writeMany([{ case: client, basedOn: undefined }]);
  window.location.hash = `#/desk/case/${id}/${page}`;
  await changeLanguage('ja');
  const store = createDeskStore(database);
  const user = userEvent.setup();
  render(<DeskApp desk={{ store, openCases: openCasesOf(store) }} />);
  await screen.findByText('山田製作所');
  return user;
}

const stored = async () => {
  const attempt = await database.read(id);
  if (!attempt.isDone || !attempt.value) throw new Error('no such case');
  return attempt.value.case;
};

/** The point or the line of the ledger in which this stands. */
function inListOf(text: string): HTMLElement {
  const items = screen.getAllByText(text).flatMap((found) => found.closest('li') ?? []);
  const item = items.at(-1);
  if (!item) throw new Error(`${text} is in no list`);
  return item;
}

/** Waits until the screen says that all is saved. */
const saved = () => screen.findByText(/^保存済み/);

describe('the check inside a case', () => {
  test('keeps its answers in the database, and none in the address', async () => {
    const user = await openDesk(yamada({ applicant: 'japanCompany' }), 'q/membership');
    await user.click(await screen.findByRole('radio', { name: '出展も掲載もしていない' }));
    await user.click(screen.getByRole('button', { name: '次へ' }));
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('掲載');
    expect(window.location.hash).toBe(`#/desk/case/${id}/q/listedCompany`);
    await waitFor(async () =>
      expect((await stored()).answers).toEqual({ applicant: 'japanCompany', membership: 'none' }),
    );
    await saved();
  });

  test('shows the result with the client’s name, and writes its history', async () => {
    await openDesk(yamada({ ...clean, ...openWithJetro.answer }), 'result');
    expect(
      await screen.findByRole('heading', { level: 1, name: /申込みの前に確認が必要です/ }),
    ).toBeVisible();
    expect(screen.getByText('山田製作所')).toBeVisible();
    expect((await stored()).judgements).toMatchObject([{ outcome: 'askFirst' }]);
  });

  test('an address of a page its answers do not lead to shows the nearest', async () => {
    await openDesk(yamada({ applicant: 'japanCompany' }), 'result');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Alibaba.comに');
  });

  test('once every question is answered, the check is walked again from its beginning', async () => {
    await openDesk(yamada(clean), 'result');
    const pages = within(await screen.findByRole('navigation', { name: 'この案件のページ' }));
    expect(pages.getByRole('link', { name: '質問' })).toHaveAttribute(
      'href',
      `#/desk/case/${id}/q/applicant`,
    );
  });

  test('of a case that cannot apply, the check goes on where it was left', async () => {
    await openDesk(yamada({ applicant: 'overseasCompany' }), 'result');
    const pages = within(await screen.findByRole('navigation', { name: 'この案件のページ' }));
    expect(pages.getByRole('link', { name: '質問' })).toHaveAttribute('href', `#/desk/case/${id}`);
  });

  test('before there is a result, nothing leads to one', async () => {
    await openDesk(yamada({ applicant: 'japanCompany' }), 'q/membership');
    const pages = within(await screen.findByRole('navigation', { name: 'この案件のページ' }));
    expect(pages.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['質問', '案件の情報']);
    expect(pages.getByText('結果').parentElement).toHaveTextContent('結果（質問に答えると出ます）');
  });

  test('saved on another day says which, not only the time', async () => {
    await openDesk(yamada(clean), 'client');
    expect(await screen.findByText('保存済み：2026年（令和8年）11月20日（金）')).toBeVisible();
  });

  test('messages to others are from the client, until another name is typed', async () => {
    await openDesk(yamada({ ...clean, ...openWithJetro.answer }), 'result');
    expect(await screen.findByLabelText('会社名・屋号（任意）')).toHaveValue('山田製作所');
  });
});

describe('a link handed over', () => {
  const copied = async () => decodeURIComponent(await navigator.clipboard.readText());
  const tick = () => screen.findByRole('checkbox', { name: '次に渡すリンクに「山田製作所」の名前を入れる' });

  test('holds the answers and no name', async () => {
    const user = await openDesk(yamada(clean), 'result');
    await user.click(await screen.findByRole('button', { name: 'リンクをコピーする' }));
    await screen.findByText('コピーしました。');
    expect(await copied()).toContain('#/result?applicant=japanCompany');
    expect(await copied()).not.toContain('山田');
    expect(await copied()).not.toContain(id);
    await user.click(screen.getByRole('button', { name: '見るだけのリンクをコピーする' }));
    expect(await copied()).not.toContain('山田');
    expect(await tick()).not.toBeChecked();
  });

  test('holds the name once that is chosen, and the next one does not', async () => {
    const user = await openDesk(yamada(clean), 'result');
    const choice = await tick();
    expect(choice).toHaveAccessibleDescription(
      /名前はアドレスの一部になります。.*ブラウザーの履歴に残ります。/,
    );
    await user.click(screen.getByText('リンクで渡す'));
    await user.click(choice);
    await user.click(screen.getByRole('button', { name: '見るだけのリンクをコピーする' }));
    expect(await screen.findByText(/^名前を入れたリンクを渡しました。/)).toBeVisible();
    expect(await copied()).toContain('&client=山田製作所&rules=');
    expect(await copied()).not.toContain('K-14');
    expect(choice).not.toBeChecked();
    await user.click(screen.getByRole('button', { name: '見るだけのリンクをコピーする' }));
    await waitFor(async () => expect(await copied()).not.toContain('山田'));
    expect(screen.queryByText(/^名前を入れたリンクを渡しました。/)).not.toBeInTheDocument();
  });

  test('cannot hold a name that would deceive', async () => {
    await openDesk({ ...yamada(clean), reference: '山田製作所', client: '山田\u202e製作所' }, 'result');
    await screen.findByRole('button', { name: 'リンクをコピーする' });
    expect(screen.queryByRole('checkbox', { name: /名前を入れる/ })).not.toBeInTheDocument();
  });

  test('by the report holds no name, whatever stands on the sheet', async () => {
    await openDesk(yamada(clean), 'report');
    expect(await screen.findByText('対象の会社：山田製作所')).toBeVisible();
    const link = screen.getByRole('link', { name: /#\/result\?/ });
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).not.toContain('山田');
  });
});

describe('what is written beside the answers', () => {
  test('a note on a question is saved with the case', async () => {
    const user = await openDesk(yamada({ applicant: 'japanCompany' }), 'q/membership');
    await user.type(await screen.findByLabelText('「Alibaba.comの利用」のメモ'), '来週また聞く');
    await waitFor(async () => expect((await stored()).notes).toEqual({ membership: '来週また聞く' }));
    await saved();
  });

  test('a reply is noted beside its open point, in the ledger too, and the result stays as it is', async () => {
    const user = await openDesk(yamada({ ...clean, ...openWithJetro.answer }), 'result');
    const point = () => within(inListOf('次のような団体・個人も、申し込めますか。'));
    await screen.findByText('次のような団体・個人も、申し込めますか。');
    expect(screen.getByText('確認先：ジェトロ')).toBeVisible();
    await user.click(point().getByText('返事を書き留める'));
    await user.type(point().getByLabelText('返事をした人・窓口'), 'ジェトロ 鈴木様');
    await user.type(point().getByLabelText('返事の内容'), '申し込めるとのこと');
    await user.click(point().getByRole('button', { name: '書き留める' }));
    expect(await point().findByText('申し込めるとのこと')).toBeVisible();
    expect(point().getByText('確認済み')).toBeVisible();
    const line = within(inListOf('そのほかの団体・個人'));
    expect(line.getByText('要確認')).toBeVisible();
    expect(line.getByText('申し込めるとのこと')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: /申込みの前に確認が必要です/ })).toBeVisible();
    expect(screen.getByText(/ジェトロの回答は、FAQより優先します。$/)).toBeVisible();
    // Nobody is asked twice.
    expect(screen.queryByText('確認先：ジェトロ')).not.toBeInTheDocument();
    expect(screen.queryByText('ジェトロへの問合せ')).not.toBeInTheDocument();
    await waitFor(async () =>
      expect((await stored()).settlements).toMatchObject([
        {
          question: 'applicant',
          answer: 'otherOrganisation',
          by: 'ジェトロ 鈴木様',
          reply: '申し込めるとのこと',
        },
      ]),
    );
  });

  test('a reply deleted can be put back', async () => {
    const settlement = {
      question: 'applicant',
      answer: 'otherOrganisation',
      on: '2026-11-20',
      by: 'ジェトロ',
      reply: '申し込めます。',
    } as const;
    const asked = yamada({ ...clean, ...openWithJetro.answer });
    const user = await openDesk({ ...asked, settlements: [settlement] }, 'result');
    await user.click(await screen.findByRole('button', { name: '返事を消す（申込者）' }));
    expect(screen.queryByText('申し込めます。')).not.toBeInTheDocument();
    await waitFor(async () => expect((await stored()).settlements).toEqual([]));
    await user.click(screen.getByRole('button', { name: '元に戻す' }));
    expect((await screen.findAllByText('申し込めます。')).length).toBe(2);
    await waitFor(async () => expect((await stored()).settlements).toEqual([settlement]));
  });

  test('a reply to an answer since given up stands apart from the result', async () => {
    const settlement = {
      question: 'applicant',
      answer: 'japanBranch',
      on: '2026-11-20',
      by: 'ジェトロ',
      reply: '支店も申し込めます。',
    } as const;
    const asked = yamada({ ...clean, ...openWithJetro.answer });
    await openDesk({ ...asked, settlements: [settlement] }, 'result');
    const former = await screen.findByRole('heading', { name: '前の答えについての返事' });
    expect(former.parentElement).toHaveTextContent('支店も申し込めます。');
    expect(screen.getAllByText('支店も申し込めます。')).toHaveLength(1);
    expect(screen.getByText('確認先：ジェトロ')).toBeVisible();
  });

  test('a note on a question stands in its line of the result', async () => {
    await openDesk({ ...yamada(clean), notes: { membership: '年末に確認済み' } }, 'result');
    await screen.findByText('年末に確認済み');
    expect(inListOf('出展も掲載もしていない')).toHaveTextContent('メモ年末に確認済み');
  });

  test('a reply without words is not noted, and it is said why', async () => {
    const user = await openDesk(yamada({ ...clean, ...openWithJetro.answer }), 'result');
    await user.click(await screen.findByText('返事を書き留める'));
    await user.click(screen.getByRole('button', { name: '書き留める' }));
    expect(await screen.findByText('日付と返事の内容を入れてください。')).toBeVisible();
    expect(screen.getByLabelText('返事の内容')).toHaveFocus();
    expect(screen.getByLabelText('返事の内容')).toBeInvalid();
    expect(screen.getByLabelText('返事の内容')).toHaveAccessibleDescription(
      '日付と返事の内容を入れてください。',
    );
    expect((await stored()).settlements).toEqual([]);
  });

  test('a reply begun is there again after the screen was shown to others, until it is noted', async () => {
    const user = await openDesk(yamada({ ...clean, ...openWithJetro.answer }), 'result');
    await user.click(await screen.findByText('返事を書き留める'));
    await user.type(screen.getByLabelText('返事をした人・窓口'), 'ジェトロ 山本');
    await user.type(screen.getByLabelText('返事の内容'), '申し込めるとのこと');
    await user.click(screen.getByRole('link', { name: '画面を見せる' }));
    await waitFor(() => expect(screen.queryByLabelText('返事の内容')).not.toBeInTheDocument());
    await user.keyboard('{Escape}');
    expect(await screen.findByLabelText('返事の内容')).toHaveValue('申し込めるとのこと');
    expect(screen.getByLabelText('返事の内容')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '書き留める' }));
    await waitFor(() => expect(screen.getByLabelText('返事の内容')).toHaveValue(''));
    expect(screen.getByLabelText('返事をした人・窓口')).toHaveValue('');
    await waitFor(async () =>
      expect((await stored()).settlements).toMatchObject([
        { by: 'ジェトロ 山本', reply: '申し込めるとのこと' },
      ]),
    );
    await user.click(screen.getByRole('link', { name: '質問' }));
    await user.click(await screen.findByRole('link', { name: '結果' }));
    expect(await screen.findByText('返事を書き留める')).toBeVisible();
    expect(screen.getByLabelText('返事の内容')).toHaveValue('');
  });

  test('a reply begun keeps the page from being left unasked, until it is noted', async () => {
    const isLeftUnasked = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const user = await openDesk(yamada({ ...clean, ...openWithJetro.answer }), 'result');
    await user.click(await screen.findByText('返事を書き留める'));
    expect(isLeftUnasked()).toBe(true);
    await user.type(screen.getByLabelText('返事の内容'), '申し込める');
    expect(isLeftUnasked()).toBe(false);
    await user.click(screen.getByRole('button', { name: '書き留める' }));
    await waitFor(() => expect(isLeftUnasked()).toBe(true));
  });

  test('a variant starts from the case and leaves it as it is', async () => {
    const user = await openDesk(yamada(clean), 'client');
    await user.click(await screen.findByRole('button', { name: '条件を変えた案を作る' }));
    expect(await screen.findByDisplayValue('山田製作所（別案）')).toBeVisible();
    const all = await database.readAll();
    expect(all.isDone && all.value.cases.map((one) => one.case.client).sort()).toEqual([
      '山田製作所',
      '山田製作所（別案）',
    ]);
    await user.click(await screen.findByRole('link', { name: 'ほかの案件と比べる' }));
    expect(await screen.findByRole('checkbox', { name: /^山田製作所（別案）/ })).toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: '山田製作所' }));
    await user.click(screen.getByRole('button', { name: '並べて比べる' }));
    expect(await screen.findByRole('table', { name: '案件の比較' })).toBeVisible();
  });
});

describe('a case opened from the list', () => {
  test('is shown where its answers have led, under an address that says so: Back leads there again', async () => {
    await openDesk(yamada({ applicant: 'japanCompany' }), '');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Alibaba.comに');
    expect(window.location.hash).toBe(`#/desk/case/${id}/q/membership`);
  });

  test('is shown with its result once only the question is left that does not change it', async () => {
    const { circumstances: _, ...given } = clean;
    await openDesk(yamada(given), '');
    expect(await screen.findByRole('heading', { level: 1, name: /見つかりませんでした/ })).toBeVisible();
    expect(window.location.hash).toBe(`#/desk/case/${id}/result`);
  });
});

describe('a screen that others look at', () => {
  const replied = {
    question: 'applicant',
    answer: 'otherOrganisation',
    on: '2026-11-20',
    by: 'ジェトロ',
    reply: '窓口では通るとのこと',
  } as const;
  const asked = {
    ...yamada({ ...clean, ...openWithJetro.answer }),
    adviser: '佐々木',
    notes: { applicant: '登記を見る' },
    note: '値引きを希望',
    settlements: [replied],
  };

  test('holds no note, no reply, nothing of the adviser’s, and leads to no page that does', async () => {
    for (const page of ['q/applicant', 'result', 'report', 'client', '']) {
      await openDesk(asked, `${page}?presenting=yes`);
      await screen.findByRole('heading', { level: 1 });
      expect(document.body).not.toHaveTextContent(/登記を見る|値引き|窓口では|佐々木|K-14|保存済み/);
      expect(document.querySelector('textarea')).toBeNull();
      const pages = within(screen.getByRole('navigation', { name: 'この案件のページ' }));
      expect(pages.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['質問', '結果']);
      expect(screen.queryByRole('link', { name: '案件一覧' })).not.toBeInTheDocument();
      expect(screen.queryByRole('button', { name: 'リンクをコピーする' })).not.toBeInTheDocument();
      cleanup();
    }
  });

  test('leads from the first question nowhere back: the list names everyone', async () => {
    await openDesk(yamada({}), 'q/applicant?presenting=yes');
    await screen.findByRole('button', { name: '次へ' });
    expect(screen.queryByRole('link', { name: '戻る' })).not.toBeInTheDocument();
  });

  test('shows the name or hides it, as chosen', async () => {
    const user = await openDesk(asked, 'result?presenting=yes');
    await user.click(screen.getByRole('link', { name: '事業者名を隠す' }));
    await waitFor(() => expect(document.body).not.toHaveTextContent('山田製作所'));
    expect(window.location.hash).toBe(`#/desk/case/${id}/result?presenting=unnamed`);
    await user.click(screen.getByRole('link', { name: '事業者名を出す' }));
    expect(await screen.findByText('山田製作所')).toBeVisible();
  });

  test('is gone on with by Enter from its beginning on, and after the name is hidden', async () => {
    const user = await openDesk(yamada({ applicant: 'japanCompany' }), 'q/membership');
    await user.click(await screen.findByRole('link', { name: '画面を見せる' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await user.click(screen.getByRole('link', { name: '事業者名を隠す' }));
    await user.keyboard('1');
    expect(screen.getByRole('radio', { name: '出展も掲載もしていない' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('申込者自身ですか');
    expect(window.location.hash).toBe(`#/desk/case/${id}/q/listedCompany?presenting=unnamed`);
  });

  test('keeps what is chosen but not yet given, there and back', async () => {
    const user = await openDesk(yamada({ applicant: 'japanCompany' }), 'q/membership');
    await user.click(await screen.findByRole('radio', { name: '出展も掲載もしていない' }));
    await user.click(screen.getByRole('link', { name: '画面を見せる' }));
    expect(await screen.findByRole('link', { name: '見せるのを終える' })).toBeVisible();
    expect(screen.getByRole('radio', { name: '出展も掲載もしていない' })).toBeChecked();
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('link', { name: '画面を見せる' })).toBeVisible();
    expect(screen.getByRole('radio', { name: '出展も掲載もしていない' })).toBeChecked();
  });
});

describe('two tabs with one case', () => {
  test('what another tab has written follows, if nothing is being written here', async () => {
    await openDesk(yamada(clean), 'client');
    const other = await database.read(id);
    if (!other.isDone || !other.value) throw new Error('no such case');
    const elsewhere = openDatabase({ name: `desk-${tests}` });
    await elsewhere.write({
      case: { ...other.value.case, reference: 'K-15' },
      basedOn: other.value.revision,
    });
    expect(await screen.findByDisplayValue('K-15')).toBeVisible();
  });

  test('if both have written, both are kept', async () => {
    const user = await openDesk(yamada(clean), 'client');
    const other = await database.read(id);
    if (!other.isDone || !other.value) throw new Error('no such case');
    const elsewhere = openDatabase({ name: `desk-${tests}` });
    await user.type(await screen.findByLabelText('案件のメモ'), 'こちらのメモ');
    await elsewhere.write({
      case: { ...other.value.case, note: 'あちらのメモ' },
      basedOn: other.value.revision,
    });
    await user.click(await screen.findByRole('button', { name: '両方を残す' }));
    expect(await screen.findByDisplayValue('あちらのメモ')).toBeVisible();
    const all = await database.readAll();
    expect(all.isDone && all.value.cases.map((one) => one.case.note).sort()).toEqual([
      'あちらのメモ',
      'こちらのメモ',
    ]);
  });
});
