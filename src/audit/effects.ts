import { type Checked, counted, FaultList } from './fault';
import { everythingTicked, isAskedBy, isTickList, optionsIn, visitDecisiveSets } from './space';
import type { AnswerSet, Judge, Table } from './subject';

/** One option beside what might have been answered in its place. */
interface Comparison {
  readonly question: string;
  readonly option: string;
  /** `undefined`: the question left open, or the tick taken away. */
  readonly other: string | undefined;
}

/** Comparisons in which no difference was met so far, each with the first answers looked at. */
type Alike = ReadonlyMap<Comparison, AnswerSet>;

/**
 * Options that do nothing, and questions none of whose options does anything. An option does something if, compared
 * with every other one and with no answer at all, it somewhere changes the outcome, the findings or what is asked. A
 * finding names its answer: two options ruled on alike differ still.
 */
export function effectFaults(table: Table, judge: Judge): Checked {
  const compared = comparisonsIn(table);
  const open = new Set(compared);
  const alike = new Map<Comparison, AnswerSet>();
  const ticked = everythingTicked(table);
  visitDecisiveSets(table, (decisive) => {
    if (open.size === 0) return;
    const answers = { ...decisive, ...ticked };
    for (const comparison of open) {
      if (!isGiven(table, comparison, answers)) continue;
      if (!isTold(table, comparison, answers, judge)) {
        if (!alike.has(comparison)) alike.set(comparison, answers);
        continue;
      }
      open.delete(comparison);
      alike.delete(comparison);
    }
  });
  return { counted: counted(compared.length, 'comparison'), faults: reported(table, alike) };
}

function comparisonsIn(table: Table): Comparison[] {
  return Object.keys(table).flatMap((question) => {
    const options = optionsIn(table, question);
    return options.flatMap((option, position) => {
      const others = isTickList(table, question) ? [] : options.slice(0, position);
      return [undefined, ...others].map((other) => ({ question, option, other }));
    });
  });
}

function isGiven(table: Table, { question, option }: Comparison, answers: AnswerSet): boolean {
  const answer = answers[question];
  return (
    isAskedBy(table, question, answers) &&
    (typeof answer === 'string' ? answer === option : Boolean(answer?.includes(option)))
  );
}

/** Whether it makes a difference to these answers which of the two is given. */
function isTold(
  table: Table,
  { question, option, other }: Comparison,
  answers: AnswerSet,
  judge: Judge,
): boolean {
  const { [question]: answer, ...rest } = answers;
  const otherwise =
    typeof answer === 'string'
      ? { ...rest, ...(other !== undefined && { [question]: other }) }
      : { ...rest, [question]: (answer ?? []).filter((ticked) => ticked !== option) };
  const isLeftOpen = typeof answer === 'string' && other === undefined;
  const told = (given: AnswerSet) => {
    const { outcome, findings } = judge(given);
    const asked = Object.keys(table).filter((id) => isAskedBy(table, id, given));
    // With an answer missing there may be no outcome yet; that alone is no effect of the answer.
    return JSON.stringify([isLeftOpen ? null : outcome, findings, asked]);
  };
  return told(answers) !== told(otherwise);
}

function reported(table: Table, alike: Alike) {
  const faults = new FaultList();
  for (const question of Object.keys(table)) {
    const met = [...alike].filter(([comparison]) => comparison.question === question);
    const idle = met.filter(([{ other }]) => other === undefined);
    if (idle.length > 0 && idle.length === optionsIn(table, question).length) {
      faults.add('unreachable', question, 'never decides: no answer to it does anything', idle[0]?.[1]);
      continue;
    }
    for (const [{ option, other }, example] of met) {
      const wrong =
        other === undefined
          ? 'does nothing: as if it were not given'
          : `does nothing that ${other} does not do`;
      faults.add('no effect', `${question}.${option}`, `${wrong}`, example);
    }
  }
  return faults.all();
}
