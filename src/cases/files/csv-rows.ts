import Papa from 'papaparse';
import type { TextPiece } from './encoding';

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
  readonly meta: { readonly cursor: number };
}

/** UTF-16 units: a row beyond has lost a quotation mark, and looking for it would take for ever. */
const longestRow = 5_000_000;

/**
 * The rows of a CSV file as its text comes in, the separator and line ends told by its first row.
 *
 * Papa Parse reads files by itself too, but in the browser it cuts them between the bytes of a character, and nowhere lets a screen
 * have a turn. So its parser is handed the pieces here, each with what was left over of the piece before.
 * @param headerScore how much a row looks like a header: of the separators, the one that makes the most of it is taken
 */
export async function* csvRows(
  pieces: AsyncIterable<TextPiece>,
  headerScore: (cells: readonly string[]) => number,
): AsyncGenerator<CsvRows> {
  let parser: Papa.Parser | undefined;
  let rest = '';
  let count = 0;

  function take(isLast: boolean): CsvRow[] {
    parser ??= parserFor(rest, headerScore);
    const { data, errors, meta }: Parsed = parser.parse(rest, 0, !isLast);
    // What is wrong with a row that is not whole yet shows when it is; of several faults in one row, the first is told.
    const faults = new Map(errors.toReversed().map(({ row, code }) => [row, faultNamed(code)]));
    const rows = data.map((cells, place) => ({ number: count + place + 1, cells, fault: faults.get(place) }));
    rest = rest.slice(meta.cursor);
    count += rows.length;
    return rows;
  }

  for await (const { text, share } of pieces) {
    rest += text;
    if (!parser && firstLineEnd(rest) === undefined && rest.length < longestRow) continue;
    yield { rows: take(false), share };
    if (rest.length > longestRow) {
      yield { rows: [{ number: count + 1, cells: [], fault: 'rowTooLong' }], share };
      return;
    }
  }
  // After the last line end there is no row.
  if (rest !== '') yield { rows: take(true), share: 1 };
}

function faultNamed(code: string): CsvRow['fault'] {
  return code === 'MissingQuotes' ? 'unclosedQuote' : 'strayQuote';
}

function parserFor(text: string, headerScore: (cells: readonly string[]) => number): Papa.Parser {
  const newline = firstLineEnd(text) ?? '\n';
  const candidates = [',', ';', '\t'].map((delimiter) => {
    const { data }: Parsed = new Papa.Parser({ delimiter, newline, preview: 1 }).parse(text, 0, false);
    return { delimiter, score: headerScore(data[0] ?? []) };
  });
  const best = candidates.reduce((one, other) => (other.score > one.score ? other : one));
  return new Papa.Parser({ delimiter: best.delimiter, newline });
}

/** The first line end outside quotation marks that something follows, so that a CR is known to stand alone. */
function firstLineEnd(text: string): '\r\n' | '\n' | '\r' | undefined {
  let isQuoted = false;
  for (let place = 0; place < text.length; place++) {
    const sign = text[place];
    if (sign === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (sign === '\n') return '\n';
    if (sign === '\r' && place + 1 < text.length) return text[place + 1] === '\n' ? '\r\n' : '\r';
  }
  return undefined;
}
