import type { AnswerSet, Table } from './subject';

/*
 * The table read once more, as data and on its own: what `rules/answers.ts` says is asked is thereby compared with what
 * the table says (see steadiness.ts).
 */

type Visit = (answers: AnswerSet) => void;

/** Whether a question is asked of someone who gave these answers. A condition on anything but an earlier question never holds. */
export function isAskedBy(table: Table, question: string, answers: AnswerSet): boolean {
  const condition = table[question]?.asked;
  if (!condition) return true;
  if (!comesBefore(table, condition.question, question)) return false;
  if (!isAskedBy(table, condition.question, answers)) return false;
  const answer = answers[condition.question];
  return 'isOneOf' in condition
    ? condition.isOneOf.some((option) => option === answer)
    : condition.isNoneOf.every((option) => option !== answer);
}

/** Whether the table has both questions, one before the other. */
export function comesBefore(table: Table, one: string, other: string): boolean {
  const ids = Object.keys(table);
  return ids.includes(one) && ids.indexOf(one) < ids.indexOf(other);
}

/** The options of a question, in the order of the table; none if there is no such question. */
export function optionsIn(table: Table, question: string): string[] {
  return Object.keys(table[question]?.options ?? {});
}

/** Whether any number of a question's options may be ticked. */
export function isTickList(table: Table, question: string): boolean {
  return table[question]?.kind === 'ticks';
}

/** Visits every complete set of answers, tick lists left out. A question without options is passed over. */
export function visitDecisiveSets(table: Table, visit: Visit): void {
  visitSets(table, visit, (options) => (options.length > 0 ? options : [undefined]));
}

/** Visits every set of answers in which any question asked may still be open, tick lists left out. */
export function visitPartialSets(table: Table, visit: Visit): void {
  visitSets(table, visit, (options) => [undefined, ...options]);
}

function visitSets(
  table: Table,
  visit: Visit,
  waysAmong: (options: readonly string[]) => readonly (string | undefined)[],
): void {
  const choices = Object.keys(table)
    .filter((question) => !isTickList(table, question))
    .map((question) => ({ question, ways: waysAmong(optionsIn(table, question)) }));
  const extend = (answers: AnswerSet, position: number): void => {
    const choice = choices[position];
    if (!choice) {
      visit(answers);
      return;
    }
    const ways = isAskedBy(table, choice.question, answers) ? choice.ways : [undefined];
    for (const way of ways) {
      extend(way === undefined ? answers : { ...answers, [choice.question]: way }, position + 1);
    }
  };
  extend({}, 0);
}

/** Every way of ticking the tick lists of a table, as answers to add to others. */
export function waysToTick(table: Table): readonly AnswerSet[] {
  return Object.keys(table)
    .filter((question) => isTickList(table, question))
    .reduce<readonly AnswerSet[]>(
      (sets, question) =>
        sets.flatMap((set) =>
          subsetsOf(optionsIn(table, question)).map((ticked) => ({ ...set, [question]: ticked })),
        ),
      [{}],
    );
}

function subsetsOf(options: readonly string[]): readonly (readonly string[])[] {
  return options.reduce<readonly (readonly string[])[]>(
    (sets, option) => sets.flatMap((set) => [set, [...set, option]]),
    [[]],
  );
}

/** The tick lists of a table with everything ticked. */
export function everythingTicked(table: Table): AnswerSet {
  return Object.fromEntries(
    Object.keys(table)
      .filter((question) => isTickList(table, question))
      .map((question) => [question, optionsIn(table, question)]),
  );
}
