import Papa from 'papaparse';
import { judge } from '../../../rules/judge';
import type { QuestionId } from '../../../rules/questions';
import { yesNoWords } from '../../words/file-words';
import { defaultLanguage, type Language } from '../../words/languages';
import type { Case } from '../cases/case';
import { type Column, columnId, columnLabel } from './columns';
import { inert } from './inert-text';
import { optionLabel, wordings } from './option-words';
import { resultCell } from './result-cells';
import { settlementText } from './settlement-text';

/** What of a case can stand in a row, and may be left out there. */
type LeftOut = 'id' | 'isArchived' | 'createdAt' | 'changedAt';
export type RowContent = Omit<Case, LeftOut | 'judgements'> & { [Name in LeftOut]?: Case[Name] | undefined };

/** In ids, for programs, or in the words of a language, for people. */
export type CellLanguage = Language | 'ids';

/** The mark by which Excel knows UTF-8; a file in CSV begins with it. */
export const byteOrderMark = '\uFEFF';

/** The header for these columns, as a line of CSV. */
export function headerLine(columns: readonly Column[], language: CellLanguage): string {
  return csvLine(
    columns.map((column) => (language === 'ids' ? columnId(column) : columnLabel(column, language))),
  );
}

/**
 * One client as a line of CSV: safe in a spreadsheet, and read back as it was.
 * @param wordsIn the language of columns that are words in any case
 */
export function caseLine(
  content: RowContent,
  columns: readonly Column[],
  language: CellLanguage,
  wordsIn: Language = language === 'ids' ? defaultLanguage : language,
): string {
  const verdict = judge(content.answers);
  return csvLine(
    columns.map((column) =>
      column.kind === 'result'
        ? resultCell(verdict, column.result, wordsIn)
        : caseCell(content, column, language),
    ),
  );
}

/** What stands in one cell, before it is made inert. */
export function caseCell(
  content: RowContent,
  column: Exclude<Column, { readonly kind: 'result' }>,
  language: CellLanguage,
): string {
  switch (column.kind) {
    case 'answer':
      return answerCell(content, column.question, language);
    case 'note':
      return content.notes[column.question] ?? '';
    case 'field':
      switch (column.field) {
        case 'settlements':
          return settlementText(content.settlements);
        case 'isArchived':
          return yesOrNo(content.isArchived, language);
        default:
          return content[column.field] ?? '';
      }
  }
}

function yesOrNo(value: boolean | undefined, language: CellLanguage): string {
  const words = yesNoWords[language === 'ids' ? 'en' : language];
  return value === undefined ? '' : words[value ? 'yes' : 'no'];
}

/** An option, ticks separated by semicolons; an empty cell is no answer, so ticking nothing has a word of its own. */
function answerCell({ answers }: RowContent, question: QuestionId, language: CellLanguage): string {
  const answer = answers[question];
  if (answer === undefined) return '';
  const options: readonly string[] = typeof answer === 'string' ? [answer] : answer;
  if (options.length === 0) return language === 'ids' ? 'none' : wordings[language].verdict.noneTicked;
  return options
    .map((option) => (language === 'ids' ? option : optionLabel(question, option, language)))
    .join(';');
}

function csvLine(cells: readonly string[]): string {
  return `${Papa.unparse([cells.map(inert)])}\r\n`;
}
