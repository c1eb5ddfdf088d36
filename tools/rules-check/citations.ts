import type { FaqEntry } from '../../rules/faq';
import { type Checked, FaultList } from './fault';
import { everythingTicked, visitDecisiveSets } from './space';
import type { Judge, Table } from './subject';

/** The FAQ's part on who may apply: from Q7 to Q17 every entry has a rule, or a reason why it has none. */
const ruledOn = { from: 7, to: 17 };

type Entries = Readonly<Record<string, FaqEntry>>;

/** Entries on who may apply that no finding rests on, unless a reason is stated; and reasons that do not hold. */
export function ruleFaults(
  table: Table,
  judge: Judge,
  entries: Entries,
  decidesNothing: Readonly<Record<string, string>>,
): Checked {
  const faults = new FaultList();
  const restingOn = placesByEntry(table, judge);
  const ids = Array.from({ length: ruledOn.to - ruledOn.from + 1 }, (_, step) => `Q${ruledOn.from + step}`);
  for (const id of ids) {
    const place = restingOn.get(id);
    const reason = decidesNothing[id]?.trim();
    if (!Object.hasOwn(entries, id)) faults.add('no rule', id, 'is missing from the FAQ entries');
    if (!place && !reason)
      faults.add('no rule', id, 'has neither a rule nor a stated reason for having none');
    if (place && reason !== undefined) {
      faults.add('no rule', id, `is said to decide nothing, yet ${place} rests on it`);
    }
  }
  return { counted: `${ids.length} entries`, faults: faults.all() };
}

/** For each entry, the first answer with a finding that rests on it. */
function placesByEntry(table: Table, judge: Judge): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const ticked = everythingTicked(table);
  visitDecisiveSets(table, (answers) => {
    for (const { question, answer, cites } of judge({ ...answers, ...ticked }).findings) {
      for (const id of cites) if (!places.has(id)) places.set(id, `${question}.${answer}`);
    }
  });
  return places;
}
