import { type Checked, counted, FaultList } from './fault';
import { isAskedBy, isTickList, optionsIn, visitPartialSets } from './space';
import type { AnswerSet, Judge, Table } from './subject';

/**
 * Every set of answers with any of them still missing: what is said then must not be taken back. `cannotApply`
 * stays whatever is answered next, no other outcome comes before the last answer, and the judge misses just the answers
 * that the table asks for. Each step adds one answer, so what holds for every step holds for every way on.
 */
export function steadinessFaults(table: Table, judge: Judge): Checked {
  const faults = new FaultList();
  const choices = Object.keys(table).filter((question) => !isTickList(table, question));
  let sets = 0;
  visitPartialSets(table, (answers) => {
    sets++;
    const missing = choices.filter(
      (question) => answers[question] === undefined && isAskedBy(table, question, answers),
    );
    const { outcome, unanswered } = judge(answers);
    for (const question of missing.filter((id) => !unanswered.includes(id))) {
      faults.add('disagreement', question, 'is asked by the table, and not missed by the judge', answers);
    }
    for (const question of unanswered.filter((id) => !missing.includes(id))) {
      faults.add('disagreement', question, 'is missed by the judge, and not asked by the table', answers);
    }
    const [next] = missing;
    if (outcome === null || next === undefined) return;
    if (outcome !== 'cannotApply') {
      faults.add('too early', 'outcome', `is ${outcome} while ${next} is unanswered`, answers);
      return;
    }
    for (const question of missing) {
      for (const option of optionsIn(table, question)) {
        const further: AnswerSet = { ...answers, [question]: option };
        const then = judge(further).outcome;
        if (then !== outcome) {
          faults.add('reversal', `${question}.${option}`, `turns ${outcome} into ${then ?? 'none'}`, further);
        }
      }
    }
  });
  return { counted: counted(sets, 'answer set'), faults: faults.all() };
}
