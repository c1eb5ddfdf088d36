import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'memory-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the command line checks 100,000 rows within 300 MB', async () => {
  const file = path.join(folder, 'hundred-thousand.csv');
  const writing = createWriteStream(file);
  writing.write(
    'id,client,adviser,applicant,employees,industry,membership,restricted,circumstances,note\r\n',
  );
  for (let row = 0; row < 100_000; row++) {
    writing.write(
      `client-number-${String(row).padStart(30, '0')},株式会社${row},佐藤,日本の個人事業主,${row % 400},retail,none,some,` +
        `consumerGoods;madeOverseas,"${'大阪の会社。'.repeat(20)}\r\n二行目"\r\n`,
    );
  }
  await finished(writing.end());
  const sayMemory = 'process.on("exit",()=>process.stderr.write(String(process.resourceUsage().maxRSS)))';
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${sayMemory}`, 'tools/run.mjs', 'check', file],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  expect(status).toBe(0);
  expect(stdout.split('\r\n')).toHaveLength(100_002);
  expect(stdout).toContain(
    '\r\nclient-number-000000000000000000000000099999,株式会社99999,,佐藤,japanSoleProprietor,over300,',
  );
  // In kilobytes.
  expect(Number(stderr)).toBeLessThan(300_000);
});
