import { asInLinks, type Checked, counted, FaultList } from './fault';
import { visitDecisiveSets } from './space';
import type { AnswerSet, End, Judge, Table } from './subject';

/** Where machine and judge disagree: an end with another outcome than the judge's, or complete answers it never ends with. */
export function agreementFaults(table: Table, judge: Judge, ends: Iterable<End>): Checked {
  const faults = new FaultList();
  const reached = new Set<string>();
  let walks = 0;
  for (const { answers, outcome } of ends) {
    walks++;
    reached.add(choicesIn(answers));
    const judged = judge(answers).outcome;
    if (judged !== outcome) {
      faults.add(
        'disagreement',
        'machine',
        `ends in ${outcome}, the judge says ${judged ?? 'nothing yet'}`,
        answers,
      );
    }
  }
  visitDecisiveSets(table, (answers) => {
    if (!reached.has(choicesIn(answers))) {
      faults.add('disagreement', 'machine', 'never ends with complete answers', answers);
    }
  });
  return { counted: counted(walks, 'end'), faults: faults.all() };
}

function choicesIn(answers: AnswerSet): string {
  return asInLinks(
    Object.fromEntries(Object.entries(answers).filter(([, answer]) => typeof answer === 'string')),
  );
}
