// Measures the app beside a plain page and an empty app, and the judge beside other engines, and writes docs/performance.md.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { compress } from '../build/compression.mjs';
import { fromSources } from '../build/from-sources.mjs';
import { bundleInto } from '../bundle.mjs';
import { ensureChromium, findChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isQuick = process.argv.includes('--quick');

/** Between these the measured tables stand in the page. */
const [start, end] = ['<!-- measured: written by npm run bench -->\n', '\n<!-- end of measured -->'];

ensureChromium();
const folder = mkdtempSync(path.join(root, 'node_modules/.bench-'));
try {
  const sites = await makeSites();
  const bench = await bundleInto(path.join(folder, 'bundle'), 'test/bench/main.ts', [
    '@playwright/test',
    'sirv',
  ]);
  const { report } = await import(pathToFileURL(bench).href);
  const onBegin = (/** @type {string} */ part) => console.error(`${part} …`);
  const text = await report({ sites, isQuick, executablePath: findChromium(), onBegin });
  if (!isQuick) writeTables(path.join(root, 'docs/performance.md'), text);
  console.log(text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Puts the tables in the place marked for them in a page.
 * @param {string} page a file
 * @param {string} tables
 */
function writeTables(page, tables) {
  const text = readFileSync(page, 'utf8');
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`no place is marked for the tables in ${page}`);
  writeFileSync(page, `${text.slice(0, from)}${start}\n${tables}${text.slice(to)}`);
}

/** The app, a page written by hand and an app of the libraries alone, each built and compressed in a folder of its own. */
async function makeSites() {
  const ours = path.join(folder, 'ours');
  const empty = path.join(folder, 'empty');
  const plain = path.join(folder, 'plain');
  const common = { emptyOutDir: true, sourcemap: true };
  await build({ root, logLevel: 'error', build: { ...common, outDir: ours } });
  await build({
    root: path.join(root, 'test/bench/empty-app'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { ...common, outDir: empty },
  });
  mkdirSync(plain);
  const page = await fromSources('/test/bench/plain-page.ts', async ({ plainPage }) => plainPage());
  writeFileSync(path.join(plain, 'index.html'), page);
  for (const site of [ours, empty, plain]) {
    const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
    await Promise.all(files.map((file) => compress(path.join(site, file))));
  }
  return { ours, empty, plain };
}
