import type { Language } from '../../words/languages';
import { caseCell, type RowContent } from './case-cells';
import { type HeaderCell, mostColumns } from './csv-header';
import { ProblemList } from './problem';

/** The first rows of a file, cell by cell: as they are written and, where the row is right, as they are understood, in words. */
export interface Preview {
  readonly columns: readonly HeaderCell[];
  readonly rows: readonly PreviewRow[];
}

interface PreviewRow {
  readonly row: number;
  readonly cells: readonly PreviewCell[];
}

interface PreviewCell {
  readonly written: string;
  /** In each language, as the page may change to the other; `undefined` where the row is wrong, or the cell is not used. */
  readonly understood: Readonly<Record<Language, string>> | undefined;
}

const rowsShown = 10;
/** UTF-16 units of one cell: the preview is there to recognise a row by, not to read it. */
const mostShown = 300;

/** What is found on the way through a file. */
export class Reading {
  readonly problems = new ProblemList();
  /** What is not wrong and yet worth knowing. */
  readonly remarks = new ProblemList();
  columns: readonly HeaderCell[] = [];
  readonly #rows: PreviewRow[] = [];

  get preview(): Preview {
    return { columns: this.columns, rows: this.#rows };
  }

  /** Keeps a row for the preview if it is one of the first. */
  show(row: number, cells: readonly string[], content: RowContent | undefined): void {
    if (this.#rows.length === rowsShown) return;
    this.#rows.push({
      row,
      cells: cells.slice(0, mostColumns).map((written, place) => {
        const column = this.columns[place]?.column;
        if (!content || !column || column.kind === 'result') {
          return { written: shortened(written), understood: undefined };
        }
        const inWords = (language: Language) => shortened(caseCell(content, column, language));
        return { written: shortened(written), understood: { ja: inWords('ja'), en: inWords('en') } };
      }),
    });
  }
}

function shortened(text: string): string {
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}
