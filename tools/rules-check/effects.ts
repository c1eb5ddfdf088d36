import { type Checked, counted, FaultList } from './fault';
import { everythingTicked, isAskedBy, isTickList, optionsIn, visitDecisiveSets } from './space';
import type { AnswerSet, Judge, Reasons, Table } from './subject';
import { textsOf } from './texts';

/** One option beside what might have been answered in its place. */
interface Comparison {
  readonly question: string;
  readonly option: string;
  /** `undefined`: the question left open, or the tick taken away. */
  readonly other: string | undefined;
}

/** Comparisons in which no difference was met so far, each with the first answers looked at. */
type Alike = ReadonlyMap<Comparison, AnswerSet>;

/** What is said of an answer before it is chosen: nothing that choosing it does. */
const saidBefore = ['label', 'hint'];

/**
 * Options that do nothing, and questions none of whose options does anything. An option does something if, compared
 * with every other one and with no answer at all, it somewhere changes the outcome, the findings, what is said of them
 * or what is asked. Of two ruled on and explained alike, the later needs a reason (`readAlike`), and no other does.
 */
export function effectFaults(
  table: Table,
  judge: Judge,
  wording: Readonly<Record<string, unknown>>,
  readAlike: Reasons,
): Checked {
  const compared = comparisonsIn(table);
  const tell = teller(table, judge, wordsOnChoosing(wording));
  const open = new Set(compared);
  const alike = new Map<Comparison, AnswerSet>();
  const ticked = everythingTicked(table);
  visitDecisiveSets(table, (decisive) => {
    if (open.size === 0) return;
    const answers = { ...decisive, ...ticked };
    for (const comparison of open) {
      if (!isGiven(table, comparison, answers)) continue;
      const other = otherwise(comparison, answers);
      const isLeftOpen = other[comparison.question] === undefined;
      if (tell(answers, isLeftOpen) === tell(other, isLeftOpen)) {
        if (!alike.has(comparison)) alike.set(comparison, answers);
        continue;
      }
      open.delete(comparison);
      alike.delete(comparison);
    }
  });
  return { counted: counted(compared.length, 'comparison'), faults: reported(table, alike, readAlike) };
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

/** The answers with the other option given in place of the first, or with the first taken away. */
function otherwise({ question, option, other }: Comparison, answers: AnswerSet): AnswerSet {
  const { [question]: answer, ...rest } = answers;
  if (typeof answer !== 'string') {
    return { ...rest, [question]: (answer ?? []).filter((ticked) => ticked !== option) };
  }
  return other === undefined ? rest : { ...rest, [question]: other };
}

/** All that comes of a set of answers. A finding is known by what it says, not by the name of its answer. */
function teller(table: Table, judge: Judge, said: ReadonlyMap<string, string>) {
  return (answers: AnswerSet, isLeftOpen: boolean): string => {
    const { outcome, findings } = judge(answers);
    const told = findings.map(({ answer, ...finding }) => [
      finding,
      said.get(`${finding.question}.${answer}`),
    ]);
    const asked = Object.keys(table).filter((id) => isAskedBy(table, id, answers));
    // With an answer missing there may be no outcome yet; that alone is no effect of the answer.
    return JSON.stringify([isLeftOpen ? null : outcome, told, asked]);
  };
}

/** What every language says of each answer once it is chosen. */
function wordsOnChoosing(wording: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [path, text] of textsOf(wording)) {
    const [questions, question, options, option, line] = path.split('.').slice(-5);
    if (questions !== 'question' || options !== 'options') continue;
    if (line === undefined || saidBefore.includes(line)) continue;
    const place = `${question}.${option}`;
    words.set(place, `${words.get(place) ?? ''}${line}: ${text}\n`);
  }
  return words;
}

function reported(table: Table, alike: Alike, readAlike: Reasons) {
  const faults = new FaultList();
  for (const question of Object.keys(table)) {
    const met = [...alike].filter(([comparison]) => comparison.question === question);
    const idle = met.filter(([{ other }]) => other === undefined);
    if (idle.length > 0 && idle.length === optionsIn(table, question).length) {
      faults.add('unreachable', question, 'never decides: no answer to it does anything', idle[0]?.[1]);
      continue;
    }
    for (const [{ option, other }, example] of met) {
      const place = `${question}.${option}`;
      if (other === undefined)
        faults.add('no effect', place, 'does nothing: as if it were not given', example);
      else if (!readAlike[question]?.[option]?.trim()) {
        faults.add('no effect', place, `does nothing that ${other} does not do`, example);
      }
    }
    for (const option of optionsIn(table, question)) {
      const hasTwin = met.some(([comparison]) => comparison.option === option);
      if (readAlike[question]?.[option] !== undefined && !hasTwin) {
        faults.add('no effect', `${question}.${option}`, 'is said to be read like another, and is not');
      }
    }
  }
  return faults.all();
}
