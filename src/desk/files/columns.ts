import { questionIds } from '../../../rules/answers';
import type { QuestionId } from '../../../rules/questions';
import { columnWords } from '../../words/file-words';
import { type Language, languages } from '../../words/languages';
import { questionWords, sameWord } from './option-words';

/** What a case has besides answers and notes to questions, one column each. */
export type Field =
  | 'id'
  | 'client'
  | 'reference'
  | 'adviser'
  | 'note'
  | 'settlements'
  | 'isArchived'
  | 'createdAt'
  | 'changedAt';

/** What an answer set comes to, in ids: worked out when a file is written, passed over when one is read. */
export const resultColumns = ['outcome', 'bars', 'open', 'unanswered', 'rules'] as const;
/** The same in words. */
export const resultTextColumns = ['outcomeText', 'barsText', 'openText', 'unansweredText'] as const;
export type Result = (typeof resultColumns)[number] | (typeof resultTextColumns)[number];

/** What stands in one column. */
export type Column =
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'answer'; readonly question: QuestionId }
  | { readonly kind: 'note'; readonly question: QuestionId }
  | { readonly kind: 'result'; readonly result: Result };

const field = (name: Field): Column => ({ kind: 'field', field: name });
const answers = questionIds.map((question): Column => ({ kind: 'answer', question }));
const naming = (['id', 'client', 'reference', 'adviser'] as const).map(field);

/** The columns that say whose row it is and what was answered. */
export const answerColumns: readonly Column[] = [...naming, ...answers];

/** Every column that is read into a case, in the order in which they are written. */
export const caseColumns: readonly Column[] = [
  ...answerColumns,
  field('note'),
  ...questionIds.map((question): Column => ({ kind: 'note', question })),
  ...(['settlements', 'isArchived', 'createdAt', 'changedAt'] as const).map(field),
];

export function resultColumnsOf(results: readonly Result[]): readonly Column[] {
  return results.map((result) => ({ kind: 'result', result }));
}

/** The header of a column for programs: `applicant`, `note.applicant`. */
export function columnId(column: Column): string {
  switch (column.kind) {
    case 'field':
      return column.field;
    case 'answer':
      return column.question;
    case 'note':
      return `note.${column.question}`;
    case 'result':
      return column.result;
  }
}

/** The header of a column in words. */
export function columnLabel(column: Column, language: Language): string {
  const words = columnWords[language];
  switch (column.kind) {
    case 'field':
      return words[column.field];
    case 'answer':
      return questionWords(column.question, language).label;
    case 'note':
      return words.noteOn(questionWords(column.question, language).label);
    case 'result':
      return words[column.result];
  }
}

/** Headers that files were written with under rules 2026.1. */
const formerHeaders: readonly (readonly [string, Column])[] = [
  ['妨げになる点（記号）', { kind: 'result', result: 'bars' }],
  ['妨げになる点', { kind: 'result', result: 'barsText' }],
];

const columnsByHeader: ReadonlyMap<string, Column> = new Map(
  [...caseColumns, ...resultColumnsOf([...resultColumns, ...resultTextColumns])]
    .flatMap((column) =>
      [columnId(column), ...languages.map((language) => columnLabel(column, language))].map(
        (header): [string, Column] => [sameWord(header), column],
      ),
    )
    .concat(formerHeaders.map(([header, column]) => [sameWord(header), column])),
);

/** The column that a header means, by its id or its label in either language; `undefined` if none. */
export function columnNamed(header: string): Column | undefined {
  return columnsByHeader.get(sameWord(header));
}
