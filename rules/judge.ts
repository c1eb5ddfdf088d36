import { type Answers, eachQuestion, isAsked, isTicks, questionIds } from './answers';
import type { FaqId } from './faq';
import { decisionsOn, type QuestionId, questions } from './questions';
import type { Decision, Ruling } from './ruling';

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

/** A finding, one for each answer to the question that decides with it, or none where another question decides. */
type Entry =
  | Finding
  | { readonly decidedWith: string; readonly by: ReadonlyMap<unknown, Finding> }
  | undefined;

/** Every finding there can be is made once here; judging only looks them up. */
const entries = eachQuestion(
  (question): ReadonlyMap<string, Entry> =>
    new Map(
      Object.entries(decisionsOn(question)).map(([answer, decision]) => [
        answer,
        entryFor(question, answer, decision),
      ]),
    ),
);

function entryFor(question: QuestionId, answer: string, decision: Decision): Entry {
  const cites: readonly FaqId[] = questions[question].cites;
  const finding = (ruling: Ruling): Finding => Object.freeze({ cites, ...ruling, question, answer });
  if ('leftTo' in decision) return undefined;
  if (!('decidedWith' in decision)) return finding(decision);
  const { decidedWith, rulings } = decision;
  return {
    decidedWith,
    by: new Map(Object.entries(rulings).map(([other, ruling]) => [other, finding(ruling)])),
  };
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
  const entry = entries[question].get(answer);
  if (!entry) return [];
  if (!('by' in entry)) return [{ finding: entry }];
  const other = questionIds.find((id) => id === entry.decidedWith);
  return [...entry.by].map(([option, finding]) => ({
    finding,
    ...(other && { given: { question: other, answer: String(option) } }),
  }));
}

/** The findings on one question: none while it is unanswered or where another question decides. */
export function findingsOn(question: QuestionId, answers: Answers): Finding[] {
  const found: Finding[] = [];
  collect(question, answers, found);
  return found;
}

function collect(question: QuestionId, answers: Answers, found: Finding[]): void {
  const answer = answers[question];
  if (answer === undefined) return;
  const options = entries[question];
  if (typeof answer === 'string') {
    take(options.get(answer), answers, found);
    return;
  }
  // In the order of the table and each once, however they were ticked.
  for (const [option, entry] of options) {
    if (answer.some((ticked) => ticked === option)) take(entry, answers, found);
  }
}

function take(entry: Entry, answers: Readonly<Record<string, unknown>>, found: Finding[]): void {
  const finding = entry && 'by' in entry ? entry.by.get(answers[entry.decidedWith]) : entry;
  if (finding) found.push(finding);
}

/**
 * Reads the FAQ on a set of answers, complete or not. Answers to questions that are not asked are ignored.
 * Any bar means `cannotApply`, else any open point `askFirst`, else `canApply`; nothing else decides.
 */
export function judge(answers: Answers): Verdict {
  const findings: Finding[] = [];
  const unanswered: QuestionId[] = [];
  for (const question of questionIds) {
    if (!isAsked(question, answers)) continue;
    if (answers[question] !== undefined) collect(question, answers, findings);
    else if (!isTicks(question)) unanswered.push(question);
  }
  return { outcome: outcomeOf(findings, unanswered.length === 0), findings, unanswered };
}

function outcomeOf(findings: readonly Finding[], isComplete: boolean): Outcome | null {
  if (findings.some(({ effect }) => effect === 'bars')) return 'cannotApply';
  if (!isComplete) return null;
  return findings.some(({ effect }) => effect === 'confirm') ? 'askFirst' : 'canApply';
}
