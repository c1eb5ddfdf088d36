/**
 * `npm run mutation`: changes the rules and the codec of links in a thousand small ways and asks whether a test fails.
 * Ends with 1 if fewer than 95 % are noticed, or if one survives that test/mutation/survivors.json gives no reason for.
 */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';

/**
 * What a survivor is known by: line numbers move, its file, its line and what became of it do not.
 * @param {{ readonly file: string, readonly line: string, readonly replacement: string }} survivor
 */
const nameOf = ({ file, line, replacement }) => `${file} · ${line} → ${replacement}`;

/** @param {string} text */
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

const results = await new Stryker({
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  mutate: ['rules/**/*.ts', 'src/router/fragment.ts', 'src/router/judgement-words.ts'],
  reporters: ['progress'],
  concurrency: 2,
  // A busy machine takes its time; what never ends is noticed all the same.
  timeoutMS: 20_000,
  // Stryker reads it through an interface that TypeScript 7 no longer has, and needs nothing of it.
  tsconfigFile: 'none',
}).runMutationTest();

const sources = new Map();
for (const { fileName } of results) sources.set(fileName, (await readFile(fileName, 'utf8')).split('\n'));

const survivors = results
  .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  .map(({ fileName, location, replacement = '' }) => ({
    file: relative('.', fileName),
    line: oneLine(sources.get(fileName)[location.start.line - 1]),
    replacement: oneLine(replacement),
  }));
const tried = results.filter(
  ({ status }) => status !== 'Ignored' && status !== 'CompileError' && status !== 'RuntimeError',
);
const score = (100 * (tried.length - survivors.length)) / tried.length;

/** @type {{ file: string, line: string, replacement: string, reason: string }[]} */
const known = JSON.parse(await readFile('test/mutation/survivors.json', 'utf8'));
const names = new Set(known.map(nameOf));
const unexplained = survivors.filter((survivor) => !names.has(nameOf(survivor)));
const alive = new Set(survivors.map(nameOf));
const noLonger = known.filter((survivor) => !alive.has(nameOf(survivor)));

console.log(`${tried.length} changes, ${survivors.length} not noticed: ${score.toFixed(1)} %`);
for (const survivor of unexplained) console.log(`not noticed, no reason given: ${nameOf(survivor)}`);
for (const survivor of noLonger) console.log(`listed, but noticed or gone: ${nameOf(survivor)}`);
if (score < 95 || unexplained.length > 0 || noLonger.length > 0) process.exitCode = 1;
