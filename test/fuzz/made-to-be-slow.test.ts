import { expect, test } from 'vitest';
import { importFile } from '../../src/desk/files/import-file';
import { newcomers } from '../desk/files/example-case';
import { fileOf } from '../desk/files/file-of';
import { leastWork } from './work';

/** As long as a row may be. */
const long = 990_000;

function table(column: string, cell: string): string {
  return `reference,${column}\nA,"${cell}"\n`;
}

function cases(...list: readonly unknown[]): string {
  return `{"format":"eligibility-check","version":1,"cases":${JSON.stringify(list)}}`;
}

const settlement = 'question: applicant\nanswer: notSure\non: 2026-11-23\nby: x\nreply: x';

/** Files of which each does the most of one thing that costs time. Random inputs are far too small for that. */
const files: readonly [name: string, text: string][] = [
  [
    'quotation marks out of place, before blanks',
    table('note', `${'x"y'.repeat(200_000)}${' '.repeat(390_000)}`),
  ],
  ['quotation marks written twice', table('note', '""'.repeat(long / 2))],
  ['cells', `client,note\n${'a,'.repeat(long / 2)}\n`],
  ['columns', `client${',ﷺ'.repeat(24_000)}\nA\n`],
  ['columns without a row', `client${',ﷺ'.repeat(60_000)}`],
  ['a column with a long name', `client,${'ﷺ'.repeat(49_000)}\nA\n`],
  ...['client', 'note', 'employees', 'applicant', 'circumstances', 'createdAt', 'isArchived'].flatMap(
    (column): [string, string][] => [
      [`${column}, long when written otherwise`, table(column, 'ﷺ'.repeat(long))],
      [`${column}, with blanks within`, table(column, `1${' '.repeat(long)}x`)],
      [`${column}, with many lines`, table(column, 'x\n'.repeat(long / 2))],
    ],
  ),
  ['ticks', table('circumstances', 'madeOverseas;'.repeat(long / 13))],
  ['settled points', table('settlements', 'question: x\n'.repeat(long / 12))],
  ['a reply of many lines', table('settlements', `${settlement}${'\n  x'.repeat(long / 4)}`)],
  ['judgements that are none', cases({ judgements: Array(9_900).fill({}) })],
  ['settled points that are none', cases({ settlements: Array(2_400).fill({ a: 1, b: 2, c: 3, d: 4 }) })],
  ['ticks that are none', cases({ answers: { circumstances: Array(9_900).fill(1) } })],
  ['names escaped', cases({ client: '\u0001'.repeat(800_000) })],
  ['keys', cases(Object.fromEntries(Array.from({ length: 9_900 }, (_, place) => [`key${place}`, 1])))],
  [
    'keys around the cases',
    `{"cases":[],${Array.from({ length: 49_000 }, (_, place) => `"key${place}":1`).join()}}`,
  ],
  ['brackets', '['.repeat(10_000_000)],
];

test.each(files)('a file full of %s is read without a pause', async (_, text) => {
  // The slowest took 130 ms, under the 200 that a screen may stand still. Other machines are slower; what is wrong takes minutes.
  const { milliseconds } = await leastWork(() => importFile(fileOf(text), newcomers()), 1_000);
  expect(milliseconds).toBeLessThan(1_000);
});
