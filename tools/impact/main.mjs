// Says in sentences what the rules of today mean that those of a git revision did not: npm run rules:impact -- HEAD~1
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleInto } from '../bundle.mjs';

/** @typedef {(room: string, target: string) => void} Copy lays a folder of the repository down in another place */

const root = fileURLToPath(new URL('../..', import.meta.url));
// Within node_modules, so that bundled rules of any age find XState.
const folder = mkdtempSync(path.join(root, 'node_modules', '.impact-'));
try {
  await tell(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true });
}

/** @param {readonly string[]} revisions */
async function tell([revision, ...more]) {
  if (!revision || more.length > 0) throw new Error('Name one git revision: npm run rules:impact -- HEAD~1');
  const before = await loadRules('before', copyOf(revision));
  const after = await loadRules('after', copyOfToday);
  const { impactOf, sentencesOn, faqChanges, textsToReadAgain } = await loadComparison();
  console.log(`Rules ${before.version} (${revision}) → ${after.version} (today)`);
  const impact = impactOf(before, after);
  for (const line of [...sentencesOn(impact), ...faqChanges(before.faq, after.faq)]) console.log(line);
  if (impact.differing === 0) return;
  const words = await loadWords('before', copyOf(revision)).catch(() => undefined);
  if (!words)
    console.log(`The wording at "${revision}" cannot be read: look yourself which texts still hold.`);
  else {
    const today = await loadWords('after', copyOfToday);
    for (const line of textsToReadAgain(impact.changes, words, today)) console.log(line);
  }
  if (before.version === after.version) {
    throw new Error(
      'The meaning has changed and the version has not: put a new one first in history (rules/source.ts).',
    );
  }
}

/** What compares two versions. */
async function loadComparison() {
  const entry = path.join(folder, 'comparison.ts');
  writeFileSync(
    entry,
    exportsOf(path.join(root, 'tools/impact'), ['impact', 'sentences', 'faq-changes', 'texts']),
  );
  return bundled('comparison', entry);
}

/**
 * @param {string} revision
 * @returns {Copy}
 */
function copyOf(revision) {
  return (room, target) => {
    const archive = spawnSync('git', ['archive', revision, room], { cwd: root, maxBuffer: 2 ** 26 });
    if (archive.status !== 0) throw new Error(`git knows no ${room} at "${revision}": ${archive.stderr}`);
    const unpacked = spawnSync('tar', ['-x', '-C', target], { input: archive.stdout });
    if (unpacked.status !== 0) throw new Error(`${room} at "${revision}" could not be unpacked.`);
  };
}

/** @type {Copy} */
function copyOfToday(room, target) {
  cpSync(path.join(root, room), path.join(target, room), { recursive: true });
}

/**
 * One version of the rules as the comparison takes it.
 * @param {string} name of the version
 * @param {Copy} copy
 */
async function loadRules(name, copy) {
  const files = ['judge', 'answers', 'questions', 'source', 'faq'];
  const { judge, isAsked, questions, rulesVersion, faq } = await load(name, copy, 'rules', files);
  return { judge, isAsked, questions, version: rulesVersion, faq };
}

/**
 * The words of the questions in every language, beside the rules of that version.
 * @param {string} name of the version
 * @param {Copy} copy
 */
async function loadWords(name, copy) {
  const { ja, en } = await load(name, copy, 'src/i18n', ['ja', 'en']);
  return { ja: ja.question, en: en.question };
}

/**
 * What some files of a folder export, at one version.
 * @param {string} name of the version
 * @param {Copy} copy
 * @param {string} room
 * @param {readonly string[]} files
 */
async function load(name, copy, room, files) {
  const version = path.join(folder, name);
  mkdirSync(version, { recursive: true });
  copy(room, version);
  const bundle = `${name}-${path.basename(room)}`;
  const entry = path.join(version, `${bundle}.ts`);
  writeFileSync(entry, exportsOf(`./${room}`, files));
  return bundled(bundle, entry);
}

/**
 * A module that exports what some files of a folder do.
 * @param {string} room
 * @param {readonly string[]} files
 */
function exportsOf(room, files) {
  return files.map((file) => `export * from '${room}/${file}';`).join('\n');
}

/**
 * A module and what it imports, as one that Node can run.
 * @param {string} name
 * @param {string} entry
 */
async function bundled(name, entry) {
  const bundle = await bundleInto(path.join(folder, 'bundles', name), entry);
  return import(pathToFileURL(bundle).href);
}
