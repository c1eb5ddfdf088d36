// Says in sentences what the rules of today mean that those of a git revision did not: npm run rules:impact -- HEAD~1
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleInto } from './bundled.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
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
  const before = await load('before', rulesAt(revision));
  const after = await load('after', (target) =>
    cpSync(path.join(root, 'rules'), target, { recursive: true }),
  );
  const { impactOf } = await bundled('impact', path.join(root, 'src/impact/impact.ts'));
  const { sentencesOn } = await bundled('sentences', path.join(root, 'src/impact/sentences.ts'));
  console.log(`Rules ${before.version} (${revision}) → ${after.version} (today)`);
  const impact = impactOf(before, after);
  for (const sentence of sentencesOn(impact, before, after)) console.log(sentence);
  if (impact.differing > 0 && before.version === after.version) {
    throw new Error(
      'The meaning has changed and the version has not: put a new one first in history (rules/source.ts).',
    );
  }
}

/** @param {string} name of the revision */
function rulesAt(name) {
  const archive = spawnSync('git', ['archive', name, 'rules'], { cwd: root, maxBuffer: 2 ** 26 });
  if (archive.status !== 0) throw new Error(`git knows no rules at "${name}": ${archive.stderr}`);
  return (/** @type {string} */ target) => {
    mkdirSync(target);
    const unpacked = spawnSync('tar', ['-x', '-C', target, '--strip-components=1'], {
      input: archive.stdout,
    });
    if (unpacked.status !== 0) throw new Error(`The rules at "${name}" could not be unpacked.`);
  };
}

/**
 * One version of the rules as the comparison takes it.
 * @param {string} name of the version
 * @param {(target: string) => void} put lays its folder down
 */
async function load(name, put) {
  const rules = path.join(folder, name);
  put(rules);
  const entry = path.join(folder, `${name}.ts`);
  const lines = ['judge', 'answers', 'questions', 'source'].map(
    (file) => `export * from './${name}/${file}';`,
  );
  writeFileSync(entry, lines.join('\n'));
  const { judge, isAsked, questions, rulesVersion } = await bundled(`${name}-bundle`, entry);
  return { judge, isAsked, questions, version: rulesVersion };
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
