import type { Question } from '../../rules/questions';
import type { Ruling } from '../../rules/ruling';

/** A decision table as data. Wider than the type of our own table: tests plant faults, and tables of any age are compared. */
export type Table = Readonly<Record<string, Question>>;

/** One answer for each question asked, tick lists left out. */
export type AnswerSet = Readonly<Record<string, string>>;

/** The options of a question, in table order; none if there is no such question. */
export function optionsIn(table: Table, question: string): string[] {
  return Object.keys(table[question]?.options ?? {});
}

/** Whether any number of a question's options may be ticked. */
export function isTickList(table: Table, question: string): boolean {
  return table[question]?.kind === 'ticks';
}

/** Whether an option of the question that a condition names lets the question be asked. */
export function isWanted(table: Table, question: string, option: string | undefined): boolean {
  const condition = table[question]?.asked;
  if (!condition) return true;
  return 'isOneOf' in condition
    ? condition.isOneOf.some((wanted) => wanted === option)
    : condition.isNoneOf.every((unwanted) => unwanted !== option);
}

/** Whether a question is asked of someone who gave these answers; never if it hangs on a question that is not earlier. */
export function isAskedBy(table: Table, question: string, answers: AnswerSet): boolean {
  const earlier = table[question]?.asked?.question;
  if (earlier === undefined) return true;
  const ids = Object.keys(table);
  if (!ids.slice(0, ids.indexOf(question)).includes(earlier)) return false;
  return isAskedBy(table, earlier, answers) && isWanted(table, question, answers[earlier]);
}

/**
 * Every complete answer set that agrees with the answers given, tick lists left out. Given answers to questions that are
 * not asked are dropped; a question without options stays unanswered.
 */
export function* answerSets(
  table: Table,
  given: AnswerSet = {},
  answers: AnswerSet = {},
  position = 0,
): Generator<AnswerSet> {
  const question = Object.keys(table)[position];
  if (question === undefined) yield answers;
  else {
    const isOpen = !isTickList(table, question) && isAskedBy(table, question, answers);
    const options = given[question] === undefined ? optionsIn(table, question) : [given[question]];
    if (!isOpen || options.length === 0) yield* answerSets(table, given, answers, position + 1);
    else
      for (const option of options)
        yield* answerSets(table, given, { ...answers, [question]: option }, position + 1);
  }
}

/** Answers as they stand in a link to the app. */
export function inLinks(answers: AnswerSet): string {
  return Object.entries(answers)
    .map(([question, answer]) => `${question}=${answer}`)
    .join('&');
}

/** One ruling of a table, with the answers it is given for. */
export interface PlacedRuling {
  /** Where it stands: `employees.over300`, or `industry.retail.from51To100` if decided with another answer. */
  readonly place: string;
  readonly question: string;
  readonly option: string;
  /** The answer to the question it is decided with. */
  readonly other?: string;
  /** With the entries it cites: those of its question if it names none itself. */
  readonly ruling: Ruling & { readonly cites: readonly string[] };
}

/** Every ruling of a table, in its order. */
export function rulingsIn(table: Table): PlacedRuling[] {
  return Object.entries(table).flatMap(([question, { cites, options }]) =>
    Object.entries(options).flatMap(([option, decision]): PlacedRuling[] => {
      const placed = { place: `${question}.${option}`, question, option };
      if ('effect' in decision) return [{ ...placed, ruling: { cites, ...decision } }];
      return Object.entries('rulings' in decision ? decision.rulings : {}).map(([other, ruling]) => {
        return { ...placed, place: `${placed.place}.${other}`, other, ruling: { cites, ...ruling } };
      });
    }),
  );
}
