import { type Fault, faultsOf } from './fault';
import type { Subject } from './subject';
import { rulingsIn } from './table';

/** The FAQ's part on who may apply: each entry from Q7 to Q17 has a ruling, or a reason why it has none. */
const onApplying = Array.from({ length: 11 }, (_, step) => `Q${7 + step}`);

/** Rulings without citation, and entries on who may apply without ruling or with a reason that does not hold. */
export function citationFaults({ table, entries, decidesNothing }: Subject): Fault[] {
  const citation = faultsOf('citation');
  const rulings = rulingsIn(table);
  const uncited = rulings.flatMap(({ place, ruling: { cites } }) => {
    const unknown = cites.filter((id) => !Object.hasOwn(entries, id));
    const nowhere = unknown.map((id) => `cites ${id}, which the FAQ does not have`);
    return citation(place, cites.length === 0 && 'cites nothing', ...nowhere);
  });
  const unruled = onApplying.flatMap((id) => {
    const resting = rulings.find(({ ruling }) => ruling.cites.includes(id));
    const reason = decidesNothing[id];
    return citation(
      id,
      !Object.hasOwn(entries, id) && 'is missing from the FAQ entries',
      !resting && !reason?.trim() && 'has neither a ruling nor a stated reason for having none',
      reason !== undefined &&
        resting !== undefined &&
        `is said to decide nothing, yet ${resting.place} cites it`,
    );
  });
  return [...uncited, ...unruled];
}

/** A longer phrase would be copying the FAQ rather than pointing to it. */
const longestQuote = 35;

/** Quotations that are empty, too long or carry marks of their own, and rulings that quote what no cited entry has. */
export function quotationFaults({ table, entries }: Subject): Fault[] {
  const quotation = faultsOf('quotation');
  const malformed = quotationsIn(entries).flatMap(({ place, quote }) => {
    const { length } = [...quote];
    return quotation(
      place,
      quote.trim() === '' && 'is empty',
      length > longestQuote && `has ${length} characters, ${longestQuote} at most: ${quote}`,
      /[「」]/.test(quote) && `carries quotation marks of its own: ${quote}`,
    );
  });
  const missing = rulingsIn(table).flatMap(({ place, ruling: { cites, quoting } }) => {
    if (quoting === undefined || cites.some((id) => quoting in (entries[id]?.otherQuotes ?? {}))) return [];
    return quotation(place, `quotes ${quoting}, which none of ${cites.join(', ')} has`);
  });
  return [...malformed, ...missing];
}

/** Every phrase quoted of the FAQ, with its place: `Q10.quote`, `Q7.substance`. */
export function quotationsIn(
  entries: Subject['entries'],
): { readonly place: string; readonly quote: string }[] {
  return Object.entries(entries).flatMap(([id, { quote, otherQuotes }]) =>
    Object.entries({ quote, ...otherQuotes }).map(([name, phrase]) => ({
      place: `${id}.${name}`,
      quote: phrase,
    })),
  );
}
