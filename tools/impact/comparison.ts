import { type Difference, differencesAmong, type Named } from './difference';
import {
  answersOf,
  hasQuestion,
  knows,
  type NamedAnswers,
  type NamedFinding,
  type RuleSet,
  understanding,
  visitJointSets,
} from './joint-space';
import { noReadingsSeen, type ReadingsSeen } from './readings-seen';

/** What comparing comes to, for all sets of answers alike in it. */
export interface Pattern {
  readonly from: string | null;
  readonly to: string | null;
  readonly differences: readonly Difference[];
  /** The effects of all findings before and after, in alphabetical order. */
  readonly was: readonly string[];
  readonly is: readonly string[];
  /** The version that lacks an answer of the set, so that it cannot judge it. */
  readonly lackedBy: 'before' | 'after' | undefined;
}

/** Two versions of the rules beside each other. */
export interface Comparison {
  readonly before: RuleSet;
  readonly after: RuleSet;
  /** What the joint sets come to, in the order they are visited; `undefined` if each version lacks an answer. */
  readonly inOrder: readonly (Pattern | undefined)[];
  /** How many sets come to the same. */
  readonly sets: ReadonlyMap<Pattern, number>;
  /** Whether either version reads anything out of this answer. */
  isRead(question: string, answer: string): boolean;
}

/** Judges the whole space under both versions of the rules. */
export function compare(before: RuleSet, after: RuleSet): Comparison {
  const seen = noReadingsSeen();
  const patternOf = patternsUnder(before, after, seen);
  const inOrder: (Pattern | undefined)[] = [];
  const sets = new Map<Pattern, number>();
  visitJointSets(before, after, (answers) => {
    const pattern = patternOf(answers);
    inOrder.push(pattern);
    if (pattern) sets.set(pattern, (sets.get(pattern) ?? 0) + 1);
  });
  return { before, after, inOrder, sets, isRead: seen.isRead };
}

/** Visits the joint sets once more, each with what it came to. */
export function revisit(
  { before, after, inOrder }: Comparison,
  visit: (answers: NamedAnswers, pattern: Pattern) => void,
): void {
  let place = 0;
  visitJointSets(before, after, (answers) => {
    const pattern = inOrder[place++];
    if (pattern) visit(answers, pattern);
  });
}

/** Whether anything is otherwise for the sets of this pattern. */
export function isDiffering({ differences, from, to }: Pattern): boolean {
  return differences.length > 0 || from !== to;
}

/** Says what comparing a set comes to: the same object for sets alike. */
function patternsUnder(before: RuleSet, after: RuleSet, seen: ReadingsSeen) {
  const judgeFormerly = judging(before, after);
  const judgeToday = judging(after, before);
  const differencesOf = differencesAmong(seen);
  const sumOf = effectsSummed();
  const patterns = new Map<string, Pattern>();
  return (answers: NamedAnswers): Pattern | undefined => {
    const was = judgeFormerly(answers);
    const is = judgeToday(answers);
    if (was.lacked.length > 0 && is.lacked.length > 0) return undefined;
    const lackedBy: Pattern['lackedBy'] =
      was.lacked.length > 0 ? 'before' : is.lacked.length > 0 ? 'after' : undefined;
    const differences = differencesOf(was, is, lackedBy === 'before' ? was.lacked : is.lacked);
    const effects = `${sumOf(is.findings)} ${differences.length > 0 ? sumOf(was.findings) : ''}`;
    const ids = differences.length > 0 ? differences.map(({ id }) => id).join(' ') : '';
    const key = `${was.outcome}|${is.outcome}|${lackedBy}|${effects}|${ids}`;
    const known = patterns.get(key);
    if (known) return known;
    const [formerEffects, todaysEffects] = [effectsOf(was.findings), effectsOf(is.findings)];
    const { outcome: from } = was;
    const pattern: Pattern = {
      from,
      to: is.outcome,
      differences,
      was: formerEffects,
      is: todaysEffects,
      lackedBy,
    };
    patterns.set(key, pattern);
    return pattern;
  };
}

function effectsOf(findings: readonly NamedFinding[]): string[] {
  return findings.map(({ effect }) => effect).sort();
}

/** Sums findings up to a number, the same only where each effect is found as often: quicker than a text. */
function effectsSummed(): (findings: readonly NamedFinding[]) => number {
  const weights = new Map<string, number>();
  return (findings) => {
    let sum = 0;
    for (const { effect } of findings) {
      const weight = weights.get(effect) ?? 64 ** weights.size;
      weights.set(effect, weight);
      sum += weight;
    }
    return sum;
  };
}

/** A version of the rules as it judges answers in the names of both. */
function judging(rules: RuleSet, other: RuleSet) {
  const understand = understanding(rules, other);
  const unknown = answersOf(other).filter(
    ([question, answer]) =>
      hasQuestion(rules, question) &&
      rules.questions[question]?.kind === 'choice' &&
      !knows(rules, question, answer),
  );
  return (answers: NamedAnswers) => {
    const understood = understand(answers);
    const lacked: readonly Named[] = unknown.filter(
      ([question, answer]) => answers[question] === answer && rules.isAsked(question, understood),
    );
    const { outcome, findings } = rules.judge(understood);
    return { rules, understood, lacked, outcome, findings };
  };
}
