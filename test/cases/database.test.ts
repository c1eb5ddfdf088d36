import { describe, expect, test, vi } from 'vitest';
import { client, satoId, suzukiId, yamadaId } from './clients';
import { expectFailure, got, openTab, putRaw } from './storage';

const yamada = client();
const sato = client({ id: satoId, client: '佐藤商店', note: '電話は午後に' });
const suzuki = client({ id: suzukiId, client: '鈴木物産' });

describe('what is written', () => {
  test('is read again as it was, also by an app started anew', async () => {
    const tab = openTab();
    got(await tab.write({ case: sato, basedOn: undefined }));
    tab.close();
    const { cases, unreadable } = got(await openTab().readAll());
    expect(cases.map((stored) => stored.case)).toEqual([sato]);
    expect(unreadable).toEqual([]);
  });

  test('is told written only after the transaction has completed', async () => {
    const events: string[] = [];
    const { transaction } = IDBDatabase.prototype;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      const made = transaction.apply(this, given);
      made.addEventListener('complete', () => events.push('complete'));
      return made;
    });
    const tab = openTab();
    got(await tab.readAll());
    events.length = 0;
    await tab.write({ case: yamada, basedOn: undefined });
    events.push('told');
    expect(events).toEqual(['complete', 'told']);
  });

  test('can be read by its id; an id that is not there has nothing', async () => {
    const tab = openTab();
    const written = got(await tab.write({ case: yamada, basedOn: undefined }));
    expect(got(await tab.read(yamadaId))).toEqual(written);
    expect(got(await tab.read(satoId))).toBeUndefined();
  });

  test('last can be read first: the latest of them, and so many of them as are asked for', async () => {
    const tab = openTab();
    const changes = [
      { ...yamada, changedAt: '2026-11-02T00:00:00.000Z' },
      { ...sato, changedAt: '2026-11-04T00:00:00.000Z' },
      { ...suzuki, changedAt: '2026-11-03T00:00:00.000Z' },
    ];
    got(await tab.writeMany(changes.map((one) => ({ case: one, basedOn: undefined }))));
    const latest = async (count: number) =>
      got(await tab.readLatest(count)).map((stored) => stored.case.client);
    expect(await latest(2)).toEqual(['佐藤商店', '鈴木物産']);
    expect(await latest(50)).toEqual(['佐藤商店', '鈴木物産', '山田製作所']);
  });

  test('is refused if it could not be read again', async () => {
    const tab = openTab();
    const tooLong = { ...yamada, note: 'あ'.repeat(20_001) };
    expectFailure(await tab.write({ case: tooLong, basedOn: undefined }), {
      why: 'unfit',
      id: yamadaId,
      where: 'note',
    });
    expect(got(await tab.readAll()).cases).toEqual([]);
  });
});

describe('many at once', () => {
  test('are written together, and counted on the way', async () => {
    const counts: number[] = [];
    const tab = openTab();
    const drafts = [yamada, sato, suzuki].map((one) => ({ case: one, basedOn: undefined }));
    got(await tab.writeMany(drafts, { onProgress: (count) => counts.push(count) }));
    expect(got(await tab.readAll()).cases.map((stored) => stored.case.client)).toEqual([
      '山田製作所',
      '佐藤商店',
      '鈴木物産',
    ]);
    expect(counts.at(-1)).toBe(3);
  });

  test('are not written at all if one of them cannot be', async () => {
    const tab = openTab();
    const written = got(await tab.write({ case: sato, basedOn: undefined }));
    const drafts = [yamada, { ...sato, note: '別' }].map((one) => ({ case: one, basedOn: undefined }));
    expectFailure(await tab.writeMany(drafts), {
      why: 'conflict',
      conflicts: [{ id: satoId, theirs: written }],
    });
    expect(got(await tab.readAll()).cases).toEqual([written]);
  });

  test('are refused if one stands among them twice', async () => {
    const twice = [yamada, { ...yamada, note: '別' }].map((one) => ({ case: one, basedOn: undefined }));
    expectFailure(await openTab().writeMany(twice), { why: 'unfit', id: yamadaId, where: 'id' });
  });

  test('can be called off half way, and then none is written', async () => {
    const tab = openTab();
    const calledOff = new AbortController();
    const drafts = [yamada, sato, suzuki].map((one) => ({ case: one, basedOn: undefined }));
    const attempt = await tab.writeMany(drafts, {
      calledOff: calledOff.signal,
      onProgress: (count) => {
        if (count === 2) calledOff.abort();
      },
    });
    expectFailure(attempt, { why: 'cancelled' });
    expect(got(await tab.readAll()).cases).toEqual([]);
  });
});

describe('deleting', () => {
  test('takes cases away, and writing them based on nothing puts them back as they were', async () => {
    const tab = openTab();
    const written = got(
      await tab.writeMany([yamada, sato].map((one) => ({ case: one, basedOn: undefined }))),
    );
    got(await tab.remove(written));
    expect(got(await tab.readAll()).cases).toEqual([]);
    got(await tab.writeMany(written.map((stored) => ({ case: stored.case, basedOn: undefined }))));
    expect(got(await tab.readAll()).cases.map((stored) => stored.case)).toEqual([yamada, sato]);
  });

  test('everything leaves no database behind', async () => {
    const tab = openTab();
    got(await tab.write({ case: yamada, basedOn: undefined }));
    got(await tab.noteBackup('2026-11-20T00:00:00.000Z'));
    got(await tab.deleteEverything());
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('everything is followed by a desk that is empty and works', async () => {
    const tab = openTab();
    got(await tab.write({ case: yamada, basedOn: undefined }));
    got(await tab.noteBackup('2026-11-20T00:00:00.000Z'));
    got(await tab.deleteEverything());
    expect(got(await tab.readAll()).cases).toEqual([]);
    expect(got(await tab.readLastBackup())).toBeUndefined();
    got(await tab.write({ case: sato, basedOn: undefined }));
  });
});

describe('a record that does not fit', () => {
  const { client: _client, ...nameless } = sato;
  const damaged = { revision: 'r1', case: nameless };

  test('is told with its id and the place, kept untouched, and hides no other', async () => {
    const tab = openTab();
    const written = got(await tab.write({ case: yamada, basedOn: undefined }));
    await putRaw(damaged);
    expect(got(await tab.readAll())).toEqual({
      cases: [written],
      unreadable: [{ id: satoId, where: 'case.client', record: damaged }],
    });
    expectFailure(await tab.read(satoId), { why: 'unfit', id: satoId, where: 'case.client' });
  });

  test('is not written over', async () => {
    const tab = openTab();
    got(await tab.readAll());
    await putRaw(damaged);
    expectFailure(await tab.write({ case: sato, basedOn: undefined }), {
      why: 'unfit',
      id: satoId,
      where: 'case.client',
    });
  });

  test('can be deleted on demand', async () => {
    const tab = openTab();
    got(await tab.readAll());
    await putRaw(damaged);
    got(await tab.remove(got(await tab.readAll()).unreadable));
    expect(got(await tab.readAll())).toEqual({ cases: [], unreadable: [] });
  });

  test('such as one with an answer that the rules do not have', async () => {
    const tab = openTab();
    got(await tab.readAll());
    await putRaw({ revision: 'r1', case: { ...sato, answers: { applicant: 'martian' } } });
    expect(got(await tab.readAll()).unreadable).toMatchObject([
      { id: satoId, where: 'case.answers.applicant' },
    ]);
  });
});

test('the moment of the last backup is kept; there is none at first', async () => {
  const tab = openTab();
  expect(got(await tab.readLastBackup())).toBeUndefined();
  got(await tab.noteBackup('2026-11-20T00:00:00.000Z'));
  expect(got(await tab.readLastBackup())).toBe('2026-11-20T00:00:00.000Z');
});
