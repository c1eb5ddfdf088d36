import type { ByteSource } from './bytes';
import type { RowContent } from './case-cells';
import { checkHeader, type HeaderCell, headerOf, knownColumns, mostColumns } from './csv-header';
import { type CsvRow, csvRows } from './csv-rows';
import { type Encoding, textOf } from './encoding';
import type { Pace } from './pace';
import type { Place } from './problem';
import type { Reading } from './reading';
import { contentOf, type Ids } from './row-content';

/** One client as a file has it. */
export interface Client {
  readonly row: number;
  readonly content: RowContent;
}

/**
 * The clients of a CSV file, row by row. What is wrong goes into `reading`, and the row is left out: no client is of use before
 * all are read and nothing is wrong.
 * @throws what the pace throws
 */
export async function* clientsIn(
  source: ByteSource,
  encoding: Encoding,
  { ids, pace, reading }: { readonly ids: Ids; readonly pace: Pace; readonly reading: Reading },
): AsyncGenerator<Client> {
  const rowOfId = new Map<string, number>();
  let isHeader = true;
  for await (const { rows, share } of csvRows(textOf(source, encoding), knownColumns)) {
    for (const row of rows) {
      if (row.fault) reading.problems.add(placeOfFault(row, reading.columns), { kind: row.fault });
      else if (isHeader && row.cells.length > mostColumns) {
        const fault = { kind: 'tooManyColumns', has: row.cells.length, limit: mostColumns } as const;
        reading.problems.add({ in: 'row', row: 1 }, fault);
        return;
      } else if (isHeader) reading.columns = headerOf(row.cells);
      else {
        const content = readRow(row, ids, reading);
        if (content && isNewId(row, content, rowOfId, reading)) yield { row: row.number, content };
      }
      if (isHeader && (row.fault || !checkHeader(reading.columns, reading.problems))) return;
      isHeader = false;
      await pace(share);
    }
  }
  if (isHeader) reading.problems.add({ in: 'file' }, { kind: 'empty' });
}

/** A cell that was left open is the last of its row, as it swallows everything after. */
function placeOfFault({ number, cells, fault }: CsvRow, columns: readonly HeaderCell[]): Place {
  const column = fault === 'unclosedQuote' ? columns[cells.length - 1]?.place : undefined;
  return column ? { in: 'cell', row: number, column } : { in: 'row', row: number };
}

/** The content of a row; `undefined` if it is empty, as spreadsheets leave them below a table, or something is wrong. */
function readRow({ number, cells }: CsvRow, ids: Ids, reading: Reading): RowContent | undefined {
  const { columns, problems } = reading;
  if (cells.every((cell) => cell.trim() === '')) return undefined;
  if (cells.length !== columns.length) {
    reading.show(number, cells, undefined);
    const fault = { kind: 'cellCount', has: cells.length, expected: columns.length } as const;
    problems.add({ in: 'row', row: number }, fault);
    return undefined;
  }
  const read = contentOf(cells, columns, ids);
  reading.show(number, cells, 'content' in read ? read.content : undefined);
  if ('content' in read) return read.content;
  for (const { place, fault } of read.faults) problems.add({ in: 'cell', row: number, column: place }, fault);
  return undefined;
}

function isNewId(
  { number }: CsvRow,
  { id }: RowContent,
  rowOfId: Map<string, number>,
  { columns, problems }: Reading,
): boolean {
  if (id === undefined) return true;
  const before = rowOfId.get(id);
  if (before === undefined) {
    rowOfId.set(ownCopy(id), number);
    return true;
  }
  const column = columns.find((cell) => cell.column?.kind === 'field' && cell.column.field === 'id');
  const where: Place = column
    ? { in: 'cell', row: number, column: column.place }
    : { in: 'row', row: number };
  problems.add(where, { kind: 'sameIdAsRow', row: before });
  return false;
}

/** A text cut out of a longer one keeps all of that in memory; this one is on its own. */
function ownCopy(text: string): string {
  return String(JSON.parse(JSON.stringify(text)));
}
