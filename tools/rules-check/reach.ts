import { type Checked, counted, FaultList } from './fault';
import { rulingsIn } from './rulings';
import { isAskedBy, isTickList, visitDecisiveSets } from './space';
import type { AnswerSet, Table } from './subject';

/**
 * What can never come about: questions nobody is asked, rulings no answers lead to, and questions that cannot decide
 * anything whatever is answered. A tick list may decide nothing: it explains.
 */
export function reachFaults(table: Table): Checked {
  const faults = new FaultList();
  const asked = new Set<string>();
  const used = new Set<string>();
  visitDecisiveSets(table, (answers) => {
    for (const question of Object.keys(table)) {
      if (isAskedBy(table, question, answers)) asked.add(question);
      const ruling = jointRuling(table, question, answers);
      if (ruling) used.add(ruling);
    }
  });
  for (const question of Object.keys(table)) {
    if (!asked.has(question)) faults.add('unreachable', question, 'is never asked');
    else if (!isTickList(table, question) && !canDecide(table, question)) {
      faults.add(
        'unreachable',
        question,
        'never decides: no answer to it bars, is open or leads to a question',
      );
    }
  }
  for (const { place, question, other } of rulingsIn(table)) {
    if (other !== undefined && asked.has(question) && !used.has(place)) {
      faults.add('unreachable', place, 'is a ruling no answers lead to');
    }
  }
  const questions = counted(asked.size, 'question');
  return { counted: `${questions} asked, ${counted(used.size, 'joint ruling')} used`, faults: faults.all() };
}

/** The ruling these answers lead to where a question is decided with another, by its place in the table. */
function jointRuling(table: Table, question: string, answers: AnswerSet): string | undefined {
  const answer = answers[question];
  const decision = typeof answer === 'string' ? table[question]?.options[answer] : undefined;
  if (!decision || !('decidedWith' in decision)) return undefined;
  return `${question}.${answer}.${answers[decision.decidedWith]}`;
}

/** Whether the answers to a question can bar, leave something open, or bear on another question. */
function canDecide(table: Table, question: string): boolean {
  const decides = rulingsIn(table).some(
    (placed) => placed.question === question && ['bars', 'confirm'].includes(placed.ruling.effect),
  );
  return (
    decides ||
    Object.values(table).some(
      ({ asked, options }) =>
        asked?.question === question ||
        Object.values(options).some(
          (decision) => 'decidedWith' in decision && decision.decidedWith === question,
        ),
    )
  );
}
