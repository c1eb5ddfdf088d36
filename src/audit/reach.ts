import { type Checked, counted, FaultList } from './fault';
import { comesBefore, isAskedBy, isTickList, optionsIn, visitDecisiveSets } from './space';
import type { AnswerSet, Table } from './subject';

/** What can never come about: questions nobody is asked, rulings no answers lead to, conditions on what does not exist. */
export function reachFaults(table: Table): Checked {
  const faults = new FaultList();
  for (const question of Object.keys(table)) checkCondition(table, question, faults);
  const asked = new Set<string>();
  const used = new Set<string>();
  visitDecisiveSets(table, (answers) => {
    for (const question of Object.keys(table)) {
      if (isAskedBy(table, question, answers)) asked.add(question);
      const ruling = jointRuling(table, question, answers);
      if (ruling) used.add(ruling);
    }
  });
  const rulings = jointRulings(table);
  for (const question of Object.keys(table)) {
    if (!asked.has(question)) faults.add('unreachable', question, 'is never asked');
  }
  for (const { place, question } of rulings) {
    if (asked.has(question) && !used.has(place))
      faults.add('unreachable', place, 'is a ruling no answers lead to');
  }
  const questions = counted(asked.size, 'question');
  return { counted: `${questions} asked, ${counted(used.size, 'joint ruling')} used`, faults: faults.all() };
}

function checkCondition(table: Table, question: string, faults: FaultList): void {
  const condition = table[question]?.asked;
  if (!condition) return;
  const { question: earlier } = condition;
  if ('isOneOf' in condition && 'isNoneOf' in condition) {
    faults.add('overlap', question, 'is asked both if an answer is one of some and if it is none of some');
  }
  const named = [
    ...('isOneOf' in condition ? condition.isOneOf : []),
    ...('isNoneOf' in condition ? condition.isNoneOf : []),
  ];
  if (!comesBefore(table, earlier, question)) {
    faults.add('unreachable', question, `hangs on ${earlier}, which is not asked before it`);
  } else if (isTickList(table, earlier)) {
    faults.add('unreachable', question, `hangs on ${earlier}, which is a tick list`);
  } else {
    for (const option of named.filter((name) => !optionsIn(table, earlier).includes(name))) {
      faults.add('unreachable', question, `hangs on ${earlier}.${option}, which does not exist`);
    }
  }
}

/** The ruling these answers lead to where a question is decided with another, by its place in the table. */
function jointRuling(table: Table, question: string, answers: AnswerSet): string | undefined {
  const answer = answers[question];
  const decision = typeof answer === 'string' ? table[question]?.options[answer] : undefined;
  if (!decision || !('decidedWith' in decision)) return undefined;
  return `${question}.${answer}.${answers[decision.decidedWith]}`;
}

/** Every ruling of the table that depends on a second answer. */
function jointRulings(table: Table): { readonly place: string; readonly question: string }[] {
  return Object.entries(table).flatMap(([question, { options }]) =>
    Object.entries(options).flatMap(([option, decision]) =>
      'rulings' in decision
        ? Object.keys(decision.rulings).map((other) => ({
            place: `${question}.${option}.${other}`,
            question,
          }))
        : [],
    ),
  );
}
