import {
  type ChoiceId,
  conditionOf,
  type OptionId,
  type QuestionId,
  questions,
  type TicksId,
} from './questions';

/** What the applicant said so far. An answer left out is not given yet; `[]` is "none of these". */
export type Answers = { readonly [Id in ChoiceId]?: OptionId<Id> } & {
  readonly [Id in TicksId]?: readonly OptionId<Id>[];
};

/** One question with the answer given to it. */
export type Given = {
  [Id in QuestionId]: { readonly question: Id; readonly answer: NonNullable<Answers[Id]> };
}[QuestionId];

// The table is a literal, so its keys are exactly these ids; TypeScript types `Object.keys` as string[].
/** Every question, in asking order. */
export const questionIds = Object.keys(questions) as [QuestionId, ...QuestionId[]];

/** Something made once for every question, to be looked up by it. */
export function eachQuestion<Made>(make: (question: QuestionId) => Made): Record<QuestionId, Made> {
  // Every id is there; Object.fromEntries forgets which keys it was given.
  return Object.fromEntries(questionIds.map((question) => [question, make(question)])) as Record<
    QuestionId,
    Made
  >;
}

/** What a question hangs on: it is asked if the answer to another is, or is not, among these options. */
export interface ReadCondition {
  readonly question: QuestionId;
  readonly options: ReadonlySet<unknown>;
  readonly isWanted: boolean;
}

/** The conditions of the table, read once: they are asked for more often than anything else. */
export const conditions = eachQuestion((question): ReadCondition | undefined => {
  const condition = conditionOf(question);
  if (!condition) return undefined;
  const isWanted = 'isOneOf' in condition;
  return {
    question: condition.question,
    options: new Set(isWanted ? condition.isOneOf : condition.isNoneOf),
    isWanted,
  };
});

/** Whether a condition holds, given the answer to the question it names. */
export function holds({ options, isWanted }: ReadCondition, answer: unknown): boolean {
  return options.has(answer) === isWanted;
}

/**
 * Whether a question is asked of someone who gave these answers. A question hanging on one that is itself not
 * asked is not asked either, so an answer left over from another course counts for nothing.
 */
export function isAsked(question: QuestionId, answers: Answers): boolean {
  const condition = conditions[question];
  if (condition === undefined) return true;
  return holds(condition, answers[condition.question]) && isAsked(condition.question, answers);
}

/** Whether any number of options may be ticked, none included. */
export function isTicks(question: QuestionId): question is TicksId {
  return questions[question].kind === 'ticks';
}

/** Every question that comes before this one in asking order, asked or not. */
export function questionsBefore(question: QuestionId): QuestionId[] {
  return questionIds.slice(0, questionIds.indexOf(question));
}

/** The questions asked of someone who gave these answers, in asking order. */
export function askedQuestions(answers: Answers): QuestionId[] {
  return questionIds.filter((question) => isAsked(question, answers));
}

/** The questions asked but not answered, ticks included. */
export function stillToAsk(answers: Answers): QuestionId[] {
  return askedQuestions(answers).filter((question) => answers[question] === undefined);
}

/** Whether a question is asked or not depending directly on the answer to the other. */
export function hangsOn(question: QuestionId, other: QuestionId): boolean {
  return conditions[question]?.question === other;
}

/** The answers to questions that are asked, in asking order: no ghost of a course no longer taken. */
export function withoutGhosts(answers: Answers): Answers {
  return Object.fromEntries(
    askedQuestions(answers)
      .filter((question) => answers[question] !== undefined)
      .map((question) => [question, answers[question]]),
  );
}

/** Whether two sets of answers say the same. */
export function isSameAnswers(one: Answers, other: Answers): boolean {
  return questionIds.every((question) => String(one[question]) === String(other[question]));
}

/** The answers after one more is given; answers to questions no longer asked drop out. */
export function withAnswer(answers: Answers, given: Given): Answers {
  return withoutGhosts({ ...answers, [given.question]: given.answer });
}

/** The answers, with nothing ticked wherever a tick list that is asked has no answer. */
export function withTicksNone(answers: Answers): Answers {
  const unticked = stillToAsk(answers).filter(isTicks);
  return { ...answers, ...Object.fromEntries(unticked.map((question) => [question, []])) };
}

/** The answer to one question, paired with it; `undefined` if not given. */
export function givenTo(question: QuestionId, answers: Answers): Given | undefined {
  const answer = answers[question];
  // Looked up under this very question, so the pair is one of the union's; TypeScript loses that link.
  return answer === undefined ? undefined : ({ question, answer } as Given);
}
