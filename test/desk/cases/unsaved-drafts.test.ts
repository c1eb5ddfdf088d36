import { describe, expect, test, vi } from 'vitest';
import { client, satoId, yamadaId } from './clients';
import { expectFailure, got, openTab, putRaw } from './storage';

const yamada = client();
const mark = '（閉じる前の入力）';

/** A desk with one client stored, in the tab that is about to go. */
async function aboutToGo() {
  const tab = openTab();
  const stored = got(await tab.write({ case: yamada, basedOn: undefined }));
  return { tab, stored, draft: { case: { ...yamada, note: '急ぎ' }, basedOn: stored.revision } };
}

/** Every case the desk holds, by reference and note. */
async function notes() {
  const { cases } = got(await openTab().readAll());
  return Object.fromEntries(cases.map(({ case: one }) => [one.reference, one.note]));
}

describe('what a page left behind', () => {
  test('is handed over in one go: nothing is waited for before it is committed', async () => {
    const { tab, draft } = await aboutToGo();
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
    const answers = vi.fn();
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      const request = put.call(this, value, key);
      request.addEventListener('success', answers);
      return request;
    });
    const attempt = tab.keepDraft(draft);
    // No further than what runs by itself while the page goes.
    for (let count = 0; count < 20; count += 1) await Promise.resolve();
    expect(commit).toHaveBeenCalledOnce();
    expect(answers).not.toHaveBeenCalled();
    got(await attempt);
  });

  test('is saved at the next start, once', async () => {
    const { tab, draft } = await aboutToGo();
    got(await tab.keepDraft(draft));
    tab.close();
    const next = openTab();
    const taken = got(await next.recoverDrafts(mark));
    expect(taken).toMatchObject({ saved: [{ case: draft.case }], setApart: [], unreadable: [] });
    expect(await notes()).toEqual({ 'K-001': '急ぎ' });
    expect(got(await next.recoverDrafts(mark))).toEqual({ saved: [], setApart: [], unreadable: [] });
  });

  test('of a case that was never stored is stored', async () => {
    const tab = openTab();
    got(await tab.keepDraft({ case: yamada, basedOn: undefined }));
    got(await openTab().recoverDrafts(mark));
    expect(await notes()).toEqual({ 'K-001': '' });
  });

  test('is set apart from what was written since', async () => {
    const { tab, stored, draft } = await aboutToGo();
    got(await tab.keepDraft(draft));
    got(await openTab().write({ case: { ...yamada, note: '別' }, basedOn: stored.revision }));
    expect(got(await openTab().recoverDrafts(mark)).setApart).toMatchObject([{ case: { note: '急ぎ' } }]);
    expect(await notes()).toEqual({ 'K-001': '別', 'K-001 （閉じる前の入力）': '急ぎ' });
  });

  test('by two tabs is all there', async () => {
    const { tab, draft } = await aboutToGo();
    got(await tab.keepDraft(draft));
    got(await openTab().keepDraft({ ...draft, case: { ...yamada, note: 'もう一つ' } }));
    got(await openTab().recoverDrafts(mark));
    expect(Object.values(await notes()).toSorted()).toEqual(['もう一つ', '急ぎ']);
  });

  test('is one thing for each case and tab: the last', async () => {
    const { tab, draft } = await aboutToGo();
    got(await tab.keepDraft({ ...draft, case: { ...yamada, note: '急' } }));
    got(await tab.keepDraft(draft));
    got(await openTab().recoverDrafts(mark));
    expect(await notes()).toEqual({ 'K-001': '急ぎ' });
  });

  test('and was saved after all is not saved twice', async () => {
    const { tab, draft } = await aboutToGo();
    got(await tab.keepDraft(draft));
    got(await tab.write(draft));
    expect(got(await openTab().recoverDrafts(mark)).setApart).toEqual([]);
    expect(await notes()).toEqual({ 'K-001': '急ぎ' });
  });

  test('can be forgotten by the tab itself, and by no other', async () => {
    const { tab, draft } = await aboutToGo();
    const other = openTab();
    got(await tab.keepDraft(draft));
    got(await other.discardDraft(yamadaId));
    got(await other.keepDraft({ ...draft, case: { ...yamada, note: 'もう一つ' } }));
    got(await other.discardDraft(yamadaId));
    got(await openTab().recoverDrafts(mark));
    expect(await notes()).toEqual({ 'K-001': '急ぎ' });
  });

  test('goes with the case when that is deleted', async () => {
    const { tab, stored, draft } = await aboutToGo();
    const sato = { ...client({ id: satoId }), reference: 'K-002' };
    got(await tab.keepDraft(draft));
    got(await tab.keepDraft({ case: sato, basedOn: undefined }));
    got(await openTab().remove([stored]));
    got(await openTab().recoverDrafts(mark));
    expect(await notes()).toEqual({ 'K-002': '' });
  });

  test('does not write over a record that cannot be read', async () => {
    const { tab, draft } = await aboutToGo();
    got(await tab.keepDraft(draft));
    const damaged = { revision: 'r1', case: { id: yamadaId } };
    await putRaw(damaged);
    got(await openTab().recoverDrafts(mark));
    const { cases, unreadable } = got(await openTab().readAll());
    expect(cases).toMatchObject([{ case: { note: '急ぎ' } }]);
    expect(unreadable).toMatchObject([{ record: damaged }]);
  });

  test('and is not understood stays, and hides nothing else', async () => {
    const { tab, draft } = await aboutToGo();
    got(await tab.keepDraft(draft));
    const strange = { ...draft, case: { ...yamada, id: satoId, note: 'あ'.repeat(20_001) } };
    got(await tab.keepDraft(strange));
    const { saved, unreadable } = got(await openTab().recoverDrafts(mark));
    expect(saved).toMatchObject([{ case: { note: '急ぎ' } }]);
    expect(unreadable).toMatchObject([{ where: 'case.note', record: strange }]);
    expect(got(await openTab().recoverDrafts(mark)).unreadable).toHaveLength(1);
    got(await openTab().remove(unreadable));
    expect(got(await openTab().recoverDrafts(mark)).unreadable).toEqual([]);
    expect(await notes()).toEqual({ 'K-001': '急ぎ' });
  });

  test('stays if it cannot be saved', async () => {
    const { tab, draft } = await aboutToGo();
    got(await tab.keepDraft(draft));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expectFailure(await openTab().recoverDrafts(mark), { why: 'quota' });
    put.mockRestore();
    got(await openTab().recoverDrafts(mark));
    expect(await notes()).toEqual({ 'K-001': '急ぎ' });
  });

  test('is nothing once another tab has deleted everything, until something is stored again on demand', async () => {
    const { tab, draft } = await aboutToGo();
    got(await openTab().deleteEverything());
    expectFailure(await tab.keepDraft(draft), { why: 'cleared' });
    expect(await indexedDB.databases()).toEqual([]);
    const { revision } = got(await tab.write({ case: yamada, basedOn: undefined }));
    got(await tab.keepDraft({ ...draft, basedOn: revision }));
  });

  test('goes with everything', async () => {
    const { tab, draft } = await aboutToGo();
    got(await tab.keepDraft(draft));
    got(await tab.deleteEverything());
    got(await tab.recoverDrafts(mark));
    expect(await notes()).toEqual({});
  });
});
