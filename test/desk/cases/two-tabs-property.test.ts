import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import type { Case } from '../../../src/desk/cases/case';
import { setApart } from '../../../src/desk/cases/new-case';
import { newId } from '../../../src/desk/cases/new-id';
import { savingMachine } from '../../../src/desk/cases/saving';
import { statusOf } from '../../../src/desk/cases/saving-status';
import type { StoredCase } from '../../../src/desk/cases/stored-case';
import { client, yamadaId } from './clients';
import { closeTabs, got, openTab } from './storage';

/** What a consultant with the same case open in two tabs does in one of them. */
type Act = 'type' | 'save' | 'listen' | 'leave' | 'close';
const acts: fc.Arbitrary<readonly { readonly tab: 0 | 1; readonly act: Act }[]> = fc.array(
  fc.record({
    tab: fc.constantFrom(0 as const, 1 as const),
    act: fc.constantFrom<Act>('type', 'type', 'save', 'listen', 'leave', 'close'),
  }),
  { maxLength: 25 },
);

/** Lets the database answer some of what it was asked. */
const aMoment = () => new Promise((resolve) => setImmediate(resolve));

/** A tab with the case open that everybody starts from. */
function openCase(stored: StoredCase) {
  const storage = openTab();
  let isGone = false;
  let leave = () => {};
  const actor = createActor(savingMachine, {
    input: {
      case: stored.case,
      basedOn: stored.revision,
      isCleared: false,
      // A page that goes does not live to see its last writing.
      write: (draft) => (isGone ? new Promise(() => {}) : storage.write(draft)),
      now: () => new Date('2026-11-23T00:00:00.000Z'),
      keepDraft: storage.keepDraft,
      discardDraft: storage.discardDraft,
      whenLeaving: (callback) => {
        leave = callback;
        return () => {};
      },
    },
  }).start();
  const shown = (): Case => actor.getSnapshot().context.case;
  return {
    storage,
    actor,
    shown,
    leave: () => leave(),
    type: (word: string) => actor.send({ type: 'EDIT', case: { ...shown(), note: shown().note + word } }),
    /** Closes the page, whatever is going on. */
    close() {
      isGone = true;
      leave();
      actor.stop();
    },
    async listen() {
      actor.send({ type: 'CHANGED_ELSEWHERE', stored: got(await storage.read(shown().id)) });
    },
    /** Saves until there is nothing left to save; a conflict is ended by keeping both. */
    async finish() {
      for (;;) {
        const { kind } = statusOf(actor.getSnapshot());
        if (kind === 'saved') break;
        if (kind === 'conflict') {
          actor.send({ type: 'KEEP', case: setApart(shown(), { id: newId(), mark: '（別タブ）' }) });
        } else actor.send({ type: 'FLUSH' });
        await aMoment();
      }
      actor.stop();
    },
  };
}

test('whatever two tabs type into one case, and whenever they save or are closed, no word is lost', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (course) => {
      const desk = openTab();
      got(await desk.deleteEverything());
      const start = got(await desk.write({ case: client(), basedOn: undefined }));
      const tabs = [openCase(start), openCase(start)];
      const words: string[] = [];
      for (const { tab, act } of course) {
        const at = tabs[tab];
        if (!at) throw new Error(`no tab ${tab}`);
        if (act === 'type') {
          const word = `,${words.length};`;
          words.push(word);
          at.type(word);
        }
        if (act === 'save') at.actor.send({ type: 'FLUSH' });
        if (act === 'listen') await at.listen();
        if (act === 'leave') at.leave();
        if (act === 'close') {
          at.close();
          tabs[tab] = openCase(got(await desk.read(yamadaId)) ?? start);
        }
        await aMoment();
      }
      for (const tab of tabs) await tab.finish();
      got(await desk.recoverDrafts('（閉じる前の入力）'));
      const { cases } = got(await desk.readAll());
      const notes = cases.map((one) => one.case.note);
      for (const word of words) expect(notes.filter((note) => note.includes(word))).not.toEqual([]);
      expect(cases.filter((one) => one.case.id === yamadaId)).toHaveLength(1);
      closeTabs();
    }),
    { numRuns: 150 },
  );
});
