import type { FaqEntry } from '../../rules/faq';
import type { Decision, Ruling } from '../../rules/ruling';
import { type Checked, counted, FaultList } from './fault';
import { everythingTicked, visitDecisiveSets } from './space';
import type { Judge, Table } from './subject';

/** The FAQ's part on who may apply: from Q7 to Q17 every entry has a rule, or a reason why it has none. */
const ruledOn = { from: 7, to: 17 };

/** A longer phrase would be copying the FAQ rather than pointing to it. */
const longestQuote = 35;

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

/** Quotations that are empty, too long or carry marks of their own, and rulings that quote what no entry has. */
export function quotationFaults(table: Table, entries: Entries): Checked {
  const faults = new FaultList();
  const quotations = Object.entries(entries).flatMap(([id, { quote, otherQuotes }]) => [
    { place: `${id}.quote`, quote },
    ...Object.entries(otherQuotes ?? {}).map(([name, other]) => ({ place: `${id}.${name}`, quote: other })),
  ]);
  for (const { place, quote } of quotations) {
    const { length } = [...quote];
    if (quote.trim() === '') faults.add('quotation', place, 'is empty');
    if (length > longestQuote) {
      faults.add('quotation', place, `has ${length} characters, ${longestQuote} at most: ${quote}`);
    }
    if (/[「」]/.test(quote)) faults.add('quotation', place, `carries quotation marks of its own: ${quote}`);
  }
  for (const { place, cites, quoting } of rulingsIn(table)) {
    const isThere = cites.some((id) => Object.hasOwn(entries[id]?.otherQuotes ?? {}, quoting ?? ''));
    if (quoting !== undefined && !isThere) {
      faults.add('quotation', place, `quotes ${quoting}, which none of ${cites.join(', ')} has`);
    }
  }
  return { counted: counted(quotations.length, 'quotation'), faults: faults.all() };
}

function rulingsIn(table: Table) {
  return Object.entries(table).flatMap(([question, { cites, options }]) =>
    Object.entries(options).flatMap(([option, decision]) =>
      rulingsOf(decision).map((ruling) => ({ place: `${question}.${option}`, cites, ...ruling })),
    ),
  );
}

function rulingsOf(decision: Decision): readonly Ruling[] {
  if ('rulings' in decision) return Object.values(decision.rulings);
  return 'effect' in decision ? [decision] : [];
}
