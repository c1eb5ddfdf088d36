import type { Decision } from '../../rules/ruling';
import { type Fault, faultsOf } from './fault';
import type { Subject } from './subject';
import { type AnswerSet, answerSets, isAskedBy, isTickList, optionsIn, rulingsIn, type Table } from './table';

/**
 * Gaps, and what is dead: answers that can be given and are not ruled on, questions that nobody is asked (one that hangs
 * on a later question, for instance), and rulings that no answers lead to.
 */
export function decisionFaults({ table }: Subject): Fault[] {
  const gaps = new Map<string, Fault>();
  const asked = new Set<string>();
  const used = new Set<string>();
  for (const answers of answerSets(table)) {
    for (const question of Object.keys(table).filter((id) => isAskedBy(table, id, answers))) {
      asked.add(question);
      const options = isTickList(table, question) ? optionsIn(table, question) : [answers[question] ?? ''];
      for (const option of options) {
        const decision = table[question]?.options[option];
        if (decision && 'rulings' in decision)
          used.add(`${question}.${option}.${answers[decision.decidedWith]}`);
        const wrong = gapIn(table, decision, answers);
        if (wrong === undefined) continue;
        const place = option === '' ? question : `${question}.${option}`;
        const { sets, first } = gaps.get(place + wrong)?.shown ?? { sets: 0, first: answers };
        gaps.set(place + wrong, { kind: 'gap', place, wrong, shown: { sets: sets + 1, first } });
      }
    }
  }
  return [
    ...gaps.values(),
    ...Object.keys(table).flatMap((question) =>
      faultsOf('dead')(question, !asked.has(question) && 'is never asked'),
    ),
    ...rulingsIn(table).flatMap(({ question, other, place }) =>
      faultsOf('dead')(
        place,
        other !== undefined && asked.has(question) && !used.has(place) && 'is a ruling no answers lead to',
      ),
    ),
  ];
}

/** What is missing for a decision to come to a ruling, through the questions it is left to. */
function gapIn(
  table: Table,
  decision: Decision | undefined,
  answers: AnswerSet,
  passed: readonly string[] = [],
): string | undefined {
  if (!decision) return 'is asked and has no option';
  if ('effect' in decision) return undefined;
  if ('rulings' in decision) {
    const other = answers[decision.decidedWith];
    if (other !== undefined && Object.hasOwn(decision.rulings, other)) return undefined;
    return `has no ruling where ${decision.decidedWith} is ${other ?? 'not asked'}`;
  }
  const next = decision.leftTo;
  const answer = answers[next];
  if (answer === undefined) return `is left to ${next}, which is not asked then`;
  if (passed.includes(next)) return `is left to ${next} in a circle`;
  const gap = gapIn(table, table[next]?.options[answer], answers, [...passed, next]);
  return gap && `is left to ${next}, which does not rule on it`;
}
