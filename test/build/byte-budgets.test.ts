import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { budgetFaults } from '../../tools/build/byte-budgets.mjs';

let folder = '';

/** What no compression makes smaller: three quarters of a byte a character. */
const noise = (length: number) => randomBytes(length * 0.75).toString('base64');

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'budgets-'));
  mkdirSync(path.join(folder, 'en'));
  writeFileSync(path.join(folder, 'app.js'), 'start()');
  writeFileSync(path.join(folder, 'index.html'), '<script type="module" src="./app.js"></script>');
  writeFileSync(path.join(folder, 'en/index.html'), '<link rel="modulepreload" href="../app.js">');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a build within its budgets has no faults', () => {
  expect(budgetFaults(folder)).toEqual([]);
});

test('a first response too large is named with its size', () => {
  writeFileSync(path.join(folder, 'index.html'), noise(30_000));
  expect(budgetFaults(folder)).toEqual([
    expect.stringMatching(/^index\.html is \d{5} bytes after brotli, budget 14000$/),
  ]);
});

test('scripts too large are told of every page that asks for them', () => {
  writeFileSync(path.join(folder, 'app.js'), noise(250_000));
  expect(budgetFaults(folder)).toEqual([
    expect.stringMatching(/^the scripts of index\.html are \d{6} bytes after brotli, budget 125000$/),
    expect.stringMatching(/^the scripts of en\/index\.html are \d{6} bytes after brotli, budget 125000$/),
  ]);
});
