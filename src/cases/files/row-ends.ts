/** What of a text is whole rows, and where a quotation mark makes no sense. Places are counted in the text. */
interface RowsFound {
  /** Where the last whole row ends, its line end included; 0 if none does. */
  readonly wholeUntil: number;
  readonly strayQuote: boolean;
}

/** Where in a row we are: at the beginning of a cell, in one without or with quotation marks, or after the closing one. */
type Within = 'cellStart' | 'plain' | 'quoted' | 'closed' | 'spaceAfterClosed';

/**
 * Follows a CSV text as it comes in, only to say where rows end. Each character is looked at once, whatever the file: Papa
 * Parse, which makes cells of the rows, looks for the end of a row that is not whole yet again and again, and behind a stray
 * quotation mark for ever.
 */
export class RowEnds {
  readonly #delimiter: string;
  readonly #newline: string;
  #within: Within = 'cellStart';
  #isAfterReturn = false;

  constructor(delimiter: string, newline: string) {
    this.#delimiter = delimiter;
    this.#newline = newline;
  }

  /** Reads on. After a stray quotation mark nothing can be relied on, and nothing more is read. */
  read(text: string): RowsFound {
    let wholeUntil = 0;
    for (let place = 0; place < text.length; place++) {
      const sign = text[place] ?? '';
      if (this.#endsRow(sign)) {
        wholeUntil = place + 1;
        this.#within = 'cellStart';
      } else {
        const next = this.#after(sign);
        if (!next) return { wholeUntil, strayQuote: true };
        this.#within = next;
      }
      this.#isAfterReturn = sign === '\r';
    }
    return { wholeUntil, strayQuote: false };
  }

  #endsRow(sign: string): boolean {
    if (this.#within === 'quoted') return false;
    return this.#newline === '\r\n' ? sign === '\n' && this.#isAfterReturn : sign === this.#newline;
  }

  /** Where we are after a sign that ends no row; `undefined` if it cannot stand here. */
  #after(sign: string): Within | undefined {
    if (this.#within === 'quoted') return sign === '"' ? 'closed' : 'quoted';
    if (sign === this.#delimiter) return 'cellStart';
    switch (this.#within) {
      case 'cellStart':
        return sign === '"' ? 'quoted' : 'plain';
      case 'plain':
        return 'plain';
      case 'closed':
        if (sign === '"') return 'quoted';
        return sign.trim() === '' ? 'spaceAfterClosed' : undefined;
      case 'spaceAfterClosed':
        return sign.trim() === '' ? 'spaceAfterClosed' : undefined;
    }
  }
}
