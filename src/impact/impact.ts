import { jointSets, type NamedAnswers, type NamedFinding, type RuleSet, understood } from './joint-space';

/** One reading that differs between two versions of the rules, with what it does to the sets of answers it is in. */
export interface Cause {
  readonly question: string;
  readonly answer: string;
  /** The readings before and after; `undefined` where there is none. */
  readonly before: NamedFinding | undefined;
  readonly after: NamedFinding | undefined;
  /** Other answers it hangs on: with these it differs, with others not. */
  readonly only: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many sets go from which outcome to which, most frequent first. */
  readonly transitions: readonly Transition[];
}

interface Transition {
  readonly from: string | null;
  readonly to: string | null;
  readonly sets: number;
}

/** What a change of the rules means. */
export interface Impact {
  readonly compared: number;
  readonly differing: number;
  readonly causes: readonly Cause[];
}

interface Found {
  readonly question: string;
  readonly answer: string;
  readonly before: NamedFinding | undefined;
  readonly after: NamedFinding | undefined;
  readonly transitions: Map<string, Transition>;
  readonly seen: Map<string, Set<string>>;
}

/** Judges the whole space under both versions of the rules, and says by which readings they differ. */
export function impactOf(before: RuleSet, after: RuleSet): Impact {
  const found = new Map<string, Found>();
  let compared = 0;
  let differing = 0;
  for (const answers of jointSets(before, after)) {
    compared++;
    const was = before.judge(understood(before, answers));
    const is = after.judge(understood(after, answers));
    const differences = differencesBetween(was.findings, is.findings);
    if (differences.length > 0 || was.outcome !== is.outcome) differing++;
    for (const [key, difference] of differences) {
      const cause = found.get(key) ?? { ...difference, transitions: new Map(), seen: new Map() };
      found.set(key, cause);
      count(cause, answers, was.outcome, is.outcome);
    }
  }
  const usual = found.size > 0 ? usualAnswers(before, after, [...found.values()]) : new Map();
  return {
    compared,
    differing,
    causes: [...found].map(([key, cause]) => ({
      ...cause,
      only: narrowed(cause.seen, usual.get(key.split(' ')[0])),
      transitions: [...cause.transitions.values()].sort((one, other) => other.sets - one.sets),
    })),
  };
}

function count(cause: Found, answers: NamedAnswers, from: string | null, to: string | null): void {
  const key = `${from} ${to}`;
  const { sets } = cause.transitions.get(key) ?? { sets: 0 };
  cause.transitions.set(key, { from, to, sets: sets + 1 });
  note(cause.seen, answers);
}

function note(seen: Map<string, Set<string>>, answers: NamedAnswers): void {
  for (const [question, answer] of Object.entries(answers)) {
    if (typeof answer !== 'string') continue;
    const values = seen.get(question);
    if (values) values.add(answer);
    else seen.set(question, new Set([answer]));
  }
}

/** The readings that differ, by question and answer and by how they differ. */
function differencesBetween(was: readonly NamedFinding[], is: readonly NamedFinding[]) {
  // Nearly always nothing differs, and this is asked half a million times.
  if (was.length === is.length && was.every((finding, place) => signature(finding) === signature(is[place])))
    return [];
  const differences: [string, Pick<Found, 'question' | 'answer' | 'before' | 'after'>][] = [];
  const named = new Map(was.map((finding) => [`${finding.question}=${finding.answer}`, finding]));
  for (const after of is) {
    const name = `${after.question}=${after.answer}`;
    const before = named.get(name);
    named.delete(name);
    if (signature(before) === signature(after)) continue;
    const { question, answer } = after;
    differences.push([
      `${name} ${signature(before)} ${signature(after)}`,
      { question, answer, before, after },
    ]);
  }
  for (const [name, before] of named) {
    const { question, answer } = before;
    differences.push([`${name} ${signature(before)}`, { question, answer, before, after: undefined }]);
  }
  return differences;
}

const signatures = new WeakMap<NamedFinding, string>();

/** Everything a reading says, as text. Readings are shared by the sets they are in, so each is written once. */
function signature(finding: NamedFinding | undefined): string {
  if (!finding) return '-';
  const known = signatures.get(finding);
  if (known !== undefined) return known;
  const text = JSON.stringify(Object.entries(finding).sort(([one], [other]) => (one < other ? -1 : 1)));
  signatures.set(finding, text);
  return text;
}

/** Which answers occur beside each answer concerned, whether or not its reading differs there. */
function usualAnswers(before: RuleSet, after: RuleSet, causes: readonly Found[]) {
  const usual = new Map(
    causes.map(({ question, answer }) => [`${question}=${answer}`, new Map<string, Set<string>>()]),
  );
  for (const answers of jointSets(before, after)) {
    for (const { question, answer } of causes) {
      const beside = usual.get(`${question}=${answer}`);
      if (beside && [answers[question]].flat().includes(answer)) note(beside, answers);
    }
  }
  return usual;
}

/** Questions to which fewer answers occur where the reading differs than occur beside that answer at all. */
function narrowed(seen: Map<string, Set<string>>, usual: Map<string, Set<string>> | undefined) {
  return new Map([...seen].filter(([question, values]) => values.size < (usual?.get(question)?.size ?? 0)));
}
