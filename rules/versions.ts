import { type Answers, isTicks } from './answers';
import type { Weight } from './judgement';
import { type ChoiceId, optionsOf, type QuestionId } from './questions';
import { versionOrder } from './source';

/**
 * A question that became two. Its old answers are now one answer to it, `now`, and an answer to the question `into`:
 * `options` names that by the old one. An old name never returns with another meaning, so the name alone tells that an
 * answer is of then, also where no version is given.
 */
interface Split {
  readonly question: ChoiceId;
  readonly now: string;
  readonly into: ChoiceId;
  readonly options: Readonly<Record<string, string>>;
  /** The last version that had the old answers. */
  readonly until: string;
}

const splits: readonly Split[] = [
  {
    question: 'sharedProduct',
    now: 'yes',
    into: 'agreement',
    options: {
      agreed: 'agreed',
      notYetAgreed: 'notYetAgreed',
      refused: 'refused',
      betweenAgents: 'otherPairing',
    },
    until: '2026.1',
  },
];

/** What stands in the place of an old answer; `undefined` if it is none. */
function replacing({ options }: Split, answer: unknown): string | undefined {
  return typeof answer === 'string' && Object.hasOwn(options, answer) ? options[answer] : undefined;
}

/** Every name an answer to a question had under an older version and has no more. */
export function formerOptions(question: QuestionId): readonly string[] {
  const options: readonly string[] = isTicks(question) ? [] : optionsOf(question);
  return splits
    .filter((split) => split.question === question)
    .flatMap((split) => Object.keys(split.options))
    .filter((option) => !options.includes(option));
}

/**
 * Answers from outside, with those that an older version of the rules named otherwise under today's names; the same value
 * if there are none. Nothing else is looked at. Where an old answer contradicts one given beside it, both stay as they
 * are, for the door to refuse.
 */
export function inTodaysNames(answers: unknown): unknown {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) return answers;
  // An object from outside has whatever names it has.
  let today = answers as Readonly<Record<string, unknown>>;
  for (const split of splits) {
    const option = replacing(split, today[split.question]);
    const beside = today[split.into];
    if (option === undefined || (beside !== undefined && beside !== option)) continue;
    today = { ...today, [split.question]: split.now, [split.into]: option };
  }
  return today;
}

/** Where the finding on an answer of an older version is made today; the same answer where nothing was renamed. */
export function pointOfToday(point: { readonly question: string; readonly answer: string }): {
  readonly question: string;
  readonly answer: string;
} {
  for (const split of splits) {
    const option = split.question === point.question ? replacing(split, point.answer) : undefined;
    if (option !== undefined) return { question: split.into, answer: option };
  }
  return point;
}

/** The question at which these answers bar, where an older version barred at the one named. */
export function questionOfToday(question: QuestionId, answers: Answers): QuestionId {
  const split = splits.find((one) => one.question === question && answers[one.question] === one.now);
  return split?.into ?? question;
}

/** The weights of a judgement made under these rules, by the questions to which today's rules give the same weights. */
export function weightsOfToday(
  { rules, weights }: { readonly rules: string; readonly weights: Readonly<Record<string, Weight>> },
  answers: Answers,
): Readonly<Record<string, Weight>> {
  let today = weights;
  for (const { question, now, into, until } of splits) {
    const weight = today[question];
    const isOlder = versionOrder(rules) <= versionOrder(until);
    if (!isOlder || weight === undefined || answers[question] !== now) continue;
    today = { ...today, [question]: 'none', [into]: today[into] ?? weight };
  }
  return today;
}
