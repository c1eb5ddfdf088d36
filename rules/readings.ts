import { questionIds } from './answers';
import type { FaqId } from './faq-ids';
import { type Finding, possibleFindings } from './judge';
import { conditionOf, optionsOf, type QuestionId } from './questions';
import { certainties } from './ruling';

/** What an answer means: by itself, or together with some answers to another question. */
export interface Reading {
  readonly finding: Finding;
  readonly given?: AnswersTo;
}

/** Some answers to a question. */
export interface AnswersTo {
  readonly question: QuestionId;
  readonly answers: readonly string[];
}

/** What rests on an FAQ entry: some answers to a question. */
interface Dependent {
  readonly question: QuestionId;
  /** Left out if every answer with a finding rests on it. */
  readonly answers?: readonly string[];
}

/** The answers after which a question is asked; `undefined` if it always is. */
export function askedAfter(question: QuestionId): AnswersTo | undefined {
  const condition = conditionOf(question);
  if (!condition) return undefined;
  const answers = optionsOf(condition.question).filter((option) =>
    'isOneOf' in condition
      ? condition.isOneOf.some((named) => named === option)
      : condition.isNoneOf.every((named) => named !== option),
  );
  return { question: condition.question, answers };
}

/** How the table reads an answer: none if another question decides in its place; what reads the same is one. */
export function readingsOf(question: QuestionId, answer: string): Reading[] {
  const readings: Reading[] = [];
  for (const { finding, given } of possibleFindings(question, answer)) {
    const place = readings.findIndex((reading) => isSame(reading.finding, finding));
    const answers = [...(readings[place]?.given?.answers ?? []), ...(given ? [given.answer] : [])];
    const reading = { finding, ...(given && { given: { question: given.question, answers } }) };
    readings.splice(place < 0 ? readings.length : place, 1, reading);
  }
  return readings;
}

function isSame(one: Finding, other: Finding): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The questions and answers whose findings cite this FAQ entry, in table order. */
export function restingOn(id: FaqId): Dependent[] {
  return questionIds.flatMap((question): Dependent[] => {
    const read = optionsOf(question).filter((option) => readingsOf(question, option).length > 0);
    const answers = read.filter((option) =>
      readingsOf(question, option).some(({ finding }) => finding.cites.includes(id)),
    );
    if (answers.length === 0) return [];
    return [answers.length === read.length ? { question } : { question, answers }];
  });
}

/** How sure a reading is where the FAQ does not say it in so many words. */
export const unsettled = certainties.filter((certainty) => certainty !== 'express').reverse();

/** Every reading that is no more certain than this, in table order. */
export function readingsThatAre(certainty: (typeof unsettled)[number]): Reading[] {
  return questionIds
    .flatMap((question) => optionsOf(question).flatMap((option) => readingsOf(question, option)))
    .filter(({ finding }) => finding.certainty === certainty);
}
