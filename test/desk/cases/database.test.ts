import { describe, expect, test, vi } from 'vitest';
import type { Case } from '../../../src/desk/cases/case';
import { latestFirst } from '../../../src/desk/cases/desk-list';
import type { StoredCase } from '../../../src/desk/cases/stored-case';
import { client, clientsNumbered, idNumbered, momentNumbered, satoId, suzukiId, yamadaId } from './clients';
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

describe('thousands', () => {
  const draftsOf = (cases: readonly Case[]) => cases.map((one) => ({ case: one, basedOn: undefined }));

  test('are read in pieces, and what does not fit is told wherever it stands', async () => {
    const tab = openTab();
    got(await tab.writeMany(draftsOf(clientsNumbered(450))));
    const damaged = [0, 199, 200, 449].map(idNumbered);
    for (const id of damaged) await putRaw({ revision: 'r', case: { id, client: 7 } });
    const pieces: number[] = [];
    const all = got(await tab.readAll({ onPiece: (piece) => pieces.push(piece.length) }));
    expect(pieces).toEqual([198, 199, 49]);
    expect(all.cases.map((stored) => stored.case.id)).toEqual(
      clientsNumbered(450).flatMap(({ id }) => (damaged.includes(id) ? [] : [id])),
    );
    expect(all.unreadable.map(({ id, where }) => [id, where])).toEqual(
      damaged.map((id) => [id, 'case.client']),
    );
  });

  test.each<[string, (place: number) => string]>([
    ['each changed at another moment', (place) => momentNumbered((place * 7) % 300)],
    ['a few changed at one moment', (place) => momentNumbered(place % 60)],
    ['many changed at one moment, as they were imported', (place) => momentNumbered(place % 3)],
    ['all changed at one moment', () => momentNumbered(0)],
  ])('begin with those changed last, as the whole list does: %s', async (_name, changedAt) => {
    const tab = openTab();
    const cases = clientsNumbered(300).map((one, place) => ({ ...one, changedAt: changedAt(place) }));
    got(await tab.writeMany(draftsOf(cases)));
    const told: (readonly StoredCase[])[] = [];
    const all = got(await tab.readAll({ onLatest: (latest) => told.push(latest) }));
    const inOrder = all.cases.toSorted((one, other) => latestFirst(one.case, other.case));
    expect(told).toEqual([inOrder.slice(0, 75)]);
  });

  test('of which some changed last do not fit: nothing else is left out between', async () => {
    const tab = openTab();
    const cases = clientsNumbered(300).map((one, place) => ({ ...one, changedAt: momentNumbered(place) }));
    got(await tab.writeMany(draftsOf(cases)));
    for (const place of [299, 290]) {
      await putRaw({ revision: 'r', case: { ...cases[place], client: 7 } });
    }
    const told: string[][] = [];
    await tab.readAll({ onLatest: (latest) => told.push(latest.map((stored) => stored.case.id)) });
    const expected = Array.from({ length: 75 }, (_, count) => 299 - count).filter(
      (place) => place !== 299 && place !== 290,
    );
    expect(told).toEqual([expected.map(idNumbered)]);
  });

  test('of which one of very many changed at one moment does not fit: none of an earlier moment comes before them', async () => {
    const tab = openTab();
    const cases = clientsNumbered(300).map((one, place) => ({
      ...one,
      changedAt: momentNumbered(place < 200 ? 1 : 0),
    }));
    got(await tab.writeMany(draftsOf(cases)));
    await putRaw({ revision: 'r', case: { ...cases[3], client: 7 } });
    const told: string[][] = [];
    await tab.readAll({ onLatest: (latest) => told.push(latest.map((stored) => stored.case.id)) });
    expect(told).toEqual([[0, 1, 2, ...Array.from({ length: 71 }, (_, count) => count + 4)].map(idNumbered)]);
  });

  test('have to be more than the first page holds, or there is nothing to show first', async () => {
    const tab = openTab();
    got(await tab.writeMany(draftsOf(clientsNumbered(74))));
    const onLatest = vi.fn();
    expect(got(await tab.readAll({ onLatest })).cases).toHaveLength(74);
    expect(onLatest).not.toHaveBeenCalled();
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
    const cancelSignal = new AbortController();
    const drafts = [yamada, sato, suzuki].map((one) => ({ case: one, basedOn: undefined }));
    const attempt = await tab.writeMany(drafts, {
      cancelSignal: cancelSignal.signal,
      onProgress: (count) => {
        if (count === 2) cancelSignal.abort();
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
