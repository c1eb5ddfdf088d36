import type { Language } from '../../words/languages';
import type { Case } from '../cases/case';
import { byteOrderMark, type CellLanguage, caseLine, headerLine } from './case-cells';
import { caseColumns, resultColumns, resultColumnsOf, resultTextColumns } from './columns';
import { paceFor, type Watch } from './pace';

const resultsIn: Readonly<Record<Language | 'ids', Parameters<typeof resultColumnsOf>[0]>> = {
  ids: resultColumns,
  ja: [...resultTextColumns, 'rules'],
  en: [...resultTextColumns, 'rules'],
};

/**
 * Cases as a CSV file for a spreadsheet, one row each, and what each comes to today. All of a case comes back when the file is read
 * except the history of its judgements, and notes that are empty.
 * @param language `ids` for programs; in words of a language for people: both are read
 * @returns the text in pieces, as the whole may be longer than a string can be
 * @throws what the signal was aborted with
 */
export async function csvFileOf(
  cases: readonly Case[],
  language: CellLanguage,
  watch: Watch = {},
): Promise<string[]> {
  const pace = paceFor(watch);
  const columns = [...caseColumns, ...resultColumnsOf(resultsIn[language])];
  const pieces = [byteOrderMark + headerLine(columns, language)];
  for (const [place, one] of cases.entries()) {
    pieces.push(caseLine(one, columns, language));
    await pace(place / cases.length);
  }
  return pieces;
}
