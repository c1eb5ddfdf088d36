import { type Checked, counted, FaultList } from './fault';
import { visitDecisiveSets, waysToTick } from './space';
import type { AnswerSet, Found, Judge, Table } from './subject';

/**
 * Every complete set of answers, judged: each has an outcome, ticks never change it (what the other checks rely on
 * when they leave ticks out), and every finding cites an entry of the FAQ.
 */
export function wholeSpaceFaults(
  table: Table,
  judge: Judge,
  entries: Readonly<Record<string, unknown>>,
): Checked {
  const faults = new FaultList();
  const seen = new Set<Found>();
  const ways = waysToTick(table);
  let sets = 0;
  visitDecisiveSets(table, (decisive) => {
    const { outcome } = judge(decisive);
    for (const ticks of ways) {
      sets++;
      const answers = { ...decisive, ...ticks };
      const judged = judge(answers);
      if (judged.outcome === null) faults.add('gap', 'outcome', 'is none though all is answered', answers);
      else if (judged.outcome !== outcome) {
        faults.add('ticks decide', 'outcome', `is ${judged.outcome}, and ${outcome} without ticks`, answers);
      }
      for (const finding of judged.findings) {
        if (seen.has(finding)) continue;
        seen.add(finding);
        checkCitation(finding, answers, entries, faults);
      }
    }
  });
  return { counted: counted(sets, 'complete answer set'), faults: faults.all() };
}

function checkCitation(
  { question, answer, cites }: Found,
  answers: AnswerSet,
  entries: Readonly<Record<string, unknown>>,
  faults: FaultList,
): void {
  const place = `${question}.${answer}`;
  if (cites.length === 0) faults.add('no citation', place, 'has a finding that cites nothing', answers);
  for (const id of cites.filter((cited) => !Object.hasOwn(entries, cited))) {
    faults.add('no citation', place, `cites ${id}, which the FAQ does not have`, answers);
  }
}
