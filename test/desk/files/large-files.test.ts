import { describe, expect, test, vi } from 'vitest';
import { bytesOf } from '../../../src/desk/files/bytes';
import { csvFileOf } from '../../../src/desk/files/csv-export';
import { importFile } from '../../../src/desk/files/import-file';
import { jsonFileOf } from '../../../src/desk/files/json-export';
import type { Watch } from '../../../src/desk/files/pace';
import { newcomers, yamada } from './example-case';
import { fileOf, refusal } from './file-of';

const many = Array.from({ length: 10_000 }, (_, place) => ({
  ...yamada,
  id: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
}));

const formats = {
  JSON: (watch?: Watch) => jsonFileOf(many, '2026-11-23T09:00:00.000Z', watch),
  CSV: (watch?: Watch) => csvFileOf(many, 'ids', watch),
};

describe.each(['JSON', 'CSV'] as const)('10,000 cases in %s', (format) => {
  test('are written and read with progress told, from little to nearly all', async () => {
    const written: number[] = [];
    const file = await formats[format]({ onProgress: (share) => written.push(share) });
    const read: number[] = [];
    const result = await importFile(fileOf(...file), newcomers(), {
      onProgress: (share) => read.push(share),
    });
    expect(result).toMatchObject({ cases: { length: 10_000 } });
    for (const shares of [written, read]) {
      expect(shares.length).toBeGreaterThan(3);
      expect(shares).toEqual(shares.toSorted((one, other) => one - other));
      expect(shares[0]).toBeGreaterThanOrEqual(0);
      expect(shares.at(-1)).toBeLessThanOrEqual(1);
    }
    expect(read.at(-1)).toBeGreaterThan(0.8);
  });

  test('leave the screen its turns', async () => {
    const file = fileOf(...(await formats[format]()));
    // Work done, not time gone by: others may keep the machine busy.
    const worked = () => process.cpuUsage().user / 1_000;
    const stretches: number[] = [];
    let last = worked();
    const ticking = setInterval(() => {
      stretches.push(worked() - last);
      last = worked();
    }, 0);
    await importFile(file, newcomers());
    clearInterval(ticking);
    const whole = stretches.reduce((sum, each) => sum + each, 0);
    expect(stretches.length).toBeGreaterThan(20);
    // A share, not milliseconds: cleaning up memory is counted with the stretch it falls into, and is slow at times.
    expect(Math.max(...stretches)).toBeLessThan(whole / 5);
  });

  test('can be given up while they are written or read', async () => {
    const file = fileOf(...(await formats[format]()));
    for (const work of [formats[format], (watch: Watch) => importFile(file, newcomers(), watch)]) {
      const abort = new AbortController();
      const reason = new Error('enough');
      const result = work({ signal: abort.signal, onProgress: () => abort.abort(reason) });
      await expect(result).rejects.toBe(reason);
    }
  });
});

describe('a large file', () => {
  test('is refused before it is read if it is too large', async () => {
    const chunks = vi.fn();
    const result = await importFile({ size: 65 * 1024 * 1024, chunks }, newcomers());
    expect(result).toEqual({
      problems: [{ where: { in: 'file' }, fault: { kind: 'tooLarge', megabytes: 65, limit: 64 } }],
      more: 0,
    });
    expect(chunks).not.toHaveBeenCalled();
  });

  test('of 45 MB in one case is refused as one case too large', async () => {
    const text = `{"format":"eligibility-check","version":1,"cases":[{"note":"${'x'.repeat(45_000_000)}"}]}`;
    expect(await refusal(text)).toEqual([
      expect.stringMatching(/^line 1, character \d+: A single case is too large\.$/),
    ]);
  });

  test('of 45 MB behind a quotation mark that is not closed is refused with its row', async () => {
    const text = `client,note\nA,x\nB,"${'x\n'.repeat(22_500_000)}`;
    expect(await refusal(text)).toEqual(['row 3: The row is too long. A quotation mark (") may be missing.']);
  });

  test('of 45 MB in one line without a header is refused', async () => {
    expect(await refusal('x'.repeat(45_000_000))).toHaveLength(1);
  });

  test('may be cut anywhere: between the bytes of a character, two quotation marks, or the halves of a line end', async () => {
    const row = '"株式会社""髙""", メモ\r\n';
    const bytes = new TextEncoder().encode(`client,note\r\n${row.repeat(4_000)}"\r\n""" ,x,y\r\n`);
    const oneByOne = {
      size: bytes.length,
      async *chunks() {
        for (const byte of bytes) yield Uint8Array.of(byte);
      },
    };
    const result = await importFile(oneByOne, newcomers());
    expect(result).toMatchObject({
      problems: [{ where: { in: 'row', row: 4_002 }, fault: { kind: 'cellCount', has: 3, expected: 2 } }],
      preview: { rows: { 9: { row: 11, cells: [{ written: '株式会社"髙"' }, { written: ' メモ' }] } } },
    });
    expect(await importFile(bytesOf(new Blob([bytes])), newcomers())).toEqual(result);
  });
});
