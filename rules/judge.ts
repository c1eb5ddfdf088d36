import { type Answers, conditions, eachQuestion, holds, isTicks, questionIds } from './answers';
import type { FaqId } from './faq-ids';
import { decisionsOn, type QuestionId, questions } from './questions';
import type { Decision, Effect, Ruling } from './ruling';

/** What was found for one answer, and what it rests on. */
export type Finding = Ruling & {
  readonly question: QuestionId;
  /** The option chosen; of a tick list, the option ticked. */
  readonly answer: string;
  readonly cites: readonly FaqId[];
};

/** A finding that stands against applying. */
export type Bar = Extract<Finding, { readonly effect: 'bars' }>;

/** A finding that is still to be settled. */
export type OpenPoint = Extract<Finding, { readonly effect: 'confirm' }>;

/** What among these stands against applying. */
export function barsAmong(findings: readonly Finding[]): Bar[] {
  return findings.filter((finding) => finding.effect === 'bars');
}

/** What among these is to be settled. */
export function openAmong(findings: readonly Finding[]): OpenPoint[] {
  return findings.filter((finding) => finding.effect === 'confirm');
}

export const outcomes = ['canApply', 'askFirst', 'cannotApply'] as const;
export type Outcome = (typeof outcomes)[number];

export interface Verdict {
  /** `null` while a question that is asked lacks an answer and nothing bars. */
  readonly outcome: Outcome | null;
  /** In table order; one for each circumstance ticked. */
  readonly findings: readonly Finding[];
  /** Asked and not answered, in table order. Ticking nothing is an answer, so a tick list is never among them. */
  readonly unanswered: readonly QuestionId[];
}

/**
 * What judging takes from the table for one answer, all of one shape, so that engines look it up fast. Where another
 * question decides there is no finding; where one decides along, there are as many as it has answers.
 */
interface Entry {
  readonly finding: Finding | undefined;
  readonly weight: number;
  readonly along:
    | { readonly question: QuestionId; readonly byAnswer: ReadonlyMap<unknown, Ruled> }
    | undefined;
}

/** An entry that is a finding, whatever else was answered. */
interface Ruled extends Entry {
  readonly finding: Finding;
  readonly along: undefined;
}

/** What decides, heavier than what does not: an open point, then a bar. */
const weightOf: Readonly<Record<Effect, number>> = { meets: 0, note: 0, confirm: 1, bars: 2 };

/** The table, read once; every finding there can be is made here, and judging only looks them up. */
const steps = eachQuestion((question) => {
  const decisions = Object.entries(decisionsOn(question));
  const entries = decisions.map(
    ([answer, decision]) => [answer, entryFor(question, answer, decision)] as const,
  );
  return {
    question,
    bit: bitOf(question),
    hangsOn: hangingOn(question),
    isTicks: isTicks(question),
    entries,
    byAnswer: new Map<string, Entry>(entries),
  };
});
const inOrder = Object.values(steps);

/** One for each question, to be put together in a number. */
function bitOf(question: QuestionId): number {
  return 1 << questionIds.indexOf(question);
}

function hangingOn(question: QuestionId) {
  const condition = conditions[question];
  return condition && { condition, bit: bitOf(condition.question) };
}

function entryFor(question: QuestionId, answer: string, decision: Decision): Entry {
  if ('effect' in decision) return ruledBy(decision, question, answer);
  return { finding: undefined, weight: 0, along: decidedAlong(question, answer, decision) };
}

function ruledBy(ruling: Ruling, question: QuestionId, answer: string): Ruled {
  const cites: readonly FaqId[] = questions[question].cites;
  const finding: Finding = Object.freeze({ cites, ...ruling, question, answer });
  return { finding, weight: weightOf[ruling.effect], along: undefined };
}

function decidedAlong(
  question: QuestionId,
  answer: string,
  decision: Exclude<Decision, Ruling>,
): Entry['along'] {
  if ('leftTo' in decision) return undefined;
  const along = questionIds.find((id) => id === decision.decidedWith);
  const rulings = Object.entries(decision.rulings);
  const byAnswer = new Map(rulings.map(([other, ruling]) => [other, ruledBy(ruling, question, answer)]));
  return along && { question: along, byAnswer };
}

/** The question that decides on an answer in this one's place, if one does. */
export function deciderOf(question: QuestionId, answer: string): QuestionId | undefined {
  const decision = decisionsOn(question)[answer];
  return decision && 'leftTo' in decision ? questionIds.find((id) => id === decision.leftTo) : undefined;
}

/** One finding an answer can lead to; `given`, the answer to another question that it takes as well. */
interface PossibleFinding {
  readonly finding: Finding;
  readonly given?: { readonly question: QuestionId; readonly answer: string };
}

/** Every finding an answer can lead to: one, or one for each answer to the question that decides with it. */
export function possibleFindings(question: QuestionId, answer: string): PossibleFinding[] {
  const entry = steps[question].byAnswer.get(answer);
  if (!entry?.along) return entry?.finding ? [{ finding: entry.finding }] : [];
  const { question: other, byAnswer } = entry.along;
  return [...byAnswer].map(([option, { finding }]) => ({
    finding,
    given: { question: other, answer: String(option) },
  }));
}

/** The findings on one question: none while it is unanswered or where another question decides. */
export function findingsOn(question: QuestionId, answers: Answers): Finding[] {
  const found: Finding[] = [];
  const { byAnswer, entries } = steps[question];
  const answer = answers[question];
  if (typeof answer === 'string') take(byAnswer.get(answer), answers, found);
  else if (answer) takeTicked(entries, answer, answers, found);
  return found;
}

/** @returns the weight of what was found */
function take(entry: Entry | undefined, answers: Answers, found: Finding[]): number {
  const decided = entry?.along ? entry.along.byAnswer.get(answers[entry.along.question]) : entry;
  if (!decided?.finding) return 0;
  found.push(decided.finding);
  return decided.weight;
}

/** In the order of the table and each once, however they were ticked. */
function takeTicked(
  entries: readonly (readonly [string, Entry])[],
  ticked: readonly string[],
  answers: Answers,
  found: Finding[],
): number {
  let heaviest = 0;
  if (ticked.length === 0) return heaviest;
  for (const [option, entry] of entries) {
    if (ticked.includes(option)) heaviest = Math.max(heaviest, take(entry, answers, found));
  }
  return heaviest;
}

/**
 * Reads the FAQ on a set of answers, complete or not. Answers to questions that are not asked are ignored.
 * Any bar means `cannotApply`, else any open point `askFirst`, else `canApply`; nothing else decides.
 */
export function judge(answers: Answers): Verdict {
  const findings: Finding[] = [];
  const unanswered: QuestionId[] = [];
  // The questions asked, a bit each.
  let asked = 0;
  let heaviest = 0;
  for (const { bit, question, hangsOn, isTicks, byAnswer, entries } of inOrder) {
    const isAskedHere =
      hangsOn === undefined ||
      ((asked & hangsOn.bit) !== 0 && holds(hangsOn.condition, answers[hangsOn.condition.question]));
    if (!isAskedHere) continue;
    asked |= bit;
    const answer = answers[question];
    if (typeof answer === 'string')
      heaviest = Math.max(heaviest, take(byAnswer.get(answer), answers, findings));
    else if (answer) heaviest = Math.max(heaviest, takeTicked(entries, answer, answers, findings));
    else if (!isTicks) unanswered.push(question);
  }
  return { outcome: outcomeOf(heaviest, unanswered.length === 0), findings, unanswered };
}

function outcomeOf(heaviest: number, isComplete: boolean): Outcome | null {
  if (heaviest === weightOf.bars) return 'cannotApply';
  if (!isComplete) return null;
  return heaviest === weightOf.confirm ? 'askFirst' : 'canApply';
}
