import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createActor } from 'xstate';
import { setApart } from '../../../src/desk/cases/new-case';
import { savingMachine } from '../../../src/desk/cases/saving';
import type { SavingInput } from '../../../src/desk/cases/saving-context';
import { isInDanger, savedUp, statusOf } from '../../../src/desk/cases/saving-status';
import type { Attempt, StorageFailure } from '../../../src/desk/cases/storage-failure';
import type { Draft, StoredCase } from '../../../src/desk/cases/stored-case';
import { client, satoId } from './clients';

const yamada = client();
const noted = (note: string) => ({ ...yamada, note });
const theirs: StoredCase = { revision: 'theirs', case: noted('別のタブ') };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A database that answers when the test says so. */
function database() {
  const drafts: Draft[] = [];
  let answer: (attempt: Attempt<StoredCase>) => void = () => {};
  return {
    drafts,
    notes: () => drafts.map((draft) => draft.case.note),
    write: (draft: Draft) => {
      drafts.push(draft);
      return new Promise<Attempt<StoredCase>>((resolve) => {
        answer = resolve;
      });
    },
    async done() {
      const draft = drafts.at(-1);
      if (draft) answer({ isDone: true, value: { revision: `r${drafts.length}`, case: draft.case } });
      await vi.advanceTimersByTimeAsync(0);
    },
    async fails(failure: StorageFailure) {
      answer({ isDone: false, failure });
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

const isLeft: Attempt<undefined> = { isDone: true, value: undefined };
const isNotLeft: Attempt<undefined> = { isDone: false, failure: { why: 'quota' } };

/** `leaving`: what comes of leaving something behind. */
function open(different: Partial<SavingInput> = {}, leaving = isLeft) {
  const stored = database();
  const left = new Map<string, Draft>();
  let leave = () => {};
  const actor = createActor(savingMachine, {
    input: {
      case: yamada,
      basedOn: 'r0',
      isCleared: false,
      write: stored.write,
      now: () => new Date('2026-11-23T05:00:00.000Z'),
      keepDraft: async (draft) => {
        left.set(draft.case.id, draft);
        return leaving;
      },
      discardDraft: (id) => left.delete(id),
      whenLeaving: (callback) => {
        leave = callback;
        return () => {
          leave = () => {};
        };
      },
      ...different,
    },
  }).start();
  return {
    actor,
    stored,
    left,
    type: (note: string) => actor.send({ type: 'EDIT', case: noted(note) }),
    leavePage: () => leave(),
    status: () => statusOf(actor.getSnapshot()),
    shown: () => actor.getSnapshot().context.case.note,
    isInDanger: () => isInDanger(actor.getSnapshot()),
  };
}

describe('a case that is edited', () => {
  test('is saved as it was opened', () => {
    expect(open().status()).toEqual({ kind: 'saved', at: '2026-11-01T01:30:00.000Z' });
  });

  test('is unsaved, then saving, and saved only once the database says so', async () => {
    const { type, stored, status } = open();
    type('電話は午後に');
    expect(status()).toEqual({ kind: 'unsaved' });
    await vi.advanceTimersByTimeAsync(399);
    expect(stored.drafts).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(status()).toEqual({ kind: 'saving' });
    await vi.advanceTimersByTimeAsync(4000);
    expect(status()).toEqual({ kind: 'saving' });
    await stored.done();
    expect(status()).toEqual({ kind: 'saved', at: '2026-11-23T05:00:00.000Z' });
    expect(stored.drafts).toEqual([{ case: noted('電話は午後に'), basedOn: 'r0' }]);
  });

  test('is written once for what is typed in one go', async () => {
    const { type, stored } = open();
    for (const note of ['電', '電話', '電話は']) {
      type(note);
      await vi.advanceTimersByTimeAsync(300);
    }
    await vi.advanceTimersByTimeAsync(100);
    expect(stored.notes()).toEqual(['電話は']);
  });

  test('is written after three seconds even if nobody pauses', async () => {
    const { type, stored } = open();
    for (let count = 0; count < 11; count += 1) {
      type('あ'.repeat(count));
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(stored.notes()).toEqual(['あ'.repeat(9)]);
  });

  test('while it is being written is not called saved afterwards, and written again on the new revision', async () => {
    const { actor, type, stored, status } = open();
    type('一');
    actor.send({ type: 'FLUSH' });
    type('一二');
    await stored.done();
    expect(status()).toEqual({ kind: 'unsaved' });
    await vi.advanceTimersByTimeAsync(400);
    expect(stored.drafts.at(-1)).toEqual({ case: noted('一二'), basedOn: 'r1' });
    await stored.done();
    expect(status().kind).toBe('saved');
  });
});

describe('a page that may be about to go', () => {
  test('writes at once', () => {
    const { type, stored, leavePage } = open();
    type('急ぎ');
    leavePage();
    expect(stored.notes()).toEqual(['急ぎ']);
  });

  test('writes what was typed during a writing right after it', async () => {
    const { actor, type, stored, leavePage } = open();
    type('一');
    actor.send({ type: 'FLUSH' });
    type('一二');
    leavePage();
    await stored.done();
    expect(stored.notes()).toEqual(['一', '一二']);
  });

  test('writes nothing if there is nothing to write', () => {
    const { stored, leavePage } = open();
    leavePage();
    expect(stored.drafts).toEqual([]);
  });

  test('is no longer listened to once the case is closed', () => {
    const stopped = vi.fn();
    const { actor } = open({ whenLeaving: () => stopped });
    actor.stop();
    expect(stopped).toHaveBeenCalledOnce();
  });
});

describe('what is left behind by a page that may be about to go', () => {
  const draft = { case: noted('急ぎ'), basedOn: 'r0' };

  test('is what is not saved yet, until it is', async () => {
    const { type, stored, left, leavePage } = open();
    type('急ぎ');
    leavePage();
    expect([...left.values()]).toEqual([draft]);
    await stored.done();
    expect([...left.values()]).toEqual([]);
  });

  test('is what was typed last, also during a writing', () => {
    const { actor, type, left, leavePage } = open();
    type('急');
    actor.send({ type: 'FLUSH' });
    type('急ぎ');
    leavePage();
    expect([...left.values()]).toEqual([draft]);
  });

  test('is nothing if all is saved', () => {
    const { left, leavePage } = open();
    leavePage();
    expect([...left.values()]).toEqual([]);
  });

  test.each([
    { why: 'quota' },
    { why: 'unfit', id: yamada.id, where: 'note' },
    { why: 'conflict', conflicts: [{ id: yamada.id, theirs }] },
  ] as const)('is what could not be saved for $why', async (failure) => {
    const { actor, type, stored, left, leavePage } = open();
    type('急ぎ');
    actor.send({ type: 'FLUSH' });
    await stored.fails(failure);
    leavePage();
    expect([...left.values()]).toEqual([draft]);
  });

  test('is nothing where the storage was cleared: it may have been meant', async () => {
    const { actor, type, stored, left, leavePage } = open();
    type('急ぎ');
    actor.send({ type: 'FLUSH' });
    await stored.fails({ why: 'cleared' });
    leavePage();
    expect([...left.values()]).toEqual([]);
  });

  test('is nothing of a case that another tab deleted, unless more was typed', () => {
    const { actor, type, left, leavePage } = open();
    actor.send({ type: 'CHANGED_ELSEWHERE', stored: undefined });
    leavePage();
    expect([...left.values()]).toEqual([]);
    type('急ぎ');
    leavePage();
    expect([...left.values()]).toEqual([draft]);
  });

  test.each([{ type: 'TAKE_THEIRS' }, { type: 'KEEP', case: { ...noted('急ぎ'), id: satoId } }] as const)(
    'is forgotten when a conflict is ended by $type',
    async (event) => {
      const { actor, type, stored, left, leavePage } = open();
      type('急ぎ');
      actor.send({ type: 'FLUSH' });
      await stored.fails({ why: 'conflict', conflicts: [{ id: yamada.id, theirs }] });
      leavePage();
      actor.send(event);
      expect([...left.values()]).toEqual([]);
    },
  );
});

test('a case that is new is written at once', async () => {
  const { stored, status } = open({ basedOn: undefined });
  expect(stored.drafts).toEqual([{ case: yamada, basedOn: undefined }]);
  expect(status()).toEqual({ kind: 'saving' });
});

describe('a writing that fails', () => {
  test.each([
    { why: 'quota' },
    { why: 'blocked' },
    { why: 'silent' },
    { why: 'unknown', name: 'AbortError' },
  ] as const)(
    'for $why says so until it is written, is tried again by itself, and keeps the screen',
    async (failure) => {
      const { actor, type, stored, status, shown } = open();
      type('大事');
      actor.send({ type: 'FLUSH' });
      await stored.fails(failure);
      expect(status()).toEqual({ kind: 'failed', failure });
      await vi.advanceTimersByTimeAsync(10_000);
      expect(stored.notes()).toEqual(['大事', '大事']);
      expect(status()).toEqual({ kind: 'failed', failure });
      expect(shown()).toBe('大事');
      await stored.done();
      expect(status().kind).toBe('saved');
    },
  );

  test.each([{ why: 'newer' }, { why: 'unavailable' }, { why: 'cleared' }] as const)(
    'for $why is tried again only on demand',
    async (failure) => {
      const { actor, type, stored, status, shown } = open();
      type('大事');
      actor.send({ type: 'FLUSH' });
      await stored.fails(failure);
      type('大事、続き');
      await vi.advanceTimersByTimeAsync(60_000);
      expect(stored.drafts).toHaveLength(1);
      expect(status()).toEqual({ kind: 'failed', failure });
      expect(shown()).toBe('大事、続き');
      actor.send({ type: 'RETRY' });
      expect(stored.notes().at(-1)).toBe('大事、続き');
    },
  );

  test('because the storage was cleared stores the case anew on demand', async () => {
    const { actor, type, stored } = open();
    type('大事');
    actor.send({ type: 'FLUSH' });
    await stored.fails({ why: 'cleared' });
    actor.send({ type: 'RETRY' });
    expect(stored.drafts.at(-1)).toEqual({ case: noted('大事'), basedOn: undefined });
  });

  test('because a text is too long is mended by an edit', async () => {
    const { actor, type, stored } = open();
    type('長い');
    actor.send({ type: 'FLUSH' });
    await stored.fails({ why: 'unfit', id: yamada.id, where: 'note' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(stored.drafts).toHaveLength(1);
    type('短い');
    await vi.advanceTimersByTimeAsync(400);
    expect(stored.notes()).toEqual(['長い', '短い']);
  });
});

describe('another tab that writes the case', () => {
  test('is followed while there is nothing of ours to lose', () => {
    const { actor, status, shown, stored } = open();
    actor.send({ type: 'CHANGED_ELSEWHERE', stored: theirs });
    expect(shown()).toBe('別のタブ');
    expect(status().kind).toBe('saved');
    actor.send({ type: 'EDIT', case: noted('別のタブ、続き') });
    actor.send({ type: 'FLUSH' });
    expect(stored.drafts).toEqual([{ case: noted('別のタブ、続き'), basedOn: 'theirs' }]);
  });

  test('changes nothing on the screen where something is unsaved', () => {
    const { actor, type, shown } = open();
    type('こちら');
    actor.send({ type: 'CHANGED_ELSEWHERE', stored: theirs });
    expect(shown()).toBe('こちら');
  });

  async function inConflict() {
    const opened = open();
    opened.type('こちら');
    opened.actor.send({ type: 'FLUSH' });
    const conflicts = [{ id: yamada.id, theirs }];
    await opened.stored.fails({ why: 'conflict', conflicts });
    return opened;
  }

  test('first leaves a conflict with both versions, and nothing is written until somebody has decided', async () => {
    const { type, status, shown, stored } = await inConflict();
    type('こちら、続き');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(status()).toEqual({ kind: 'conflict', theirs });
    expect(shown()).toBe('こちら、続き');
    expect(stored.drafts).toHaveLength(1);
  });

  test('first, and both kept: ours is stored as a case of its own', async () => {
    const { actor, status, stored } = await inConflict();
    const ours = setApart(actor.getSnapshot().context.case, { id: satoId, mark: '（別のタブの変更あり）' });
    actor.send({ type: 'KEEP', case: ours });
    expect(stored.drafts.at(-1)).toEqual({
      case: { ...noted('こちら'), id: satoId, reference: 'K-001 （別のタブの変更あり）' },
      basedOn: undefined,
    });
    expect(status()).toEqual({ kind: 'saving' });
    await stored.done();
    expect(status().kind).toBe('saved');
  });

  test('first, and theirs taken: it stands on the screen, saved', async () => {
    const { actor, status, shown, stored } = await inConflict();
    actor.send({ type: 'TAKE_THEIRS' });
    expect(shown()).toBe('別のタブ');
    expect(status()).toEqual({ kind: 'saved', at: '2026-11-01T01:30:00.000Z' });
    expect(stored.drafts).toHaveLength(1);
  });

  test('by deleting it is a conflict, too: it can be put back, but is not unasked', async () => {
    const { actor, status, stored } = open();
    actor.send({ type: 'CHANGED_ELSEWHERE', stored: undefined });
    expect(status()).toEqual({ kind: 'conflict', theirs: undefined });
    actor.send({ type: 'TAKE_THEIRS' });
    expect(status().kind).toBe('conflict');
    actor.send({ type: 'KEEP', case: actor.getSnapshot().context.case });
    expect(stored.drafts).toEqual([{ case: yamada, basedOn: undefined }]);
  });
});

describe('another tab that puts back what it deleted', () => {
  test('is followed where there is nothing of ours', () => {
    const { actor, status, shown } = open();
    actor.send({ type: 'CHANGED_ELSEWHERE', stored: undefined });
    actor.send({ type: 'CHANGED_ELSEWHERE', stored: theirs });
    expect(status().kind).toBe('saved');
    expect(shown()).toBe('別のタブ');
  });

  test('leaves both where something was typed since', () => {
    const { actor, type, status, shown } = open();
    actor.send({ type: 'CHANGED_ELSEWHERE', stored: undefined });
    type('こちら');
    actor.send({ type: 'CHANGED_ELSEWHERE', stored: theirs });
    expect(status()).toEqual({ kind: 'conflict', theirs });
    expect(shown()).toBe('こちら');
  });
});

describe('everything deleted elsewhere', () => {
  const cleared = { kind: 'failed', failure: { why: 'cleared' } };

  test('takes back that the case is saved; it is stored anew on demand only', async () => {
    const { actor, type, status, stored, left, leavePage } = open();
    actor.send({ type: 'CLEARED' });
    expect(status()).toEqual(cleared);
    type('続き');
    actor.send({ type: 'FLUSH' });
    leavePage();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(status()).toEqual(cleared);
    expect(stored.drafts).toEqual([]);
    expect([...left.values()]).toEqual([]);
    actor.send({ type: 'RETRY' });
    expect(stored.drafts).toEqual([{ case: noted('続き'), basedOn: undefined }]);
    await stored.done();
    expect(status().kind).toBe('saved');
  });

  test('during a writing is not undone by its end', async () => {
    const { actor, type, status, stored } = open();
    type('急ぎ');
    actor.send({ type: 'FLUSH' });
    actor.send({ type: 'CLEARED' });
    await stored.done();
    expect(status()).toEqual(cleared);
  });

  test('stops what would be tried again, also of a case never stored yet', async () => {
    const { actor, stored, status } = open({ basedOn: undefined });
    await stored.fails({ why: 'quota' });
    actor.send({ type: 'CLEARED' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(stored.drafts).toHaveLength(1);
    expect(status()).toEqual(cleared);
  });

  test('before the case was opened: it is opened as what it is, and not stored unasked', async () => {
    const { status, stored } = open({ basedOn: undefined, isCleared: true });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(status()).toEqual(cleared);
    expect(stored.drafts).toEqual([]);
  });
});

describe('what would be lost if the page were left', () => {
  test('is nothing of a case that is saved, or being saved without delay', async () => {
    const { actor, type, isInDanger, stored } = open({}, isNotLeft);
    expect(isInDanger()).toBe(false);
    type('急ぎ');
    expect(isInDanger()).toBe(false);
    actor.send({ type: 'FLUSH' });
    await vi.advanceTimersByTimeAsync(249);
    expect(isInDanger()).toBe(false);
    await stored.done();
    expect(isInDanger()).toBe(false);
  });

  test.each([
    { why: 'quota' },
    { why: 'unavailable' },
    { why: 'newer' },
    { why: 'silent' },
    { why: 'cleared' },
  ] as const)('is what could not be saved for $why, nor left behind; until it is saved', async (failure) => {
    const { actor, type, isInDanger, stored } = open({}, isNotLeft);
    type('急ぎ');
    actor.send({ type: 'FLUSH' });
    await stored.fails(failure);
    expect(isInDanger()).toBe(true);
    type('急ぎ、続き');
    expect(isInDanger()).toBe(true);
    actor.send({ type: 'RETRY' });
    actor.send({ type: 'FLUSH' });
    expect(isInDanger()).toBe(true);
    await stored.done();
    expect(isInDanger()).toBe(false);
  });

  test('is nothing that is left behind', async () => {
    const { actor, type, isInDanger, stored, left } = open();
    type('急ぎ');
    actor.send({ type: 'FLUSH' });
    await stored.fails({ why: 'quota' });
    expect(left.get(yamada.id)?.case.note).toBe('急ぎ');
    expect(isInDanger()).toBe(false);
  });

  test('is what is being written for long and could not be left behind meanwhile', async () => {
    const { actor, type, isInDanger } = open({}, isNotLeft);
    type('急ぎ');
    actor.send({ type: 'FLUSH' });
    await vi.advanceTimersByTimeAsync(250);
    expect(isInDanger()).toBe(true);
  });

  test('is nothing that is being written for long and is left behind meanwhile', async () => {
    const { actor, type, isInDanger, left } = open();
    type('急ぎ');
    actor.send({ type: 'FLUSH' });
    await vi.advanceTimersByTimeAsync(250);
    expect(left.get(yamada.id)?.case.note).toBe('急ぎ');
    expect(isInDanger()).toBe(false);
  });

  test('is nothing of two versions in conflict: the storage works', async () => {
    const { actor, type, isInDanger, stored } = open({}, isNotLeft);
    type('こちら');
    actor.send({ type: 'FLUSH' });
    await stored.fails({ why: 'conflict', conflicts: [{ id: yamada.id, theirs }] });
    expect(isInDanger()).toBe(false);
  });
});

describe('a case that is to be left', () => {
  test('is waited for until it is saved, edits made meanwhile included', async () => {
    const { actor, type, stored } = open();
    type('一');
    const leaving = savedUp(actor);
    type('一二');
    actor.send({ type: 'FLUSH' });
    await stored.done();
    await stored.done();
    expect(await leaving).toMatchObject({ kind: 'saved' });
    expect(stored.notes()).toEqual(['一', '一二']);
  });

  test('and cannot be saved is not left without a word', async () => {
    const { actor, type, stored } = open();
    type('大事');
    const leaving = savedUp(actor);
    await stored.fails({ why: 'quota' });
    expect(await leaving).toEqual({ kind: 'failed', failure: { why: 'quota' } });
  });
});
