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

/** Whether a version of the rules has this answer to this question. */
export function knows(rules: RuleSet, question: string, answer: string): boolean {
  return (
    Object.hasOwn(rules.questions, question) &&
    Object.hasOwn(rules.questions[question]?.options ?? {}, answer)
  );
}

/** What a version of the rules can understand of a set of answers: the set itself, if that is all of it. */
export function understood(rules: RuleSet, answers: NamedAnswers): NamedAnswers {
  const entries = Object.entries(answers);
  const isKnown = ([question, answer]: readonly [string, string | readonly string[]]) =>
    typeof answer === 'string'
      ? knows(rules, question, answer)
      : answer.every((ticked) => knows(rules, question, ticked));
  if (entries.every(isKnown)) return answers;
  return Object.fromEntries(
    entries.flatMap(([question, answer]): [string, string | readonly string[]][] => {
      if (typeof answer === 'string') return isKnown([question, answer]) ? [[question, answer]] : [];
      if (!Object.hasOwn(rules.questions, question)) return [];
      return [[question, answer.filter((ticked) => knows(rules, question, ticked))]];
    }),
  );
}

/**
 * Every complete set of answers under two versions of the rules taken together: each question that either asks, each
 * option that either has.
 */
export function* jointSets(before: RuleSet, after: RuleSet): Generator<NamedAnswers> {
  const questions = jointQuestions(before, after);
  const isAsked = (rules: RuleSet, question: string, answers: NamedAnswers) =>
    Object.hasOwn(rules.questions, question) && rules.isAsked(question, understood(rules, answers));
  yield* extensions({}, 0);

  function* extensions(answers: NamedAnswers, position: number): Generator<NamedAnswers> {
    const question = questions[position];
    if (question === undefined) yield answers;
    else if (!isAsked(before, question, answers) && !isAsked(after, question, answers)) {
      yield* extensions(answers, position + 1);
    } else {
      for (const answer of waysToAnswer(question, before, after)) {
        yield* extensions({ ...answers, [question]: answer }, position + 1);
      }
    }
  }
}

/** The questions of today; those that are gone stand where they stood. */
function jointQuestions(before: RuleSet, after: RuleSet): string[] {
  const joint = Object.keys(after.questions);
  for (const [place, question] of Object.keys(before.questions).entries()) {
    if (joint.includes(question)) continue;
    const previous = Object.keys(before.questions)[place - 1];
    joint.splice(previous === undefined ? 0 : joint.indexOf(previous) + 1, 0, question);
  }
  return joint;
}

function waysToAnswer(
  question: string,
  before: RuleSet,
  after: RuleSet,
): readonly (string | readonly string[])[] {
  const versions = [after, before].map(({ questions }) => questions[question]);
  const options = [...new Set(versions.flatMap((version) => Object.keys(version?.options ?? {})))];
  if (versions.some((version) => version?.kind === 'choice')) return options;
  return options.reduce<readonly string[][]>(
    (sets, option) => sets.flatMap((set) => [set, [...set, option]]),
    [[]],
  );
}
