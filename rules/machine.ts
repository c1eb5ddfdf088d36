import { type SnapshotFrom, setup } from 'xstate';
import {
  type Answers,
  eachQuestion,
  type Given,
  isAsked,
  questionIds,
  withAnswer,
  withoutGhosts,
  withTicksNone,
} from './answers';
import {
  isBarred,
  isFirstBar,
  isReached,
  nextAfterChange,
  type Place,
  possibleNext,
  possiblePrevious,
} from './course';
import type { FaqId } from './faq-ids';
import { judge, type Outcome, outcomes } from './judge';
import { conditionOf, decisionsOn, type QuestionId, questions } from './questions';

export type CheckEvent =
  | ({ readonly type: 'ANSWER' } & Given)
  | { readonly type: 'BACK' }
  /** Once something bars: see the result now … */
  | { readonly type: 'CONCLUDE' }
  /** … or answer the rest. */
  | { readonly type: 'CONTINUE' }
  /** Change one answer and come straight back to the result. */
  | { readonly type: 'CHANGE'; readonly question: QuestionId }
  | { readonly type: 'RESTART' };

interface Moment {
  readonly context: { readonly answers: Answers };
  readonly event: CheckEvent;
}

/** The answers once the event is taken: guards run before any assignment, so they look ahead. */
function answersThen({ context, event }: Moment): Answers {
  return event.type === 'ANSWER' ? withAnswer(context.answers, event) : context.answers;
}

/** An answer to some other question than the one shown is not for this state. */
function isFor(question: QuestionId, { event }: Moment): boolean {
  return event.type !== 'ANSWER' || event.question === question;
}

const check = setup({
  // XState takes its types from values that are never looked at.
  types: {
    context: {} as Moment['context'],
    events: {} as CheckEvent,
    input: {} as { readonly answers?: Answers } | undefined,
    tags: {} as Place['name'],
    meta: {} as { readonly place: Place; readonly cites: readonly FaqId[] },
  },
  guards: {
    isBarredFirst: (moment: Moment, at: { question: QuestionId }) =>
      isFor(at.question, moment) && isFirstBar(at.question, answersThen(moment)),
    asks: (moment: Moment, step: { from: QuestionId; to: QuestionId }) =>
      isFor(step.from, moment) && isAsked(step.to, answersThen(moment)),
    asksAfterChange: (moment: Moment, step: { from: QuestionId; to: QuestionId }) =>
      isFor(step.from, moment) && nextAfterChange(step.from, answersThen(moment)) === step.to,
    madeNecessary: ({ context: { answers } }: Moment, step: { from: QuestionId; to: QuestionId }) =>
      answers[step.from] === undefined && isAsked(step.to, answers),
    concludes: (moment: Moment, end: { from: QuestionId; outcome: Outcome }) =>
      isFor(end.from, moment) && judge(answersThen(moment)).outcome === end.outcome,
    isBarredAnywhere: ({ context }: Moment) =>
      questionIds.some((question) => isBarred(question, context.answers)),
    mayChange: ({ context, event }: Moment, at: { question: QuestionId }) =>
      event.type === 'CHANGE' && event.question === at.question && isReached(at.question, context.answers),
  },
});

const takeAnswer = check.assign(({ context, event }) => ({ answers: answersThen({ context, event }) }));
/** With no bar everything was asked, or is taken as it is in a link: of a tick list, no answer means that none applies. */
const takeAll = check.assign(({ context, event }) => ({
  answers: withTicksNone(answersThen({ context, event })),
}));
const forgetAnswers = check.assign({ answers: {} });

const asking = (question: QuestionId) => `#check.asking.${question}.open` as const;
const barred = (question: QuestionId) => `#check.asking.${question}.barred` as const;
const changing = (question: QuestionId) => `#check.changing.${question}` as const;

/** To the final state the answers lead to. */
function conclusions(from: QuestionId) {
  return outcomes.map((outcome) => ({
    target: `#check.${outcome}` as const,
    guard: { type: 'concludes' as const, params: { from, outcome } },
    actions: outcome === 'cannotApply' ? takeAnswer : takeAll,
  }));
}

/** To the next question asked or, where none need follow, to an outcome. */
function onward(from: QuestionId) {
  const possible = possibleNext(from);
  const next = possible.map((to) => ({
    target: asking(to),
    guard: { type: 'asks' as const, params: { from, to } },
    actions: takeAnswer,
  }));
  return possible.some((to) => !conditionOf(to)) ? next : [...next, ...conclusions(from)];
}

/** To the page before: the choice at the first bar is a page of its own. */
function backward(from: QuestionId) {
  return possiblePrevious(from).flatMap((to) => [
    ...(canBar(to)
      ? [{ target: barred(to), guard: { type: 'isBarredFirst' as const, params: { question: to } } }]
      : []),
    { target: asking(to), guard: { type: 'asks' as const, params: { from, to } } },
  ]);
}

function canBar(question: QuestionId): boolean {
  const rulings = Object.values(decisionsOn(question)).flatMap((decision) =>
    'rulings' in decision ? Object.values(decision.rulings) : 'effect' in decision ? [decision] : [],
  );
  return rulings.some(({ effect }) => effect === 'bars');
}

/** One question asked in order; where an answer can bar, with the choice that then has to be made. */
function askingState(question: QuestionId) {
  const { cites } = questions[question];
  const open = {
    tags: ['question' as const],
    meta: { place: { name: 'question' as const, question }, cites },
    on: {
      ANSWER: [
        ...(canBar(question)
          ? [
              {
                target: barred(question),
                guard: { type: 'isBarredFirst' as const, params: { question } },
                actions: takeAnswer,
              },
            ]
          : []),
        ...onward(question),
      ],
      BACK: backward(question),
    },
  };
  const choiceAtBar = {
    tags: ['bar' as const],
    meta: { place: { name: 'bar' as const, question }, cites },
    on: { CONTINUE: onward(question), BACK: { target: asking(question) } },
  };
  return check.createStateConfig({
    initial: 'open',
    states: canBar(question) ? { open, barred: choiceAtBar } : { open },
  });
}

/** One question asked again from the result. */
function changingState(question: QuestionId) {
  return check.createStateConfig({
    tags: ['change'],
    meta: { place: { name: 'change', question }, cites: questions[question].cites },
    on: {
      ANSWER: [
        ...questionIds.map((to) => ({
          target: changing(to),
          guard: { type: 'asksAfterChange' as const, params: { from: question, to } },
          actions: takeAnswer,
        })),
        ...conclusions(question),
      ],
      BACK: [
        ...conclusions(question),
        ...possiblePrevious(question).map((to) => ({
          target: changing(to),
          guard: { type: 'madeNecessary' as const, params: { from: question, to } },
        })),
      ],
    },
  });
}

const verdict = check.createStateConfig({
  type: 'final',
  tags: ['result'],
  meta: { place: { name: 'result' }, cites: [] },
});

/** The check as a statechart, compiled from the decision table: every question a state, every outcome a final one. */
export const machine = check.createMachine({
  id: 'check',
  context: ({ input }) => ({ answers: withoutGhosts(input?.answers ?? {}) }),
  initial: 'asking',
  on: {
    CHANGE: questionIds.map((question) => ({
      target: changing(question),
      guard: { type: 'mayChange', params: { question } },
    })),
    RESTART: { target: asking(questionIds[0]), actions: forgetAnswers },
  },
  states: {
    asking: {
      initial: questionIds[0],
      on: { CONCLUDE: { target: 'cannotApply', guard: 'isBarredAnywhere' } },
      states: eachQuestion(askingState),
    },
    changing: { initial: questionIds[0], states: eachQuestion(changingState) },
    canApply: verdict,
    askFirst: verdict,
    cannotApply: verdict,
  },
});

export type CheckSnapshot = SnapshotFrom<typeof machine>;
