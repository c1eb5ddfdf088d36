import * as z from 'zod/mini';
import { isTicks } from '../../../rules/answers';
import type { QuestionId } from '../../../rules/questions';
import { bandOf } from '../../../rules/sme';
import { yesNoWords } from '../../i18n/file-words';
import { languages } from '../../i18n/languages';
import { caseSchema } from '../case';
import type { RowContent } from './case-cells';
import type { Column } from './columns';
import { headCountIn } from './head-count';
import { asWritten } from './inert-text';
import { optionNamed, sameWord, saysNone } from './option-words';
import { type ColumnPlace, excerpt, type Fault } from './problem';
import { settlementsIn } from './settlement-text';

/** Whose ids stand in a file: those the desk gave, or anything a program calls its clients. */
export type Ids = 'ours' | 'any';

const { id: _, judgements: __, createdAt, changedAt, isArchived, ...texts } = caseSchema.shape;

const contentShape = {
  ...texts,
  isArchived: z.optional(isArchived),
  createdAt: z.optional(createdAt),
  changedAt: z.optional(changedAt),
};

const contentSchemas = {
  ours: z.strictObject({ ...contentShape, id: z.optional(caseSchema.shape.id) }),
  any: z.strictObject({ ...contentShape, id: z.optional(z.string()) }),
} satisfies Record<Ids, unknown>;

/** A cell as it stands in the file. */
interface Cell {
  readonly column: Column;
  readonly place: ColumnPlace;
  readonly text: string;
}

/** What of a cell is wrong, and in which column. */
interface CellFault {
  readonly place: ColumnPlace;
  readonly fault: Fault;
}

/** The content of one row, or everything that is wrong with it. */
export function contentOf(
  cells: readonly Cell[],
  ids: Ids,
): { readonly content: RowContent } | { readonly faults: readonly CellFault[] } {
  const faults: CellFault[] = [];
  const answers: Record<string, unknown> = {};
  const notes: Record<string, string> = {};
  const row: Record<string, unknown> = {};
  for (const { column, place, text } of cells) {
    const read = valueIn(column, text);
    if ('fault' in read) faults.push({ place, fault: read.fault });
    else if (read.value !== undefined) {
      if (column.kind === 'answer') answers[column.question] = read.value;
      else if (column.kind === 'note') notes[column.question] = String(read.value);
      else if (column.kind === 'field') row[column.field] = read.value;
    }
  }
  const parsed = contentSchemas[ids].safeParse({
    client: '',
    reference: '',
    adviser: '',
    note: '',
    settlements: [],
    ...row,
    answers,
    notes,
  });
  if (parsed.success && faults.length === 0) return { content: parsed.data };
  for (const issue of parsed.error?.issues ?? []) faults.push(...faultsOf(issue, cells));
  return { faults };
}

/** What a cell says; `undefined` where it is empty. */
function valueIn(column: Column, text: string): { readonly value: unknown } | { readonly fault: Fault } {
  if (column.kind === 'result') return { value: undefined };
  if (column.kind === 'answer') return answerIn(column.question, text);
  if (column.kind === 'note') return { value: asWritten(text) || undefined };
  switch (column.field) {
    case 'client':
    case 'reference':
    case 'adviser':
    case 'note':
      return { value: asWritten(text) };
    case 'id':
      return { value: asWritten(text).trim() || undefined };
    case 'createdAt':
    case 'changedAt':
      return { value: text.normalize('NFKC').trim() || undefined };
    case 'isArchived':
      return truthIn(text);
    case 'settlements': {
      const value = settlementsIn(asWritten(text));
      return value ? { value } : { fault: { kind: 'notSettlements' } };
    }
  }
}

function answerIn(
  question: QuestionId,
  text: string,
): { readonly value: unknown } | { readonly fault: Fault } {
  if (text.trim() === '') return { value: undefined };
  if (isTicks(question)) return ticksIn(question, text);
  const option = optionNamed(question, text);
  if (option !== undefined) return { value: option };
  if (question !== 'employees') {
    return { fault: { kind: 'unknownOption', written: excerpt(text), question } };
  }
  const headCount = headCountIn(text);
  return headCount === undefined
    ? { fault: { kind: 'unknownEmployees', written: excerpt(text), question } }
    : { value: bandOf(headCount) };
}

/** `consumerGoods;madeOverseas`, or `none`. */
function ticksIn(
  question: QuestionId,
  text: string,
): { readonly value: readonly string[] } | { readonly fault: Fault } {
  const words = text
    .normalize('NFKC')
    .split(/[;,\n]/)
    .filter((word) => word.trim() !== '');
  if (words.some(saysNone)) {
    return words.length === 1 ? { value: [] } : { fault: { kind: 'noneWithOthers' } };
  }
  const ticked: string[] = [];
  for (const word of words) {
    const option = optionNamed(question, word);
    if (option === undefined) {
      return { fault: { kind: 'unknownOption', written: excerpt(word), question } };
    }
    ticked.push(option);
  }
  return { value: ticked };
}

const yes = ['true', '1', ...languages.map((language) => sameWord(yesNoWords[language].yes))];
const no = ['false', '0', ...languages.map((language) => sameWord(yesNoWords[language].no))];

function truthIn(text: string): { readonly value: boolean | undefined } | { readonly fault: Fault } {
  const word = sameWord(text);
  if (word === '') return { value: undefined };
  if (yes.includes(word)) return { value: true };
  return no.includes(word) ? { value: false } : { fault: { kind: 'notYesNo', written: excerpt(text) } };
}

/** What the schema has against a row, told of its columns. */
function faultsOf(issue: z.core.$ZodIssue, cells: readonly Cell[]): CellFault[] {
  const [name, question] = issue.path;
  return cells
    .filter(({ column }) =>
      column.kind === 'note'
        ? name === 'notes' && column.question === question
        : column.kind === 'field' && column.field === name,
    )
    .map(({ place, text }) => ({ place, fault: faultOf(issue, text) }));
}

function faultOf(issue: z.core.$ZodIssue, text: string): Fault {
  switch (issue.path[0]) {
    case 'id':
      return { kind: 'notOurId', written: excerpt(text) };
    case 'createdAt':
    case 'changedAt':
      return { kind: 'notMoment', written: excerpt(text) };
    case 'settlements':
      return { kind: 'notSettlements' };
    default:
      return issue.code === 'too_big'
        ? { kind: 'tooLong', limit: Number(issue.maximum) }
        : { kind: 'invalid' };
  }
}
