import { assign, enqueueActions, fromCallback, fromPromise, setup } from 'xstate';
import { after, type Context, type SavingEvent, type SavingInput } from './saving-context';
import type { StorageFailure } from './storage-failure';

/** Failures that may pass: they are tried again by themselves. */
const passing: readonly StorageFailure['why'][] = ['quota', 'blocked', 'silent', 'unknown'];
/** Failures that an edit may mend. After the others, above all `cleared`, nothing is stored again unasked. */
const mendable: readonly StorageFailure['why'][] = [...passing, 'unfit'];

const saver = setup({
  // XState takes its types from values that are never looked at.
  types: { context: {} as Context, events: {} as SavingEvent, input: {} as SavingInput },
  // In milliseconds: the pause in typing after which a case is saved; the longest typing without a save; the longest a
  // normal write takes; the time before a failed write is tried again.
  delays: { pause: 400, longest: 3000, usual: 250, retry: 10_000 },
  actors: {
    write: fromPromise(({ input }: { readonly input: Context }) =>
      input.write({ case: input.case, basedOn: input.basedOn }),
    ),
    leaving: fromCallback<{ type: 'LEAVE' }, Context>(({ sendBack, input }) =>
      input.whenLeaving(() => sendBack({ type: 'LEAVE' })),
    ),
  },
  guards: {
    isCleared: ({ context }) => context.isCleared,
    isNew: ({ context }) => context.basedOn === undefined,
    hasOurs: ({ context }) => context.case !== context.saved,
    hasTheirs: ({ context }) => context.theirs !== undefined,
    isPutBack: ({ context, event }) =>
      event.type === 'CHANGED_ELSEWHERE' && event.stored !== undefined && context.case === context.saved,
    isPassing: ({ context: { failure } }) => failure !== undefined && passing.includes(failure.why),
    isMendable: ({ context: { failure } }) => failure !== undefined && mendable.includes(failure.why),
  },
  actions: {
    keepDraft: ({ context, self }) => {
      const tell = (isSafe: boolean) => {
        if (self.getSnapshot().status === 'active') self.send({ type: 'DRAFT_KEPT', isSafe });
      };
      const keeping = context.keepDraft({ case: context.case, basedOn: context.basedOn });
      keeping.then(({ isDone }) => tell(isDone)).catch(() => tell(false));
    },
    noteDraft: assign(({ context }) => ({ draftOf: context.case.id })),
    noteDraftKept: assign(({ event }) => (event.type === 'DRAFT_KEPT' ? { isDraftKept: event.isSafe } : {})),
    discardDraft: ({ context }) => {
      if (context.draftOf !== undefined) context.discardDraft(context.draftOf);
    },
    noteDraftDiscarded: assign({ draftOf: undefined, isDraftKept: false }),
    noteCleared: assign({
      failure: { why: 'cleared' } satisfies StorageFailure,
      basedOn: undefined,
      saved: undefined,
      theirs: undefined,
    }),
    hurry: assign({ isUrgent: true }),
    edit: assign(({ event }) => (event.type === 'EDIT' ? { case: event.case } : {})),
    keep: assign(({ event }) =>
      event.type === 'KEEP' ? { case: event.case, basedOn: undefined, theirs: undefined } : {},
    ),
    takeTheirs: assign(({ context: { theirs } }) =>
      theirs
        ? {
            case: theirs.case,
            saved: theirs.case,
            basedOn: theirs.revision,
            savedAt: theirs.case.changedAt,
            theirs: undefined,
            failure: undefined,
          }
        : {},
    ),
    noteTheirs: assign(({ event }) => (event.type === 'CHANGED_ELSEWHERE' ? { theirs: event.stored } : {})),
  },
});

/** Keeps one case saved while it is edited. It holds the case, and says honestly how far the saving is. */
export const savingMachine = saver.createMachine({
  id: 'saving',
  context: ({ input }) => ({
    ...input,
    written: undefined,
    saved: input.basedOn === undefined ? undefined : input.case,
    savedAt: input.case.changedAt,
    failure: input.isCleared ? { why: 'cleared' } : undefined,
    theirs: undefined,
    isUrgent: false,
    draftOf: undefined,
    isDraftKept: false,
  }),
  invoke: { src: 'leaving', input: ({ context }) => context },
  on: { CLEARED: { target: '.failed', actions: 'noteCleared' }, DRAFT_KEPT: { actions: 'noteDraftKept' } },
  initial: 'opened',
  states: {
    opened: {
      always: [
        { guard: 'isCleared', target: 'failed' },
        { guard: 'isNew', target: 'saving' },
        { target: 'saved' },
      ],
    },
    saved: {
      entry: ['discardDraft', 'noteDraftDiscarded'],
      on: {
        EDIT: { target: 'unsaved', actions: 'edit' },
        CHANGED_ELSEWHERE: [
          {
            // Nothing of ours would be lost: what is on the screen follows.
            guard: ({ event }) => event.stored !== undefined,
            actions: ['noteTheirs', 'takeTheirs'],
          },
          { target: 'conflict', actions: 'noteTheirs' },
        ],
      },
    },
    unsaved: {
      after: { longest: 'saving' },
      on: { FLUSH: 'saving', LEAVE: { target: 'saving', actions: ['keepDraft', 'noteDraft'] } },
      initial: 'typing',
      states: {
        typing: {
          after: { pause: '#saving.saving' },
          on: { EDIT: { target: 'typing', reenter: true, actions: 'edit' } },
        },
      },
    },
    saving: {
      entry: assign(({ context }) => ({ written: context.case, isUrgent: false })),
      on: {
        EDIT: { actions: 'edit' },
        FLUSH: { actions: 'hurry' },
        LEAVE: { actions: ['keepDraft', 'noteDraft', 'hurry'] },
      },
      invoke: {
        src: 'write',
        input: ({ context }) => context,
        onDone: { target: 'written', actions: assign(({ context, event }) => after(context, event.output)) },
        onError: {
          target: 'failed',
          actions: assign({ failure: { why: 'unknown', name: 'rejected' } satisfies StorageFailure }),
        },
      },
      initial: 'prompt',
      states: {
        prompt: { after: { usual: 'slow' } },
        // Another tab may be writing for long, or it may never answer: whoever leaves now has to know whether that can be
        // done without loss.
        slow: { entry: ['keepDraft', 'noteDraft'] },
      },
    },
    written: {
      always: [
        { guard: ({ context }) => context.failure?.why === 'conflict', target: 'conflict' },
        { guard: ({ context }) => context.failure !== undefined, target: 'failed' },
        { guard: ({ context }) => context.case === context.saved, target: 'saved' },
        { guard: ({ context }) => context.isUrgent, target: 'saving' },
        { target: 'unsaved' },
      ],
    },
    failed: {
      // At once, not only when the page goes: then it is known whether anything would be lost.
      entry: enqueueActions(({ check, enqueue }) => {
        if (!check('isMendable')) return;
        enqueue('keepDraft');
        enqueue('noteDraft');
      }),
      after: { retry: { guard: 'isPassing', target: 'saving' } },
      on: {
        EDIT: [{ guard: 'isMendable', target: 'unsaved', actions: 'edit' }, { actions: 'edit' }],
        FLUSH: { guard: 'isPassing', target: 'saving' },
        LEAVE: [
          { guard: 'isPassing', target: 'saving', actions: ['keepDraft', 'noteDraft'] },
          { guard: 'isMendable', actions: ['keepDraft', 'noteDraft'] },
        ],
        RETRY: 'saving',
      },
    },
    conflict: {
      on: {
        EDIT: { actions: 'edit' },
        CHANGED_ELSEWHERE: [
          { guard: 'isPutBack', target: 'saved', actions: ['noteTheirs', 'takeTheirs'] },
          { actions: 'noteTheirs' },
        ],
        LEAVE: { guard: 'hasOurs', actions: ['keepDraft', 'noteDraft'] },
        KEEP: { target: 'saving', actions: ['discardDraft', 'noteDraftDiscarded', 'keep'] },
        TAKE_THEIRS: { guard: 'hasTheirs', target: 'saved', actions: 'takeTheirs' },
      },
    },
  },
});
