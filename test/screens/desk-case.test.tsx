import 'fake-indexeddb/auto';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Case } from '../../src/cases/case';
import { type CaseDatabase, openDatabase } from '../../src/cases/database';
import { newCase } from '../../src/cases/new-case';
import { DeskApp } from '../../src/DeskApp';
import { createDeskStore } from '../../src/desk/desk-store';
import { openCasesOf } from '../../src/desk/open-cases';
import { speak } from '../../src/i18n/i18n';
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
  await speak('ja');
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

  test('a link handed over holds the answers and no name', async () => {
    const user = await openDesk(yamada(clean), 'result');
    await user.click(await screen.findByRole('button', { name: 'リンクをコピーする' }));
    await screen.findByText('コピーしました。');
    const link = decodeURIComponent(await navigator.clipboard.readText());
    expect(link).toContain('#/result?applicant=japanCompany');
    expect(link).not.toContain('山田');
    expect(link).not.toContain(id);
  });
});

describe('what is written beside the answers', () => {
  test('a note on a question is saved with the case', async () => {
    const user = await openDesk(yamada({ applicant: 'japanCompany' }), 'q/membership');
    await user.type(await screen.findByLabelText('「Alibaba.comの利用」のメモ'), '来週また聞く');
    await waitFor(async () => expect((await stored()).notes).toEqual({ membership: '来週また聞く' }));
    await saved();
  });

  test('a reply to an open point stands beside the result, which stays as it is', async () => {
    const user = await openDesk(yamada({ ...clean, ...openWithJetro.answer }), 'result');
    await user.type(await screen.findByLabelText('返事をした人・窓口'), 'ジェトロ 鈴木様');
    await user.type(screen.getByLabelText('返事の内容'), '申し込めるとのこと');
    await user.click(screen.getByRole('button', { name: '書き留める' }));
    expect(await screen.findByText('申し込めるとのこと')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: /申込みの前に確認が必要です/ })).toBeVisible();
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

  test('a reply without words is not noted, and it is said why', async () => {
    const user = await openDesk(yamada({ ...clean, ...openWithJetro.answer }), 'result');
    await user.click(await screen.findByRole('button', { name: '書き留める' }));
    expect(await screen.findByText('日付と返事の内容を入れてください。')).toBeVisible();
    expect((await stored()).settlements).toEqual([]);
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
