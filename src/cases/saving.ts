import { assign, fromCallback, fromPromise, setup } from 'xstate';
import type { Case } from './case';
import type { Attempt, StorageFailure } from './storage-failure';
import type { Draft, StoredCase } from './stored-case';

/** What saving one case takes from outside. */
export interface SavingInput {
  readonly case: Case;
  /** The revision it was read as; `undefined` for a case that is not stored yet. */
  readonly basedOn: string | undefined;
  readonly write: (draft: Draft) => Promise<Attempt<StoredCase>>;
  readonly now: () => Date;
  /** Calls back when the page may be about to go; gives back how to stop that (see `leaving.ts`). */
  readonly whenLeaving: (leave: () => void) => () => void;
}

export type SavingEvent =
  /** The case as it is now on the screen. */
  | { readonly type: 'EDIT'; readonly case: Case }
  /** Save at once what there is to be saved. */
  | { readonly type: 'FLUSH' }
  /** Try again after a failure; a case whose storage was cleared away is stored anew. */
  | { readonly type: 'RETRY' }
  /** Another tab has written the case, or deleted it: `undefined`. */
  | { readonly type: 'CHANGED_ELSEWHERE'; readonly stored: StoredCase | undefined }
  /** Out of a conflict: store ours as this case, made by `setApart`; or as it is, where the other was deleted. */
  | { readonly type: 'KEEP'; readonly case: Case }
  /** Out of a conflict, asked for in so many words: give ours up for the other version. */
  | { readonly type: 'TAKE_THEIRS' };

interface Context extends SavingInput {
  /** What is being written: `case` may have gone on since. */
  readonly written: Case | undefined;
  /** When it was last known to be stored. */
  readonly savedAt: string;
  /** Until something is saved: what is tried again is not mended yet. */
  readonly failure: StorageFailure | undefined;
  readonly theirs: StoredCase | undefined;
  /** Not to wait for a pause: the page may be about to go. */
  readonly isUrgent: boolean;
}

/** Failures that may pass: they are tried again by themselves. */
const passing: readonly StorageFailure['why'][] = ['quota', 'blocked', 'silent', 'unknown'];
/** Failures that an edit may mend. After the others, above all `cleared`, nothing is stored again unasked. */
const mendable: readonly StorageFailure['why'][] = [...passing, 'unfit'];

const saver = setup({
  // XState takes its types from values that are never looked at.
  types: { context: {} as Context, events: {} as SavingEvent, input: {} as SavingInput },
  // A pause in typing; for how long somebody may type without one; when a failure is tried again.
  delays: { pause: 400, longest: 3000, patience: 10_000 },
  actors: {
    write: fromPromise(({ input }: { readonly input: Context }) =>
      input.write({ case: input.case, basedOn: input.basedOn }),
    ),
    leaving: fromCallback<{ type: 'FLUSH' }, Context>(({ sendBack, input }) =>
      input.whenLeaving(() => sendBack({ type: 'FLUSH' })),
    ),
  },
  guards: {
    isNew: ({ context }) => context.basedOn === undefined,
    hasTheirs: ({ context }) => context.theirs !== undefined,
    isPassing: ({ context: { failure } }) => failure !== undefined && passing.includes(failure.why),
    isMendable: ({ context: { failure } }) => failure !== undefined && mendable.includes(failure.why),
  },
  actions: {
    edit: assign(({ event }) => (event.type === 'EDIT' ? { case: event.case } : {})),
    keep: assign(({ event }) =>
      event.type === 'KEEP' ? { case: event.case, basedOn: undefined, theirs: undefined } : {},
    ),
    takeTheirs: assign(({ context: { theirs } }) =>
      theirs
        ? {
            case: theirs.case,
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
    savedAt: input.case.changedAt,
    failure: undefined,
    theirs: undefined,
    isUrgent: false,
  }),
  invoke: { src: 'leaving', input: ({ context }) => context },
  initial: 'opened',
  states: {
    opened: { always: [{ guard: 'isNew', target: 'saving' }, { target: 'saved' }] },
    saved: {
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
      on: { FLUSH: 'saving' },
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
      on: { EDIT: { actions: 'edit' }, FLUSH: { actions: assign({ isUrgent: true }) } },
      invoke: {
        src: 'write',
        input: ({ context }) => context,
        onDone: { target: 'written', actions: assign(({ context, event }) => after(context, event.output)) },
        onError: {
          target: 'failed',
          actions: assign({ failure: { why: 'unknown', name: 'rejected' } satisfies StorageFailure }),
        },
      },
    },
    written: {
      always: [
        { guard: ({ context }) => context.failure?.why === 'conflict', target: 'conflict' },
        { guard: ({ context }) => context.failure !== undefined, target: 'failed' },
        { guard: ({ context }) => context.case === context.written, target: 'saved' },
        { guard: ({ context }) => context.isUrgent, target: 'saving' },
        { target: 'unsaved' },
      ],
    },
    failed: {
      after: { patience: { guard: 'isPassing', target: 'saving' } },
      on: {
        EDIT: [{ guard: 'isMendable', target: 'unsaved', actions: 'edit' }, { actions: 'edit' }],
        FLUSH: { guard: 'isPassing', target: 'saving' },
        RETRY: 'saving',
      },
    },
    conflict: {
      on: {
        EDIT: { actions: 'edit' },
        CHANGED_ELSEWHERE: { actions: 'noteTheirs' },
        KEEP: { target: 'saving', actions: 'keep' },
        TAKE_THEIRS: { guard: 'hasTheirs', target: 'saved', actions: 'takeTheirs' },
      },
    },
  },
});

/** What a writing that has ended leaves behind. */
function after(context: Context, attempt: Attempt<StoredCase>): Partial<Context> {
  if (attempt.isDone) {
    return {
      basedOn: attempt.value.revision,
      savedAt: context.now().toISOString(),
      failure: undefined,
    };
  }
  const { failure } = attempt;
  switch (failure.why) {
    case 'conflict':
      return { failure, theirs: failure.conflicts[0]?.theirs };
    case 'cleared':
      return { failure, basedOn: undefined };
    default:
      return { failure };
  }
}
