import {
  type AnswerSet,
  answerSets,
  isAskedBy,
  isTickList,
  optionsIn,
  type Table,
} from '../rules-check/table';

interface Point {
  readonly question: string;
  readonly answer: string;
}

/** What a version of the rules reads out of one answer; whatever else it says of it is compared as well. */
export interface Finding extends Point {
  readonly effect: string;
  readonly cites: readonly string[];
}

/** Answers to a table's questions; of a tick list, the options ticked. */
type Answers = Readonly<Record<string, string | readonly string[]>>;

interface Judged {
  readonly outcome: string | null;
  readonly findings: readonly Finding[];
}

/** One version of the rules, as far as it is compared. */
export interface RuleSet {
  readonly questions: Table;
  judge(answers: Answers): Judged;
  /** Older answers under the names of this version. Versions before the first renaming have none. */
  readonly inTodaysNames?: ((answers: AnswerSet) => AnswerSet) | undefined;
  /** The answer on which this version makes the finding that an older version made on another. */
  readonly pointOfToday?: ((point: Point) => Point) | undefined;
}

export type Reading = Finding | 'no option' | 'not asked' | 'no finding';

/** One answer that two versions of the rules read differently. */
export interface Change extends Point {
  readonly before: Reading;
  readonly after: Reading;
  /** In how many answer sets it is read so; 0 in a tick list. `first` is the first of them. */
  sets: number;
  readonly first: AnswerSet;
  /** Where its effect and the outcome changed: `askFirst → canApply` with the number of sets. */
  readonly moves: Map<string, number>;
}

export interface Impact {
  compared: number;
  differing: number;
  readonly changes: Map<string, Change>;
  /** Outcomes that changed though no answer has another effect: the judging itself is different. */
  readonly unexplained: Map<string, { readonly sets: number; readonly first: AnswerSet }>;
}

/** An answer as text: `applicant = japanBranch`. */
const nameOf = ({ question, answer }: Point): string => `${question} = ${answer}`;

/**
 * Compares two versions of the rules over every answer set. An older set is compared under the names of today, with
 * every answer to the questions that are now asked in addition. Older sets with an answer that no longer exists are
 * gone; sets that no older one leads to are new. Ticks decide nothing, which is proved, so they are compared apart.
 * @throws Error if ticks decide
 */
export function compareRules(before: RuleSet, after: RuleSet): Impact {
  const impact: Impact = { compared: 0, differing: 0, changes: new Map(), unexplained: new Map() };
  const today = (point: Point) => after.pointOfToday?.(point) ?? point;
  const reached = new Set<string>();
  const known = new Set<string>();
  for (const older of answerSets(before.questions)) {
    const named = after.inTodaysNames?.(older) ?? older;
    const isGone = ({ question, answer }: Point) =>
      after.questions[question] &&
      isAskedBy(after.questions, question, named) &&
      !optionsIn(after.questions, question).includes(answer);
    const gone = pointsOf(named).filter(isGone);
    if (gone.length > 0) compareSet(older, undefined, gone);
    for (const newer of gone.length > 0 ? [] : answerSets(after.questions, named)) {
      reached.add(JSON.stringify(newer));
      for (const point of pointsOf(newer)) known.add(nameOf(point));
      compareSet(older, newer);
    }
  }
  for (const newer of answerSets(after.questions)) {
    if (reached.has(JSON.stringify(newer))) continue;
    const unknown = pointsOf(newer).filter((point) => !known.has(nameOf(point)));
    compareSet(undefined, newer, unknown);
  }
  const [ticksBefore, ticksAfter] = [ticksIn(before), ticksIn(after)];
  for (const [name, point] of new Map([...ticksAfter, ...ticksBefore])) {
    changeOf(point, ticksBefore.get(name) ?? 'no option', ticksAfter.get(name) ?? 'no option', {});
  }
  return impact;

  /** Compares one set, which one version may not have; then only the answers named are looked at. */
  function compareSet(older?: AnswerSet, newer?: AnswerSet, points?: readonly Point[]): void {
    impact.compared++;
    const was: Judged = older ? before.judge(older) : { outcome: 'new', findings: [] };
    const is: Judged = newer ? after.judge(newer) : { outcome: 'gone', findings: [] };
    const first = newer ?? older ?? {};
    const former = new Map(was.findings.map((finding) => [nameOf(today(finding)), finding]));
    const present = new Map(is.findings.map((finding) => [nameOf(finding), finding]));
    const found = new Map(
      [...was.findings.map(today), ...is.findings].map((point) => [nameOf(point), point]),
    );
    const changes = [...(points ?? found.values())].flatMap((point) => {
      const one = former.get(nameOf(point)) ?? absence(before, older, point);
      const other = present.get(nameOf(point)) ?? absence(after, newer, point);
      return changeOf(point, one, other, first) ?? [];
    });
    for (const change of changes) change.sets++;
    if (was.outcome !== is.outcome || changes.length > 0) impact.differing++;
    if (was.outcome === is.outcome) return;
    const move = `${was.outcome} → ${is.outcome}`;
    const moving = changes.filter((change) => effectOf(change.before) !== effectOf(change.after));
    for (const { moves } of moving) moves.set(move, (moves.get(move) ?? 0) + 1);
    const { sets, first: example } = impact.unexplained.get(move) ?? { sets: 0, first };
    if (moving.length === 0) impact.unexplained.set(move, { sets: sets + 1, first: example });
  }

  /** The change that one difference is; `undefined` if both readings say the same. */
  function changeOf(point: Point, one: Reading, other: Reading, first: AnswerSet): Change | undefined {
    const [was, is] = [textOf(one), textOf(other)];
    if (was === is) return undefined;
    const key = [nameOf(point), was, is].join('|');
    const { question, answer } = point;
    const made: Change = { question, answer, before: one, after: other, sets: 0, first, moves: new Map() };
    const change = impact.changes.get(key) ?? made;
    impact.changes.set(key, change);
    return change;
  }
}

const pointsOf = (answers: AnswerSet): Point[] =>
  Object.entries(answers).map(([question, answer]) => ({ question, answer }));

function absence({ questions }: RuleSet, answers: AnswerSet | undefined, point: Point): Reading {
  if (!optionsIn(questions, point.question).includes(point.answer)) return 'no option';
  return answers?.[point.question] === undefined ? 'not asked' : 'no finding';
}

const effectOf = (reading: Reading): string => (typeof reading === 'string' ? reading : reading.effect);

const texts = new WeakMap<Finding, string>();

/** What a reading says, without the answer it is made of. */
function textOf(reading: Reading): string {
  if (typeof reading === 'string') return reading;
  const { question: _, answer: __, ...said } = reading;
  const text = texts.get(reading) ?? JSON.stringify(Object.entries(said).sort());
  texts.set(reading, text);
  return text;
}

/**
 * The finding on each option of the tick lists.
 * @throws Error if one has an effect that decides, or if ticking everything changes the outcome of an answer set
 */
function ticksIn({ questions, judge }: RuleSet): Map<string, Finding> {
  const lists = Object.keys(questions).filter((question) => isTickList(questions, question));
  const ticked = Object.fromEntries(lists.map((question) => [question, optionsIn(questions, question)]));
  const found = judge(ticked).findings;
  const isDeciding = found.some(({ effect }) => effect === 'confirm' || effect === 'bars');
  const changesOutcome = (answers: AnswerSet) =>
    judge(answers).outcome !== judge({ ...answers, ...ticked }).outcome;
  if (isDeciding || [...answerSets(questions)].some(changesOutcome))
    throw new Error('Ticks decide, which is not supported.');
  return new Map(found.map((finding) => [nameOf(finding), finding]));
}
