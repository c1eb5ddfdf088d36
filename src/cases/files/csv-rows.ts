import Papa from 'papaparse';
import type { TextPiece } from './encoding';
import { RowEnds } from './row-ends';

/** A row as it stands in the file, the first being 1. */
export interface CsvRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** Quotation marks that do not fit: from this row on nothing can be relied on. */
  readonly fault?: 'unclosedQuote' | 'strayQuote' | 'rowTooLong' | undefined;
}

/** Some rows, and how much of the file is read with them. */
interface CsvRows {
  readonly rows: readonly CsvRow[];
  readonly share: number;
}

/** What Papa Parse's parser gives back; its types leave it open. */
interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
}

type Newline = '\r\n' | '\n' | '\r';

/** What separates cells, and rows. */
interface Form {
  readonly delimiter: string;
  readonly newline: Newline;
}

/** UTF-16 units: a row beyond has lost a quotation mark. */
const longestRow = 2_000_000;
/** The same of the first row, which only names columns. */
const longestHeader = 100_000;

/**
 * The rows of a CSV file as its text comes in, the separator and line ends told by its first row.
 *
 * Papa Parse reads files by itself too, but in the browser it cuts them between the bytes of a character, and nowhere lets a screen
 * have a turn. So its parser is handed the rows here as they get whole.
 * @param headerScore how much a row looks like a header: of the separators, the one that makes the most of it is taken
 */
export async function* csvRows(
  pieces: AsyncIterable<TextPiece>,
  headerScore: (cells: readonly string[]) => number,
): AsyncGenerator<CsvRows> {
  let form: Form | undefined;
  let rest = '';
  let count = 0;

  function take(text: string, isWhole: boolean): CsvRow[] {
    const { data, errors }: Parsed = new Papa.Parser(form ?? {}).parse(text, 0, isWhole);
    // Of several faults in one row, the first is told.
    const faults = new Map(errors.toReversed().map(({ row, code }) => [row, faultNamed(code)]));
    const rows = data.map((cells, place) => ({ number: count + place + 1, cells, fault: faults.get(place) }));
    count += rows.length;
    return rows;
  }
  const broken = (fault: CsvRow['fault']): CsvRow => ({ number: count + 1, cells: [], fault });

  let rowEnds: RowEnds | undefined;
  for await (const { text, share } of pieces) {
    rest += text;
    let unread = text;
    if (!rowEnds) {
      const end = firstLineEnd(rest);
      if ((end?.place ?? rest.length) > longestHeader) {
        yield { rows: [broken('rowTooLong')], share };
        return;
      }
      if (!end) continue;
      form = formOf(rest.slice(0, end.place), end.newline, headerScore);
      rowEnds = new RowEnds(form.delimiter, form.newline);
      unread = rest;
    }
    const { wholeUntil, strayQuote } = rowEnds.read(unread);
    const whole = wholeUntil > 0 ? rest.length - unread.length + wholeUntil : 0;
    if (whole > 0) yield { rows: take(rest.slice(0, whole), true), share };
    rest = rest.slice(whole);
    const fault = strayQuote ? 'strayQuote' : rest.length > longestRow ? 'rowTooLong' : undefined;
    if (fault) {
      yield { rows: [broken(fault)], share };
      return;
    }
  }
  // After the last line end there is no row.
  if (rest === '') return;
  form ??= formOf(rest, '\n', headerScore);
  const isBroken = !rowEnds && hasStrayQuote(rest, form);
  yield { rows: isBroken ? [broken('strayQuote')] : take(rest, false), share: 1 };
}

function faultNamed(code: string): CsvRow['fault'] {
  return code === 'MissingQuotes' ? 'unclosedQuote' : 'strayQuote';
}

function formOf(header: string, newline: Newline, headerScore: (cells: readonly string[]) => number): Form {
  const candidates = [',', ';', '\t'].map((delimiter) => {
    if (hasStrayQuote(header, { delimiter, newline })) return { delimiter, score: -1 };
    const { data }: Parsed = new Papa.Parser({ delimiter, newline }).parse(header, 0, false);
    return { delimiter, score: headerScore(data[0] ?? []) };
  });
  const best = candidates.reduce((one, other) => (other.score > one.score ? other : one));
  return { delimiter: best.delimiter, newline };
}

function hasStrayQuote(row: string, { delimiter, newline }: Form): boolean {
  return new RowEnds(delimiter, newline).read(row).strayQuote;
}

/** The first line end outside quotation marks that something follows, so that a CR is known to stand alone. */
function firstLineEnd(text: string): { readonly newline: Newline; readonly place: number } | undefined {
  let isQuoted = false;
  for (let place = 0; place < text.length; place++) {
    const sign = text[place];
    if (sign === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (sign === '\n') return { newline: '\n', place };
    if (sign === '\r' && place + 1 < text.length) {
      return { newline: text[place + 1] === '\n' ? '\r\n' : '\r', place };
    }
  }
  return undefined;
}
