import * as z from 'zod/mini';
import { isTicks } from '../../../rules/answers';
import type { QuestionId } from '../../../rules/questions';
import { bandOf } from '../../../rules/sme';
import { yesNoWords } from '../../words/file-words';
import { languages } from '../../words/languages';
import { caseSchema } from '../cases/case';
import type { RowContent } from './case-cells';
import type { Column, Field } from './columns';
import type { HeaderCell } from './csv-header';
import { headCountIn } from './head-count';
import { asWritten } from './inert-text';
import { optionNamed, sameWord, saysNone } from './option-words';
import { isNoWord, plain } from './plain-text';
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

/** What of a cell is wrong, and in which column. */
interface CellFault {
  readonly place: ColumnPlace;
  readonly fault: Fault;
}

/** The content of one row, which has a cell for each column, or everything that is wrong with it. */
export function contentOf(
  cells: readonly string[],
  columns: readonly HeaderCell[],
  ids: Ids,
): { readonly content: RowContent } | { readonly faults: readonly CellFault[] } {
  const faults: CellFault[] = [];
  const answers: Record<string, unknown> = {};
  const notes: Record<string, unknown> = {};
  const row: Record<string, unknown> = {};
  for (const [index, { column, place }] of columns.entries()) {
    const text = cells[index] ?? '';
    // What stands in a column of unknown name is not looked at: the header is wrong already.
    if (text === '' || (!column && place.header !== '')) continue;
    const read = valueIn(column, text);
    if ('fault' in read) faults.push({ place, fault: read.fault });
    else if (read.value === undefined) continue;
    else if (column?.kind === 'answer') answers[column.question] = read.value;
    else if (column?.kind === 'note') notes[column.question] = read.value;
    else if (column?.kind === 'field') row[column.field] = read.value;
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
  for (const issue of parsed.error?.issues ?? []) {
    // All that is wrong within one cell is one thing to mend.
    const isTold = ({ place }: CellFault) => faults.some((told) => told.place === place);
    faults.push(...faultsOf(issue, cells, columns).filter((fault) => !isTold(fault)));
  }
  // Whatever it is, a row that is not right must never be left out without a word.
  const place = columns[0]?.place ?? { letter: 'A', header: '' };
  return { faults: faults.length > 0 ? faults : [{ place, fault: { kind: 'invalid' } }] };
}

type Read = { readonly value: unknown } | { readonly fault: Fault };

/** What a cell says; `undefined` for nothing. Spaces are nothing, but in a text they are kept. */
function valueIn(column: Column | undefined, text: string): Read {
  const isBlank = text.trim() === '';
  if (!column) return isBlank ? { value: undefined } : { fault: { kind: 'noHeader' } };
  switch (column.kind) {
    case 'result':
      return { value: undefined };
    case 'answer':
      return isBlank ? { value: undefined } : answerIn(column.question, text);
    case 'note':
      return { value: asWritten(text) };
    case 'field':
      return fieldIn(column.field, text);
  }
}

function fieldIn(field: Field, text: string): Read {
  switch (field) {
    case 'client':
    case 'reference':
    case 'adviser':
    case 'note':
      return { value: asWritten(text) };
    case 'id':
      return { value: asWritten(text).trim() || undefined };
    case 'createdAt':
    case 'changedAt':
      return { value: plain(text) || undefined };
    case 'isArchived':
      return truthIn(text);
    case 'settlements': {
      const value = settlementsIn(text.trim() === '' ? '' : asWritten(text));
      return value ? { value } : { fault: { kind: 'notSettlements' } };
    }
  }
}

function answerIn(question: QuestionId, text: string): Read {
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

/** `consumerGoods;madeOverseas`, or `none`; an option said twice is ticked once. */
function ticksIn(question: QuestionId, text: string): Read {
  const words = isNoWord(text)
    ? [text]
    : plain(text)
        .split(/[;,\n]/)
        .filter((word) => word.trim() !== '');
  if (words.some(saysNone)) {
    return words.length === 1 ? { value: [] } : { fault: { kind: 'noneWithOthers' } };
  }
  const ticked = words.map((word) => optionNamed(question, word));
  const unknown = ticked.indexOf(undefined);
  // A separator alone says nothing, neither that something is ticked nor that nothing is.
  if (words.length > 0 && unknown < 0) return { value: ticked };
  return { fault: { kind: 'unknownOption', written: excerpt(words[unknown] ?? text), question } };
}

const yes = ['true', '1', ...languages.map((language) => sameWord(yesNoWords[language].yes))];
const no = ['false', '0', ...languages.map((language) => sameWord(yesNoWords[language].no))];

function truthIn(text: string): Read {
  const word = sameWord(text);
  if (word === '') return { value: undefined };
  if (yes.includes(word)) return { value: true };
  return no.includes(word) ? { value: false } : { fault: { kind: 'notYesNo', written: excerpt(text) } };
}

/** What the schema has against a row, told of its columns. */
function faultsOf(
  issue: z.core.$ZodIssue,
  cells: readonly string[],
  columns: readonly HeaderCell[],
): CellFault[] {
  const [name, question] = issue.path;
  return columns.flatMap(({ column, place }, index) => {
    const isMeant =
      column?.kind === 'field'
        ? column.field === name
        : (column?.kind === 'note' || column?.kind === 'answer') &&
          column.question === question &&
          name === (column.kind === 'note' ? 'notes' : 'answers');
    return isMeant ? [{ place, fault: faultOf(issue, cells[index] ?? '') }] : [];
  });
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
