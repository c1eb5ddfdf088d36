import { hasQuestion, knows, type NamedAnswers, type NamedFinding, type RuleSet } from './joint-space';
import type { ReadingsSeen } from './readings-seen';

/** Why a version of the rules reads nothing out of an answer. */
export type Absence = 'noQuestion' | 'notAsked' | 'noOption' | 'noFinding';

/** One answer that two versions of the rules read otherwise. */
export interface Difference {
  readonly id: number;
  readonly question: string;
  readonly answer: string;
  /** The readings before and after, or why there is none. */
  readonly before: NamedFinding | Absence;
  readonly after: NamedFinding | Absence;
}

/** The reading, if there is one. */
export function readingOf(side: NamedFinding | Absence): NamedFinding | undefined {
  return typeof side === 'string' ? undefined : side;
}

/** An answer with its question. */
export type Named = readonly [question: string, answer: string];

/** A set of answers as one version of the rules understands it, and what it finds. */
interface Judged {
  readonly rules: RuleSet;
  readonly understood: NamedAnswers;
  readonly findings: readonly NamedFinding[];
}

/**
 * Says what two versions find otherwise: the same object for the same difference. If answers of the set are lacked by
 * one of them, only these are looked at: it cannot judge such a set.
 */
export function differencesAmong(seen: ReadingsSeen) {
  const known = new Map<string, Difference>();
  return (was: Judged, is: Judged, lacked: readonly Named[]): readonly Difference[] => {
    const named = lacked.length > 0 ? lacked : unlike(was.findings, is.findings, seen);
    if (named.length === 0) return none;
    const differences = named.flatMap(([question, answer]) => {
      const before = sideOf(was, question, answer);
      const after = sideOf(is, question, answer);
      if (seen.says(before) === seen.says(after)) return [];
      const key = `${question}=${answer} ${seen.says(before)} ${seen.says(after)}`;
      const difference = known.get(key) ?? { id: known.size, question, answer, before, after };
      known.set(key, difference);
      return [difference];
    });
    return [...new Set(differences)];
  };
}

const none: readonly Difference[] = [];

/**
 * The answers with findings between the first and the last that are not the same. Nearly always there are none or few,
 * and this is asked half a million times.
 */
function unlike(
  was: readonly NamedFinding[],
  is: readonly NamedFinding[],
  { says }: ReadingsSeen,
): readonly Named[] {
  const isSame = (one: NamedFinding | undefined, other: NamedFinding | undefined) =>
    one !== undefined && other !== undefined && says(one) === says(other);
  let start = 0;
  while (isSame(was[start], is[start])) start++;
  if (start === was.length && start === is.length) return [];
  let [wasEnd, isEnd] = [was.length, is.length];
  while (wasEnd > start && isEnd > start && isSame(was[wasEnd - 1], is[isEnd - 1])) {
    wasEnd--;
    isEnd--;
  }
  return [...was.slice(start, wasEnd), ...is.slice(start, isEnd)].map(({ question, answer }) => [
    question,
    answer,
  ]);
}

function sideOf({ rules, understood, findings }: Judged, question: string, answer: string) {
  const finding = findings.find((one) => one.question === question && one.answer === answer);
  return finding ?? absenceIn(rules, question, answer, understood);
}

function absenceIn(rules: RuleSet, question: string, answer: string, answers: NamedAnswers): Absence {
  if (!hasQuestion(rules, question)) return 'noQuestion';
  if (!rules.isAsked(question, answers)) return 'notAsked';
  return knows(rules, question, answer) ? 'noFinding' : 'noOption';
}
