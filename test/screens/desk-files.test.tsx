import 'fake-indexeddb/auto';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DeskApp } from '../../src/app/DeskApp';
import { type CaseDatabase, openDatabase } from '../../src/desk/cases/database';
import { newCase } from '../../src/desk/cases/new-case';
import { createDeskStore } from '../../src/desk/screens/desk-store';
import { openCasesOf } from '../../src/desk/screens/open-cases';
import * as fileSaver from '../../src/platform/file-saver';
import { deskFilesWords } from '../../src/words/desk-files-words';
import { changeLanguage } from '../../src/words/i18n';
import { clean } from '../rules/by-hand';

const id = '6f1c2b6e-7d58-4a0e-9d1c-0a1b2c3d4e5f';

let database: CaseDatabase;
let tests = 0;

beforeEach(() => {
  tests += 1;
  database = openDatabase({ name: `desk-files-${tests}` });
});

async function openFiles() {
  window.location.hash = '#/desk/files';
  await changeLanguage('ja');
  const store = createDeskStore(database);
  const user = userEvent.setup();
  render(<DeskApp desk={{ store, openCases: openCasesOf(store) }} />);
  await screen.findByRole('heading', { level: 1, name: '取り込みと書き出し' });
  return user;
}

const clients = async () => {
  const all = await database.readAll();
  if (!all.isDone) throw new Error(all.failure.why);
  return all.value.cases.map((one) => one.case.client).sort();
};

const csv = (...lines: string[]) => new File([lines.join('\r\n')], '顧客.csv', { type: 'text/csv' });

describe('importing', () => {
  test('shows what is in a file, and stores it only when told', async () => {
    const user = await openFiles();
    await user.upload(
      screen.getByLabelText('ファイルを選ぶ'),
      csv('client,applicant,membership', '山田製作所,japanCompany,none', '田中商店,japanSoleProprietor,'),
    );
    expect(await screen.findByRole('heading', { name: '「顧客.csv」に2件あります' })).toBeVisible();
    expect(screen.getByRole('cell', { name: '田中商店' })).toBeVisible();
    expect(screen.getByRole('cell', { name: '日本の個人事業主' })).toBeVisible();
    expect(await clients()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '2件を取り込む' }));
    expect(await screen.findByText('2件を取り込みました。')).toBeVisible();
    expect(await clients()).toEqual(['山田製作所', '田中商店']);
  });

  test('of many clients leaves them in the list as they stood in the file', async () => {
    const names = Array.from({ length: 10 }, (_, place) => `顧客${place}`);
    const user = await openFiles();
    await user.upload(screen.getByLabelText('ファイルを選ぶ'), csv('client', ...names));
    await user.click(await screen.findByRole('button', { name: '10件を取り込む' }));
    await screen.findByText('10件を取り込みました。');
    await user.click(screen.getByRole('link', { name: '案件一覧' }));
    const rows = await screen.findAllByRole('rowheader');
    expect(rows.map((row) => row.textContent)).toEqual(names);
  });

  test('of a file with one wrong row stores nothing, and says which', async () => {
    const user = await openFiles();
    await user.upload(
      screen.getByLabelText('ファイルを選ぶ'),
      csv('client,applicant', '山田製作所,japanCompany', '田中商店,moon'),
    );
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('「顧客.csv」は取り込めません');
    expect(alert).toHaveTextContent(/3行.*B列|B.*3/);
    expect(screen.getByRole('cell', { name: '誤り：moon' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /件を取り込む/ })).not.toBeInTheDocument();
    expect(await clients()).toEqual([]);
  });

  test('says which cases are here already, and replaces them', async () => {
    const old = newCase({ id, now: new Date('2026-11-20T01:00:00Z'), client: '山田製作所', answers: clean });
    await database.writeMany([{ case: old, basedOn: undefined }]);
    const user = await openFiles();
    await user.upload(screen.getByLabelText('ファイルを選ぶ'), csv('id,client', `${id},山田工業`));
    expect(await screen.findByText(/そのうち1件は、同じ案件がここにもあります/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '1件を取り込む' }));
    await waitFor(async () => expect(await clients()).toEqual(['山田工業']));
  });

  test('of the same table once more says that each client would be there twice', async () => {
    const user = await openFiles();
    const table = csv('client,reference', '山田製作所,K-1', '田中商店,K-2');
    await user.upload(screen.getByLabelText('ファイルを選ぶ'), table);
    await user.click(await screen.findByRole('button', { name: '2件を取り込む' }));
    await screen.findByText('2件を取り込みました。');
    expect(screen.queryByText(/事業者名と整理番号が同じ案件/)).not.toBeInTheDocument();
    await user.upload(
      screen.getByLabelText('ファイルを選ぶ'),
      csv('client,reference', '山田製作所,K-1', '田中商店,K-3', ',K-4'),
    );
    expect(await screen.findByText(/^1件は、事業者名と整理番号が同じ案件がここにもあります/)).toBeVisible();
  });

  test('of a case that is here already keeps what it came to before', async () => {
    const old = newCase({ id, now: new Date('2026-11-20T01:00:00Z'), answers: clean });
    await database.writeMany([{ case: old, basedOn: undefined }]);
    const user = await openFiles();
    await user.upload(screen.getByLabelText('ファイルを選ぶ'), csv('id,membership', `${id},paid`));
    await user.click(await screen.findByRole('button', { name: '1件を取り込む' }));
    await screen.findByText('1件を取り込みました。');
    const stored = await database.read(id);
    expect(stored).toMatchObject({
      value: { case: { judgements: [{ outcome: 'cannotApply' }, { outcome: 'canApply' }] } },
    });
  });
});

test('one case is said to be one, in English too', () => {
  const { found, store, stored, exportOf, alreadyHere } = deskFilesWords.en;
  expect([found('a.csv', 1), store(1), stored(1), exportOf(1)]).toEqual([
    '“a.csv” holds 1 case',
    'Import 1 case',
    '1 case imported.',
    'Exports the selected case.',
  ]);
  expect(alreadyHere(1)).toMatch(/^One of them is here already\. Importing replaces it/);
  expect(stored(2)).toBe('2 cases imported.');
});

describe('exporting', () => {
  test('everything as JSON is a backup, and comes back as it was', async () => {
    const save = vi.spyOn(fileSaver, 'saveFile').mockImplementation(() => undefined);
    const one = newCase({
      id,
      now: new Date('2026-11-20T01:00:00Z'),
      client: '<img onerror>',
      answers: clean,
    });
    await database.writeMany([{ case: one, basedOn: undefined }]);
    const user = await openFiles();
    await user.click(screen.getByRole('button', { name: '控えを保存する（JSON）' }));
    expect(await screen.findByText(/前に控えを保存した日/)).toBeVisible();
    const [file] = save.mock.calls[0] ?? [];
    expect(file?.name).toMatch(/^案件_全1件_\d{4}-\d{2}-\d{2}\.json$/);
    expect(JSON.parse([file?.text ?? ''].flat().join('')).cases).toEqual([one]);
    save.mockRestore();
  });
});
