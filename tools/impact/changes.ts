import { kindOf } from './change-words';
import { type Comparison, revisit } from './comparison';
import { always, type Conditions, type Contrast, contrastBy } from './contrast';
import type { Difference } from './difference';
import { answerFeatures } from './features';
import { grouped } from './grouped';
import { jointOptions, jointQuestions, type NamedAnswers } from './joint-space';

/** One change of the rules: answers to a question that read otherwise in the same way and in the same sets. */
export interface Change {
  readonly question: string;
  /** In table order. */
  readonly answers: readonly string[];
  /** Whether these are all answers to the question that anything is read out of. */
  readonly isWhole: boolean;
  /** What else a set must hold for them to read otherwise. */
  readonly where: Conditions;
  readonly differences: readonly Difference[];
}

/** What is otherwise about one answer, before it is known where. */
interface Altered {
  readonly question: string;
  readonly answer: string;
  readonly kind: string;
  readonly differences: readonly Difference[];
}

/** The changes that make up what differs, in table order, as few as there are. */
export function changesIn(comparison: Comparison): Change[] {
  const { before, after, isRead } = comparison;
  const altered = alteredAnswers(comparison);
  const where = conditionsOn(altered, comparison);
  const alike = grouped(altered, (one) =>
    [one.question, one.kind, ...conditionsAsText(where.get(one) ?? always)].join('|'),
  );
  const changes = alike.map((group): Change => {
    const { question } = group[0];
    const options = jointOptions(question, before, after);
    const answers = options.filter((option) => group.some(({ answer }) => answer === option));
    const read = options.filter((option) => isRead(question, option));
    return {
      question,
      answers,
      isWhole: read.length > 1 && read.every((option) => answers.includes(option)),
      where: where.get(group[0]) ?? always,
      differences: answers.flatMap((option) =>
        group.filter(({ answer }) => answer === option).flatMap((one) => one.differences),
      ),
    };
  });
  const order = jointQuestions(before, after);
  return changes.sort((one, other) => order.indexOf(one.question) - order.indexOf(other.question));
}

function conditionsAsText({ shared, isExact }: Conditions): string[] {
  return [`${isExact}`, ...[...shared].map(([name, values]) => `${name}=${[...values].sort().join(' ')}`)];
}

function alteredAnswers({ sets }: Comparison): Altered[] {
  const differences = new Set([...sets.keys()].flatMap((pattern) => pattern.differences));
  return grouped(differences, (one) => `${one.question}=${one.answer} ${kindOf(one)}`).map((group) => {
    const [{ question, answer }] = group;
    return { question, answer, kind: kindOf(group[0]), differences: group };
  });
}

/** For those that do not read otherwise wherever they are given: what tells these sets from the rest. */
function conditionsOn(altered: readonly Altered[], comparison: Comparison): Map<Altered, Conditions> {
  const features = answerFeatures(comparison.before, comparison.after);
  const contrasts = new Map<Altered, Contrast<NamedAnswers>>();
  for (const one of hanging(altered, comparison)) {
    contrasts.set(one, contrastBy(features.filter(({ name }) => name !== one.question)));
  }
  if (contrasts.size === 0) return new Map();
  revisit(comparison, (answers, { differences }) => {
    if (differences.length === 0) return;
    for (const [one, contrast] of contrasts) {
      if (isAmong(one, differences)) contrast.takeIn(answers);
    }
  });
  revisit(comparison, (answers, { differences, lackedBy }) => {
    if (lackedBy) return;
    for (const [one, contrast] of contrasts) {
      if (isGiven(one, answers) && !isAmong(one, differences)) contrast.setAgainst(answers);
    }
  });
  return new Map([...contrasts].map(([one, contrast]) => [one, contrast.conditions()]));
}

/** Those that hang on other answers too: there are sets with the answer in which it reads as before. */
function hanging(altered: readonly Altered[], comparison: Comparison): Set<Altered> {
  const found = new Set<Altered>();
  revisit(comparison, (answers, { differences, lackedBy }) => {
    if (lackedBy) return;
    for (const one of altered) {
      if (!found.has(one) && isGiven(one, answers) && !isAmong(one, differences)) found.add(one);
    }
  });
  return found;
}

function isAmong(one: Altered, differences: readonly Difference[]): boolean {
  return one.differences.some((difference) => differences.includes(difference));
}

function isGiven({ question, answer }: Altered, answers: NamedAnswers): boolean {
  const given = answers[question];
  return typeof given === 'string' ? given === answer : given?.includes(answer) === true;
}
