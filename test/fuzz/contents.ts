import fc from 'fast-check';
import { caseLine, headerLine } from '../../src/desk/files/case-cells';
import { caseColumns, resultColumns, resultColumnsOf } from '../../src/desk/files/columns';
import { anyCases } from '../desk/files/arbitraries';
import { inShiftJis, inUtf16 } from '../desk/files/file-of';
import { damagedText, damages, hostileText, noise } from './hostile';

export type Bytes = Uint8Array<ArrayBuffer>;

export const inUtf8 = (text: string): Bytes => Uint8Array.from(new TextEncoder().encode(text));

/** A text in any of the ways a spreadsheet saves it. */
export const encoders = fc.constantFrom<(text: string) => Bytes>(
  inUtf8,
  inUtf8,
  (text) => inUtf8(`\uFEFF${text}`),
  (text) => inUtf16(text, 'little'),
  (text) => inUtf16(text, 'big'),
  inShiftJis,
);

/** Bytes that are no file of ours. */
export const bytes: fc.Arbitrary<Bytes> = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((found) => Uint8Array.from(found)),
  fc.tuple(noise, encoders).map(([text, encoded]) => encoded(text)),
);

const ourColumns = [...caseColumns, ...resultColumnsOf(resultColumns)];
const someColumns = [
  ...['id', 'client', 'applicant', 'employees', 'circumstances', 'note', 'note.applicant', '結果'],
  ...['settlements', 'createdAt', 'isArchived'],
];

/** Tables as the app writes them, then damaged; tables full of what nobody writes; noise. */
export const tables: fc.Arbitrary<Bytes> = fc.oneof(
  fc
    .tuple(anyCases, fc.constantFrom('ids' as const, 'ja' as const, 'en' as const), damages, encoders)
    .map(([cases, language, done, encode]) => {
      const rows = cases.map((one) => caseLine(one, ourColumns, language));
      return encode(damagedText([headerLine(ourColumns, language), ...rows].join(''), done));
    }),
  fc
    .record({
      separator: fc.constantFrom(',', ';', '\t'),
      newline: fc.constantFrom('\r\n', '\n', '\r'),
      header: fc.uniqueArray(fc.constantFrom(...someColumns), { minLength: 1, maxLength: 6 }),
      rows: fc.array(fc.array(fc.oneof(hostileText, fc.constant('')), { maxLength: 6 }), { maxLength: 4 }),
      quotes: fc.constantFrom('right', 'none', 'wrong'),
      encode: encoders,
    })
    .map(({ separator, newline, header, rows, quotes, encode }) => {
      const cell = (text: string) => {
        if (quotes === 'none') return text;
        return `"${quotes === 'right' ? text.replaceAll('"', '""') : text}"`;
      };
      const lines = rows.map((row) => header.map((_, place) => cell(row[place] ?? '')));
      return encode([header, ...lines].map((line) => line.join(separator)).join(newline));
    }),
  bytes,
);
