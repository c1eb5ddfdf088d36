/** Answers by the names of their questions, under whichever rules. */
export type NamedAnswers = Readonly<Record<string, string | readonly string[]>>;

/** A reading of one answer, as any version of the rules gives it. */
export interface NamedFinding {
  readonly question: string;
  readonly answer: string;
  readonly effect: string;
  readonly cites: readonly string[];
  readonly certainty: string;
}

/** One version of the rules: what it asks and how it judges. */
export interface RuleSet {
  readonly questions: Readonly<
    Record<string, { readonly kind: string; readonly options: Readonly<Record<string, unknown>> }>
  >;
  isAsked(question: string, answers: NamedAnswers): boolean;
  judge(answers: NamedAnswers): {
    readonly outcome: string | null;
    readonly findings: readonly NamedFinding[];
  };
}

/** Whether a version of the rules has this question. */
export function hasQuestion(rules: RuleSet, question: string): boolean {
  return Object.hasOwn(rules.questions, question);
}

/** Whether a version of the rules has this answer to this question. */
export function knows(rules: RuleSet, question: string, answer: string): boolean {
  return hasQuestion(rules, question) && Object.hasOwn(rules.questions[question]?.options ?? {}, answer);
}

/** Every answer a version of the rules has, with its question. */
export function answersOf(rules: RuleSet): [question: string, answer: string][] {
  return Object.entries(rules.questions).flatMap(([question, { options }]) =>
    Object.keys(options).map((answer): [string, string] => [question, answer]),
  );
}

/** What a version of the rules understands of answers in the names of another: all, if it has all of these names. */
export function understanding(rules: RuleSet, other: RuleSet): (answers: NamedAnswers) => NamedAnswers {
  const isUnknown = ([question, answer]: [string, string]) => !knows(rules, question, answer);
  return answersOf(other).some(isUnknown) ? (answers) => understood(rules, answers) : (answers) => answers;
}

function understood(rules: RuleSet, answers: NamedAnswers): NamedAnswers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([question, answer]): [string, string | readonly string[]][] => {
      if (typeof answer === 'string') return knows(rules, question, answer) ? [[question, answer]] : [];
      if (!hasQuestion(rules, question)) return [];
      return [[question, answer.filter((ticked) => knows(rules, question, ticked))]];
    }),
  );
}

/**
 * Visits every complete set of answers under two versions of the rules taken together: each question that either asks,
 * each option that either has. Always in the same order.
 */
export function visitJointSets(
  before: RuleSet,
  after: RuleSet,
  visit: (answers: NamedAnswers) => void,
): void {
  const questions = jointQuestions(before, after).map((question) => ({
    question,
    ways: waysToAnswer(question, before, after),
  }));
  const versions = [
    { rules: before, understand: understanding(before, after) },
    { rules: after, understand: understanding(after, before) },
  ];
  extend({}, 0);

  function extend(answers: NamedAnswers, position: number): void {
    const next = questions[position];
    if (next === undefined) visit(answers);
    else if (!isAsked(next.question, answers)) extend(answers, position + 1);
    else for (const answer of next.ways) extend({ ...answers, [next.question]: answer }, position + 1);
  }

  function isAsked(question: string, answers: NamedAnswers): boolean {
    return versions.some(
      ({ rules, understand }) => hasQuestion(rules, question) && rules.isAsked(question, understand(answers)),
    );
  }
}

/** The questions of today; those that are gone stand where they stood. */
export function jointQuestions(before: RuleSet, after: RuleSet): string[] {
  return merged(Object.keys(before.questions), Object.keys(after.questions));
}

/** The options of a question today; those that are gone stand where they stood. */
export function jointOptions(question: string, before: RuleSet, after: RuleSet): string[] {
  const [was, is] = [before, after].map(({ questions }) => Object.keys(questions[question]?.options ?? {}));
  return merged(was ?? [], is ?? []);
}

function merged(before: readonly string[], after: readonly string[]): string[] {
  const joint = [...after];
  for (const [place, name] of before.entries()) {
    if (joint.includes(name)) continue;
    const previous = before[place - 1];
    joint.splice(previous === undefined ? 0 : joint.indexOf(previous) + 1, 0, name);
  }
  return joint;
}

/** Whether a question takes one answer under either version; otherwise it is a list to tick. */
export function isChoice(question: string, before: RuleSet, after: RuleSet): boolean {
  return [before, after].some(({ questions }) => questions[question]?.kind === 'choice');
}

function waysToAnswer(
  question: string,
  before: RuleSet,
  after: RuleSet,
): readonly (string | readonly string[])[] {
  const options = jointOptions(question, before, after);
  if (isChoice(question, before, after)) return options;
  return options.reduce<readonly string[][]>(
    (sets, option) => sets.flatMap((set) => [set, [...set, option]]),
    [[]],
  );
}
