import fc from 'fast-check';
import type { Case } from '../../src/desk/cases/case';
import { csvFileOf } from '../../src/desk/files/csv-export';
import { importFile } from '../../src/desk/files/import-file';
import { jsonFileOf } from '../../src/desk/files/json-export';
import { problemLines } from '../../src/desk/files/problem-text';
import { anyCases } from '../desk/files/arbitraries';
import { judgedOnArrival, newcomers } from '../desk/files/example-case';
import { fileOf } from '../desk/files/file-of';
import { type Bytes, bytes, encoders, inUtf8, tables } from './contents';
import { expectKnown, expectSame, expectThat, expectTold } from './expectations';
import { damagedBytes, damagedText, damages, graftedJson, grafts } from './hostile';
import { expectPlain } from './prototypes';
import type { Door } from './trial';

const exportedAt = '2026-11-23T09:00:00.000Z';

/** What was read is kept whole, and the same again from the file the app makes of it. */
async function expectKept(cases: readonly Case[]): Promise<void> {
  for (const { answers } of cases) expectKnown(answers);
  expectPlain(cases);
  const again = await importFile(fileOf(...(await jsonFileOf(cases, exportedAt))), newcomers());
  expectSame('cases' in again && again.cases, cases, 'in JSON, and back again, the cases are');
}

/** What was read of a file, and is kept whole; nothing if it was refused in words. */
async function takenFrom(content: Bytes) {
  const result = await importFile(fileOf(content), newcomers());
  expectThat('cases' in result !== 'problems' in result, 'neither all nor nothing');
  if ('cases' in result) {
    await expectKept(result.cases);
    return result;
  }
  expectTold(result);
  return undefined;
}

export const jsonFile: Door<Bytes> = {
  name: 'a JSON file',
  inputs: fc.oneof(
    fc.tuple(anyCases, grafts, damages, encoders).map(([cases, changes, done, encode]) => {
      const whole = { format: 'eligibility-check', version: 1, rules: '2026.1', exportedAt, cases };
      return encode(damagedText(graftedJson(whole, changes), done));
    }),
    fc.tuple(anyCases, damages).map(([cases, done]) => {
      const whole = { format: 'eligibility-check', version: 1, rules: '2026.1', exportedAt, cases };
      return damagedBytes(inUtf8(JSON.stringify(whole, null, 1)), done);
    }),
    bytes,
  ),
  share: 10,
  async enter(content) {
    const result = await takenFrom(content);
    if (!result) return 'refused';
    const text = utf8In(content);
    if (result.preview || text === undefined) return 'taken';
    const file: { cases: { answers: { circumstances?: string[] } }[] } = JSON.parse(text, mended);
    for (const { answers } of file.cases) {
      if (answers.circumstances) answers.circumstances = [...new Set(answers.circumstances)];
    }
    expectSame(result.cases, file.cases, 'of the file was taken');
    return 'taken';
  },
};

/** Half a character is kept as U+FFFD. */
function mended(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

/** Bytes as UTF-8, with or without its mark; `undefined` if they are written otherwise. */
function utf8In(content: Bytes): string | undefined {
  try {
    return content.includes(0) ? undefined : new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}

/** What comes back of a case from a CSV file: without the history of judgements but judged anew, nor notes without a word, nor half a character. */
function inCsv(one: Case): Case {
  const texts: Case = JSON.parse(JSON.stringify(one), (_, value) =>
    typeof value === 'string' ? value.replace(/\p{Cs}/gu, '\uFFFD') : value,
  );
  const notes = Object.fromEntries(Object.entries(texts.notes).filter(([, note]) => note !== ''));
  return { ...texts, notes, judgements: judgedOnArrival(one) };
}

export const csvFile: Door<Bytes> = {
  name: 'a CSV file',
  inputs: tables,
  share: 10,
  async enter(content) {
    const result = await takenFrom(content);
    if (!result) return 'refused';
    const again = await importFile(fileOf(...(await csvFileOf(result.cases, 'ids'))), newcomers());
    const kept = 'cases' in again ? again.cases : problemLines(again, 'en');
    expectSame(kept, result.cases.map(inCsv), 'in CSV, and back again, the cases are');
    return 'taken';
  },
};
