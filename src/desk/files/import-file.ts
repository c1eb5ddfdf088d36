import { type Answers, isAsked, withoutGhosts } from '../../../rules/answers';
import type { Case, CaseJudgement } from '../cases/case';
import { judgementsWith } from '../cases/rejudging';
import type { ByteSource } from './bytes';
import type { RowContent } from './case-cells';
import { clientsIn } from './csv-clients';
import { type Encoding, encodingOf, seemsJson } from './encoding';
import { casesInJson } from './json-import';
import { type Pace, paceFor, partOf, type Watch } from './pace';
import { onlyProblem, type Problems } from './problem';
import { type Preview, Reading } from './reading';

/** Bytes above which a file is refused: ten times what 10,000 clients take. */
const largestFile = 64 * 1024 * 1024;

/** What a case needs that a row may leave out. */
export interface Newcomers {
  /** The moment of the import, in UTC: `2026-11-23T04:05:06.789Z`. */
  readonly now: string;
  readonly newId: () => string;
  /** What a case of this id came to before, where it is known: a row does not say. */
  readonly historyOf?: ((id: string) => readonly CaseJudgement[]) | undefined;
}

/** What came of reading a file: all of its cases, or what is wrong with it. Nothing in between. */
export type Imported =
  | {
      readonly cases: readonly Case[];
      /** What was left out, and why. */
      readonly remarks: Problems;
      /** Of a CSV file, how its first rows were understood. */
      readonly preview?: Preview | undefined;
    }
  | (Problems & { readonly preview?: Preview | undefined });

/**
 * Reads a file of cases, JSON or CSV, whatever its name: what it is shows in its first sign.
 * @throws what the signal was aborted with; whatever the bytes are, nothing else
 */
export async function importFile(
  source: ByteSource,
  newcomers: Newcomers,
  watch: Watch = {},
): Promise<Imported> {
  if (source.size > largestFile) {
    const megabytes = Math.ceil(source.size / 1024 / 1024);
    return onlyProblem({ in: 'file' }, { kind: 'tooLarge', megabytes, limit: largestFile / 1024 / 1024 });
  }
  const pace = paceFor(watch);
  const encoding = await encodingOf(source, partOf(pace, 0, 0.1));
  if (typeof encoding !== 'string') return encoding;
  const rest = partOf(pace, 0.1, 1);
  if (!(await seemsJson(source, encoding))) return casesInCsv(source, encoding, newcomers, rest);
  const imported = await casesInJson(source, encoding, rest);
  return 'cases' in imported ? { ...imported, remarks: { problems: [], more: 0 } } : imported;
}

async function casesInCsv(
  source: ByteSource,
  encoding: Encoding,
  newcomers: Newcomers,
  pace: Pace,
): Promise<Imported> {
  const reading = new Reading();
  const cases: Case[] = [];
  for await (const { row, content } of clientsIn(source, encoding, { ids: 'ours', pace, reading })) {
    remarkGhosts(row, content.answers, reading);
    cases.push(caseOf(content, newcomers));
  }
  const { problems, remarks, preview } = reading;
  return problems.isEmpty ? { cases, remarks: remarks.found, preview } : { ...problems.found, preview };
}

/** The case in a row, judged as it comes in: without that, nobody would know when the rules it is judged by are old. */
function caseOf(content: RowContent, { now, newId, historyOf }: Newcomers): Case {
  const { id = newId(), isArchived = false, createdAt = now, changedAt = now, ...texts } = content;
  const answers = withoutGhosts(texts.answers);
  const judgements = judgementsWith(historyOf?.(id) ?? [], answers, new Date(now));
  return { ...texts, id, answers, createdAt, changedAt, isArchived, judgements };
}

/** People fill in a whole table: an answer to a question that is not asked must not turn up as if it had been. */
function remarkGhosts(row: number, answers: Answers, { columns, remarks }: Reading): void {
  for (const { column, place } of columns) {
    if (column?.kind !== 'answer' || answers[column.question] === undefined) continue;
    if (isAsked(column.question, answers)) continue;
    remarks.add({ in: 'cell', row, column: place }, { kind: 'notAsked' });
  }
}
