import type { ByteSource } from '../../src/desk/files/bytes';
import { byteOrderMark, caseLine, headerLine } from '../../src/desk/files/case-cells';
import {
  answerColumns,
  resultColumns,
  resultColumnsOf,
  resultTextColumns,
} from '../../src/desk/files/columns';
import { type Client, clientsIn } from '../../src/desk/files/csv-clients';
import { encodingOf, seemsJson } from '../../src/desk/files/encoding';
import { withoutPause as pace } from '../../src/desk/files/pace';
import type { Problems } from '../../src/desk/files/problem';
import { problemLines } from '../../src/desk/files/problem-text';
import { Reading } from '../../src/desk/files/reading';
import { defaultLanguage, type Language } from '../../src/words/languages';
import { InputError } from './check';
import { listEnd, listed } from './results';

/** How the results of a file are written. */
export interface Manner {
  readonly asJson: boolean;
  /** Adds outcome and reasons in the words of a language. */
  readonly language: Language | undefined;
}

/**
 * Checks the clients of a CSV file. The file is read twice, first only to find what is wrong: so it may be of any length, and
 * nothing is printed of a file with a wrong row.
 * @returns the results in CSV or JSON, piece by piece
 * @throws InputError before the first piece, naming rows and columns
 */
export async function* checkFile(source: ByteSource, { asJson, language }: Manner): AsyncGenerator<string> {
  const encoding = await encodingOf(source, pace);
  if (typeof encoding !== 'string') throw refusal(encoding, language);
  if (await seemsJson(source, encoding)) {
    throw new InputError('this is JSON: give it on standard input, or a CSV file by its name');
  }
  const read = (reading: Reading) => clientsIn(source, encoding, { ids: 'any', pace, reading });

  const first = new Reading();
  for await (const _ of read(first));
  if (!first.problems.isEmpty) throw refusal(first.problems.found, language);

  const second = new Reading();
  yield* inLots(asJson ? asList(read(second), language) : asTable(read(second), language));
  if (!second.problems.isEmpty) throw refusal(second.problems.found, language);
}

function refusal(problems: Problems, language: Language | undefined): InputError {
  return new InputError(problemLines(problems, language ?? 'en').join('\n'));
}

async function* asTable(
  clients: AsyncIterable<Client>,
  language: Language | undefined,
): AsyncGenerator<string> {
  const results = language ? [...resultColumns, ...resultTextColumns] : resultColumns;
  const columns = [...answerColumns, ...resultColumnsOf(results)];
  yield byteOrderMark + headerLine(columns, 'ids');
  for await (const { content } of clients) {
    yield caseLine(content, columns, 'ids', language ?? defaultLanguage);
  }
}

async function* asList(
  clients: AsyncIterable<Client>,
  language: Language | undefined,
): AsyncGenerator<string> {
  let isFirst = true;
  for await (const { row, content } of clients) {
    const { id = '', client, reference, adviser, answers } = content;
    yield listed({ row, id, client, reference, adviser, answers }, isFirst, language);
    isFirst = false;
  }
  yield listEnd(isFirst);
}

/** Many pieces at a time: each that is written by itself costs more than finding out what it says. */
async function* inLots(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let lot = '';
  for await (const piece of pieces) {
    lot += piece;
    if (lot.length < 64 * 1024) continue;
    yield lot;
    lot = '';
  }
  yield lot;
}
