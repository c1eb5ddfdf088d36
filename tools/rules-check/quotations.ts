import type { FaqEntry } from '../../rules/faq';
import { type Checked, counted, FaultList } from './fault';
import { rulingsIn } from './rulings';
import type { Table } from './subject';
import { textsOf } from './texts';

/** A longer phrase would be copying the FAQ rather than pointing to it. */
const longestQuote = 35;

/**
 * So many characters of a phrase running, and somebody has copied it: to be marked. Shorter ones are terms with no
 * other name; アカウント作成日から1年間 has 13. A phrase itself shorter is looked for whole, down to the second limit.
 */
const copied = { stretch: 14, wholePhrase: 12 };

type Entries = Readonly<Record<string, FaqEntry>>;

/** Quotations that are empty, too long or carry marks of their own, and rulings that quote what no entry has. */
export function quotationFaults(table: Table, entries: Entries): Checked {
  const faults = new FaultList();
  const quotations = quotationsIn(entries);
  for (const { place, quote } of quotations) {
    const { length } = [...quote];
    if (quote.trim() === '') faults.add('quotation', place, 'is empty');
    if (length > longestQuote) {
      faults.add('quotation', place, `has ${length} characters, ${longestQuote} at most: ${quote}`);
    }
    if (/[「」]/.test(quote)) faults.add('quotation', place, `carries quotation marks of its own: ${quote}`);
  }
  for (const { place, question, ruling } of rulingsIn(table)) {
    const { cites = table[question]?.cites ?? [], quoting } = ruling;
    const isThere = cites.some((id) => Object.hasOwn(entries[id]?.otherQuotes ?? {}, quoting ?? ''));
    if (quoting !== undefined && !isThere) {
      faults.add('quotation', place, `quotes ${quoting}, which none of ${cites.join(', ')} has`);
    }
  }
  return { counted: counted(quotations.length, 'quotation'), faults: faults.all() };
}

/** Words of the FAQ among ours, in the wording of any language or in a gist, that do not stand between 「 and 」. */
export function unmarkedFaults(entries: Entries, wording: Readonly<Record<string, unknown>>): Checked {
  const faults = new FaultList();
  const gists = Object.entries(entries).map(([id, { gist }]) => [id, { gist }]);
  const texts = textsOf({ ...wording, faq: Object.fromEntries(gists) });
  const phrases = quotationsIn(entries).map(({ place, quote }) => ({ place, parts: partsOf(quote) }));
  for (const [at, text] of texts) {
    const ownWords = text.replace(/「[^「」]*」/g, '「」');
    for (const { place, parts } of phrases) {
      const part = parts.find((stretch) => ownWords.includes(stretch));
      if (part) faults.add('quotation', at, `has ${part} of ${place} without 「」`);
    }
  }
  return { counted: counted(texts.size, 'text'), faults: faults.all() };
}

function quotationsIn(entries: Entries): { readonly place: string; readonly quote: string }[] {
  return Object.entries(entries).flatMap(([id, { quote, otherQuotes }]) => [
    { place: `${id}.quote`, quote },
    ...Object.entries(otherQuotes ?? {}).map(([name, other]) => ({ place: `${id}.${name}`, quote: other })),
  ]);
}

/** The stretches of a phrase by which a copy of it is known. */
function partsOf(quote: string): string[] {
  if (quote.length < copied.wholePhrase) return [];
  const { length } = quote;
  const stretch = Math.min(length, copied.stretch);
  return Array.from({ length: length - stretch + 1 }, (_, from) => quote.slice(from, from + stretch));
}
