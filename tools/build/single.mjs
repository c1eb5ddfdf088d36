// Builds the app as one HTML file that runs from a disk or a stick: everything within it, and nothing asked for.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { buildTarget } from '../browser-floor/floor.mjs';
import { dataAddress } from './data-address.mjs';
import { withPages, withStyles } from './first-response.mjs';
import { flowPictures } from './flow-pictures.mjs';
import { standingAlone } from './page-alone.mjs';
import { paperPages } from './paper-pages.mjs';
import { thirdParty } from './third-party.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const languages = /** @type {const} */ (['ja', 'en']);
const papers = { ja: 'paper.html', en: 'paper-en.html' };

/** What the site has in files of its own, or in the browser's storage, is something else in the one file. */
const replaced = {
  '/src/app/paper-link': 'src/app/single/paper-link.tsx',
  '/src/app/offline/offline': 'src/app/single/offline.tsx',
  '/src/app/DeskApp': 'src/app/single/no-desk.tsx',
  '/src/app/embedding-section': 'src/app/single/embedding-section.tsx',
};

/** @returns {import('vite').Plugin} */
function replacements() {
  return {
    name: 'replacements',
    enforce: 'pre',
    resolveId(name, importer) {
      if (!importer || !name.startsWith('.')) return undefined;
      const asked = path.resolve(path.dirname(importer), name).replaceAll(path.sep, '/');
      const found = Object.entries(replaced).find(([part]) => asked.endsWith(part));
      return found && !importer.includes('/src/app/single/') ? path.join(root, found[1]) : undefined;
    },
  };
}

/**
 * @param {Readonly<Record<string, string>>} files
 * @returns {import('vite').Plugin}
 */
function paperFiles(files) {
  const virtual = 'virtual:paper-files';
  return {
    name: 'paper-files',
    resolveId: (name) => (name === virtual ? `\0${virtual}` : undefined),
    load: (name) =>
      name === `\0${virtual}` ? `export const paperFiles = ${JSON.stringify(files)};` : undefined,
  };
}

/**
 * A page of ours with its styles within it, and the script it loads, if it loads one.
 * @param {string} input
 * @param {import('vite').PluginOption[]} plugins
 */
async function bundle(input, plugins) {
  const built = await build({
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins,
    build: {
      target: buildTarget,
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: { input, output: { codeSplitting: false } },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const parts = Object.fromEntries(outputs.map((part) => [part.fileName, part]));
  const page = parts[input];
  if (page?.type !== 'asset') throw new Error(`The build made no ${input}.`);
  const scripts = outputs.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
  const licences = parts['third-party-licences.txt'];
  return {
    html: withStyles(String(page.source), parts),
    scripts,
    licences: licences?.type === 'asset' ? String(licences.source) : '',
  };
}

async function makePaper(/** @type {string} */ file) {
  const { html } = await bundle(`pages/${file}`, [react(), paperPages({ isAlone: true })]);
  return standingAlone(html);
}

const paperTexts = { ja: await makePaper(papers.ja), en: await makePaper(papers.en) };
const { html, scripts, licences } = await bundle('index.html', [
  react(),
  replacements(),
  paperFiles(paperTexts),
  flowPictures({ isWithin: true }),
  { name: 'first-pages', transformIndexHtml: { order: 'pre', handler: withPages } },
  thirdParty(() => []),
]);
const [script, ...more] = scripts;
if (script === undefined || more.length > 0) throw new Error('The build makes more than one script.');

// Without scripts, the questionnaire on paper is what is there: within the file, too.
let whole = standingAlone(html, script);
for (const language of languages) {
  const beside = `data-variant="primary" href="./${papers[language]}"`;
  const within = `data-variant="primary" download="${papers[language]}" href="${dataAddress('text/html;charset=utf-8', paperTexts[language])}"`;
  whole = whole.replace(beside, () => within);
}

const folder = path.join(root, 'dist-single');
mkdirSync(folder, { recursive: true });
// The licences of what it contains go with it.
writeFileSync(
  path.join(folder, 'eligibility-check.html'),
  `${whole}<!--\n${licences.replaceAll('-->', '--&gt;')}-->\n`,
);
