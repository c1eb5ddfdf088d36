import 'fake-indexeddb/auto';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DeskApp } from '../../src/app/DeskApp';
import { type CaseDatabase, openDatabase } from '../../src/desk/cases/database';
import { createDeskStore } from '../../src/desk/screens/desk-store';
import { openCasesOf } from '../../src/desk/screens/open-cases';
import * as fileSaver from '../../src/platform/file-saver';
import { changeLanguage } from '../../src/words/i18n';
import type { Language } from '../../src/words/languages';
import { client, satoId, suzukiId } from '../desk/cases/clients';
import { putRaw } from '../desk/cases/storage';

const damaged = { revision: 'r1', case: { ...client({ id: satoId, client: '佐藤商店' }), answers: 5 } };
const strange = { revision: 'r2', case: { ...client({ id: suzukiId, client: '鈴木物産' }), colour: 'red' } };

let databases: CaseDatabase[] = [];

function openTab(): CaseDatabase {
  const database = openDatabase();
  databases.push(database);
  return database;
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  for (const database of databases) database.close();
  databases = [];
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A desk with one client and two records that are none. */
async function openDamagedDesk(language: Language, different: Partial<CaseDatabase> = {}) {
  const database = openTab();
  await database.writeMany([{ case: client(), basedOn: undefined }]);
  await putRaw(damaged);
  await putRaw(strange);
  return showDesk(language, { ...database, ...different });
}

async function showDesk(language: Language, database: CaseDatabase) {
  window.location.hash = language === 'ja' ? '#/desk' : '#/desk?lang=en';
  await changeLanguage(language);
  const saved = vi.spyOn(fileSaver, 'saveFile').mockReturnValue();
  const store = createDeskStore(database);
  const user = userEvent.setup();
  render(<DeskApp desk={{ store, openCases: openCasesOf(store) }} />);
  await screen.findByRole('link', { name: '山田製作所' });
  const unfold = () =>
    user.click(screen.getByText(language === 'ja' ? '読み取れない記録' : 'Records that cannot be read'));
  return { user, saved, unfold };
}

/** The ids of the records that are still in the database and cannot be read. */
async function unreadable(): Promise<string[]> {
  const all = await openTab().readAll();
  return all.isDone ? all.value.unreadable.map(({ id }) => id) : [all.failure.why];
}

const texts = {
  ja: {
    title: '読み取れない記録が2件あります',
    line: `${satoId}（合わない場所：case.answers）`,
    saveAll: '記録をファイルに保存する',
    save: `${satoId}をファイルに保存する`,
    remove: `${satoId}を削除する`,
    question: 'この記録を削除しますか',
    keep: '削除しない',
    confirm: '削除する',
    done: '記録を削除しました。',
    oneLeft: '読み取れない記録が1件あります',
  },
  en: {
    title: '2 records cannot be read',
    line: `${satoId} (does not fit: case.answers)`,
    saveAll: 'Save the records to a file',
    save: `Save to a file: ${satoId}`,
    remove: `Delete: ${satoId}`,
    question: 'Delete this record?',
    keep: 'Keep',
    confirm: 'Delete',
    done: 'The record is deleted.',
    oneLeft: '1 record cannot be read',
  },
} as const;

describe.each(['ja', 'en'] as const)('records that cannot be read (%s)', (language) => {
  const said = texts[language];

  test('are named, and each can be saved as it stands in the database', async () => {
    const { user, saved, unfold } = await openDamagedDesk(language);
    expect(screen.getByText(said.title)).toBeVisible();
    await unfold();
    expect(screen.getByText(said.line)).toBeVisible();
    await user.click(screen.getByRole('button', { name: said.save }));
    await user.click(screen.getByRole('button', { name: said.saveAll }));
    const records = saved.mock.calls.map(([{ text }]) => JSON.parse(String(text)));
    expect(records).toEqual([
      [{ id: satoId, where: 'case.answers', record: damaged }],
      [
        { id: satoId, where: 'case.answers', record: damaged },
        { id: suzukiId, where: 'case', record: strange },
      ],
    ]);
    // A file name is seen by others.
    expect(saved.mock.calls.map(([{ name }]) => name).join()).not.toContain('佐藤');
  });

  test('are deleted one by one, once that is confirmed, and for good', async () => {
    const { user, unfold } = await openDamagedDesk(language);
    await unfold();
    await user.click(screen.getByRole('button', { name: said.remove }));
    const dialog = within(screen.getByRole('dialog', { name: said.question }));
    expect(dialog.getByText(said.line)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: said.keep }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(await unreadable()).toEqual([satoId, suzukiId]);

    await user.click(screen.getByRole('button', { name: said.remove }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: said.confirm }));
    const done = await screen.findByText(said.done);
    expect(done.parentElement).toHaveRole('status');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.getByText(said.oneLeft)).toBeVisible();
    expect(screen.queryByRole('button', { name: said.remove })).not.toBeInTheDocument();
    expect(await unreadable()).toEqual([suzukiId]);
    expect(screen.getByRole('link', { name: '山田製作所' })).toBeVisible();
  });
});

test('a record that cannot be deleted stays in the list, and it is said why', async () => {
  const { user, unfold } = await openDamagedDesk('ja', {
    remove: async () => ({ isDone: false, failure: { why: 'silent' } }),
  });
  await unfold();
  await user.click(screen.getByRole('button', { name: texts.ja.remove }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: texts.ja.confirm }));
  expect(await screen.findByText('ブラウザーの保存機能から、返事がありません')).toBeVisible();
  expect(screen.getByText(texts.ja.title)).toBeVisible();
  expect(screen.queryByText(texts.ja.done)).not.toBeInTheDocument();
});

test('what a page left behind and nobody understands is among them, and can be deleted', async () => {
  const before = openTab();
  await before.writeMany([{ case: client(), basedOn: undefined }]);
  await before.keepDraft({ case: client({ id: satoId, note: 'あ'.repeat(20_001) }), basedOn: undefined });
  const { user, unfold } = await showDesk('ja', openTab());
  expect(screen.getByText('読み取れない記録が1件あります')).toBeVisible();
  await unfold();
  await user.click(screen.getByRole('button', { name: /を削除する$/ }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '削除する' }));
  await waitFor(() => expect(screen.queryByText(/読み取れない記録が/)).not.toBeInTheDocument());
  const taken = await openTab().recoverDrafts('（控え）');
  expect(taken.isDone && taken.value.unreadable).toEqual([]);
});
