import { type Column, columnId, columnNamed } from './columns';
import { type ColumnPlace, columnLetter, excerpt, type ProblemList } from './problem';

/** More columns than any table of clients has; a screen that shows them all would stand still. */
export const mostColumns = 1_000;

/** A column of a file: where it is, and what it means if we know. */
export interface HeaderCell {
  readonly place: ColumnPlace;
  readonly column: Column | undefined;
}

/** How many cells of a row name columns of ours: more than in any other reading of it where the separator is right. */
export function knownColumns(cells: readonly string[]): number {
  return cells.filter((cell) => columnNamed(cell)).length;
}

/** What the first row says of the columns. */
export function headerOf(cells: readonly string[]): readonly HeaderCell[] {
  return cells.map((cell, place) => ({
    place: { letter: columnLetter(place), header: excerpt(cell) },
    column: columnNamed(cell),
  }));
}

/**
 * Adds what is wrong with a header to the problems.
 * @returns whether the rows below it can be read at all
 */
export function checkHeader(header: readonly HeaderCell[], problems: ProblemList): boolean {
  if (header.every(({ column }) => !column)) {
    problems.add({ in: 'row', row: 1 }, { kind: 'noColumns' });
    return false;
  }
  const letterOf = new Map<string, string>();
  for (const { place, column } of header) {
    const letter = column && letterOf.get(columnId(column));
    if (letter) problems.add({ in: 'column', column: place }, { kind: 'columnTwice', letter });
    else if (column) letterOf.set(columnId(column), place.letter);
    else if (place.header !== '') problems.add({ in: 'column', column: place }, { kind: 'unknownColumn' });
  }
  return true;
}
