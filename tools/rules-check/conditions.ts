import type { Decision } from '../../rules/ruling';
import { type Checked, counted, FaultList } from './fault';
import { comesBefore, isTickList, optionsIn } from './space';
import type { Table } from './subject';

/**
 * Questions that hang on, are left to or are decided with what is not there. Where one is, nothing that follows the
 * answers through the table says anything.
 */
export function conditionFaults(table: Table): Checked {
  const faults = new FaultList();
  for (const question of Object.keys(table)) {
    checkCondition(table, question, faults);
    for (const [option, decision] of Object.entries(table[question]?.options ?? {})) {
      const [how, other] = decidedElsewhere(decision);
      if (other !== undefined && (!Object.hasOwn(table, other) || other === question)) {
        const wrong = other === question ? 'itself' : `${other}, which is no question`;
        faults.add('unreachable', `${question}.${option}`, `${how} ${wrong}`);
      }
    }
  }
  return { counted: counted(Object.keys(table).length, 'question'), faults: faults.all() };
}

function decidedElsewhere(decision: Decision): readonly [] | readonly [string, string] {
  if ('leftTo' in decision) return ['is left to', decision.leftTo];
  return 'decidedWith' in decision ? ['is decided with', decision.decidedWith] : [];
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
