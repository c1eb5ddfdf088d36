import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/desk/cases/case';
import type { ByteSource } from '../../../src/desk/files/bytes';
import { csvFileOf } from '../../../src/desk/files/csv-export';
import { importFile } from '../../../src/desk/files/import-file';
import { jsonFileOf } from '../../../src/desk/files/json-export';
import { anyCases } from './arbitraries';
import { bare, judgedOnArrival, newcomers, yamada } from './example-case';
import { casesOf, imported } from './file-of';

const exportedAt = '2026-11-23T09:00:00.000Z';
const languages = fc.constantFrom('ids' as const, 'ja' as const, 'en' as const);

/** A case with U+FFFD for each half of a character in its texts: no file in UTF-8 can hold one, and the desk keeps none. */
function mended(one: Case): Case {
  return JSON.parse(JSON.stringify(one), (_, value) =>
    typeof value === 'string' ? value.replace(/\p{Cs}/gu, '\uFFFD') : value,
  );
}

/** What comes back of a case from a CSV file: without the history of judgements but judged anew, nor notes without a word. */
function inCsv(one: Case): Case {
  const texts = mended(one);
  const notes = Object.fromEntries(Object.entries(texts.notes).filter(([, note]) => note !== ''));
  return { ...texts, notes, judgements: judgedOnArrival(one) };
}

describe('a case', () => {
  test('comes back from JSON as it was', async () => {
    const file = await jsonFileOf([yamada, bare], exportedAt);
    expect(await casesOf(...file)).toEqual([yamada, bare]);
  });

  test.each(['ids', 'ja', 'en'] as const)(
    'comes back from CSV in %s, judged anew and without its history',
    async (language) => {
      const file = await csvFileOf([yamada, bare], language);
      expect(await casesOf(...file)).toEqual([{ ...yamada, judgements: judgedOnArrival(yamada) }, bare]);
    },
  );

  test('comes back from JSON, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyCases, async (cases) => {
        expect(await casesOf(...(await jsonFileOf(cases, exportedAt)))).toEqual(cases.map(mended));
      }),
      { numRuns: 1_500 },
    );
  });

  test('comes back from CSV, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyCases, languages, async (cases, language) => {
        expect(await casesOf(...(await csvFileOf(cases, language)))).toEqual(cases.map(inCsv));
      }),
      { numRuns: 1_500 },
    );
  });
});

describe('a file that comes in small pieces', () => {
  const inPieces = (bytes: Uint8Array, size: number): ByteSource => ({
    size: bytes.length,
    async *chunks() {
      for (let start = 0; start < bytes.length; start += size) yield bytes.slice(start, start + size);
    },
  });

  test('is read as it is in one', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyCases,
        languages,
        fc.integer({ min: 1, max: 40 }),
        async (cases, language, size) => {
          for (const file of [await csvFileOf(cases, language), await jsonFileOf(cases, exportedAt)]) {
            const bytes = new TextEncoder().encode(file.join(''));
            const whole = await imported(bytes);
            expect(whole).toHaveProperty('cases');
            expect(await importFile(inPieces(bytes, size), newcomers())).toEqual(whole);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a damaged file', () => {
  const whole = fc.oneof(
    anyCases.map((cases) => ({ cases, format: 'json' as const })),
    anyCases.map((cases) => ({ cases, format: 'csv' as const })),
  );
  const bytesOf = async ({ cases, format }: { cases: readonly Case[]; format: 'json' | 'csv' }) =>
    new TextEncoder().encode(
      (await (format === 'json' ? jsonFileOf(cases, exportedAt) : csvFileOf(cases, 'ids'))).join(''),
    );

  test('that is cut off gives no case of JSON, and of CSV only rows that are whole', async () => {
    await fc.assert(
      fc.asyncProperty(whole, fc.double({ min: 0, max: 0.999, noNaN: true }), async (file, share) => {
        const bytes = await bytesOf(file);
        // The last sign of a JSON file is its line end, which it can do without.
        const result = await imported(bytes.slice(0, Math.floor((bytes.length - 2) * share)));
        if ('problems' in result) {
          expect(result.problems.length).toBeGreaterThan(0);
          return;
        }
        expect(file.format).toBe('csv');
        expect(result.cases).toEqual(file.cases.slice(0, result.cases.length).map(inCsv));
      }),
      { numRuns: 1_000 },
    );
  });

  test('gives all of its cases or none, and never throws', async () => {
    const bits = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), {
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(whole, bits, async (file, flips) => {
        const bytes = await bytesOf(file);
        for (const [share, mask] of flips) {
          const place = Math.floor(bytes.length * share);
          bytes[place] = (bytes[place] ?? 0) ^ mask;
        }
        expectAllOrNothing(await imported(bytes));
      }),
      { numRuns: 1_000 },
    );
  });

  test('of any bytes at all is refused with words, or read', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
      fc.json().map((text) => new TextEncoder().encode(text)),
      fc
        .string({ unit: fc.constantFrom(...'{}[]":,\\ \n0n=applicnt') })
        .map((text) => new TextEncoder().encode(text)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        expectAllOrNothing(await imported(Uint8Array.from(content)));
      }),
      { numRuns: 5_000 },
    );
  });

  function expectAllOrNothing(result: object) {
    expect('cases' in result).not.toBe('problems' in result);
  }
});
