import type { TextPiece } from './encoding';

/** A row as it stands in the file, the first being 1. */
export interface CsvRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** Quotation marks that do not fit: from this row on nothing can be relied on, and nothing more is read. */
  readonly fault?: 'unclosedQuote' | 'strayQuote' | 'rowTooLong' | undefined;
}

/** Some rows, and how much of the file is read with them. */
interface CsvRows {
  readonly rows: readonly CsvRow[];
  readonly share: number;
}

/** UTF-16 units: a row beyond has lost a quotation mark. */
const longestRow = 1_000_000;
/** The same of the first row, which only names columns. */
const longestHeader = 50_000;

/**
 * The rows of a CSV file as its text comes in.
 * @param headerScore how much a row looks like a header: of the separators, the one that makes the most of it is taken
 */
export async function* csvRows(
  pieces: AsyncIterable<TextPiece>,
  headerScore: (cells: readonly string[]) => number,
): AsyncGenerator<CsvRows> {
  let reader: RowReader | undefined;
  let unread = '';
  for await (const { text, share } of pieces) {
    unread += text;
    // The separator is told by the first row, which may come in several pieces.
    if (!reader && unread.length <= longestHeader) continue;
    reader ??= readerFor(unread, headerScore);
    const rows = reader.read(unread);
    unread = '';
    yield { rows, share };
    if (rows.at(-1)?.fault) return;
  }
  reader ??= readerFor(unread, headerScore);
  const rows = reader.read(unread);
  yield { rows: rows.at(-1)?.fault ? rows : [...rows, ...reader.end()], share: 1 };
}

function readerFor(start: string, headerScore: (cells: readonly string[]) => number): RowReader {
  const candidates = [',', ';', '\t'].map((separator) => {
    const reader = new RowReader(separator);
    const [header] = [...reader.read(start), ...reader.end()];
    return { separator, score: headerScore(header?.cells ?? []) };
  });
  const best = candidates.reduce((one, other) => (other.score > one.score ? other : one));
  return new RowReader(best.separator);
}

/** Where in a row we are: at the start of a cell, in one without or with quotation marks, or behind the closing one. */
type Within = 'start' | 'plain' | 'quoted' | 'closed' | 'blankBehind';

/**
 * Cuts a text into rows as it comes in, and looks at each character once. Papa Parse, which writes our files, takes hours over
 * one that is made for it: at each quotation mark out of place it looks through the rest of the row.
 */
class RowReader {
  readonly #separator: string;
  #within: Within = 'start';
  #cell = '';
  #cells: string[] = [];
  #count = 0;
  #length = 0;
  #last = '';

  constructor(separator: string) {
    this.#separator = separator;
  }

  /** The rows that end in the next piece of the text. The last may have a fault; then there is no reading on. */
  read(text: string): CsvRow[] {
    const rows: CsvRow[] = [];
    /** Where in the text the cell goes on, and where the row does. */
    let [cellFrom, rowFrom] = [0, 0];
    for (let place = 0; place < text.length; place++) {
      const sign = text[place] ?? '';
      if (this.#within === 'quoted') {
        if (sign !== '"') continue;
        this.#cell += text.slice(cellFrom, place);
        this.#within = 'closed';
      } else if (sign === this.#separator || sign === '\n' || sign === '\r') {
        // The second half of a line end of two characters.
        if (sign === '\n' && (place > 0 ? text[place - 1] : this.#last) === '\r') continue;
        if (this.#within === 'plain') this.#cell += text.slice(cellFrom, place);
        this.#endCell();
        if (sign === this.#separator) continue;
        this.#length += place - rowFrom;
        rowFrom = place + 1;
        rows.push(this.#row(this.#isTooLong() ? 'rowTooLong' : undefined));
        if (rows.at(-1)?.fault) return rows;
      } else if (this.#within === 'start') {
        this.#within = sign === '"' ? 'quoted' : 'plain';
        cellFrom = sign === '"' ? place + 1 : place;
      } else if (this.#within === 'closed' && sign === '"') {
        // Two quotation marks within a quoted cell are one.
        this.#within = 'quoted';
        cellFrom = place;
      } else if (this.#within !== 'plain') {
        if (sign.trim() !== '') return [...rows, this.#row('strayQuote')];
        this.#within = 'blankBehind';
      }
    }
    if (this.#within === 'plain' || this.#within === 'quoted') this.#cell += text.slice(cellFrom);
    this.#length += text.length - rowFrom;
    this.#last = text.at(-1) ?? this.#last;
    return this.#isTooLong() ? [...rows, this.#row('rowTooLong')] : rows;
  }

  /** The row at the end of the text. After the last line end there is none. */
  end(): CsvRow[] {
    if (this.#within === 'start' && this.#cells.length === 0) return [];
    const isOpen = this.#within === 'quoted';
    this.#endCell();
    return [this.#row(isOpen ? 'unclosedQuote' : undefined)];
  }

  #isTooLong(): boolean {
    return this.#length > (this.#count === 0 ? longestHeader : longestRow);
  }

  #endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = '';
    this.#within = 'start';
  }

  #row(fault: CsvRow['fault']): CsvRow {
    const cells = this.#cells;
    this.#cells = [];
    this.#length = 0;
    this.#count++;
    return { number: this.#count, cells, fault };
  }
}
