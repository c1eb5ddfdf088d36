// Compares the rules of a git revision with those of today: npm run rules:impact -- HEAD~1
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleInto } from '../bundle.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Within node_modules, so that bundled rules of any age find XState.
const folder = mkdtempSync(path.join(root, 'node_modules', '.impact-'));
try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true });
}

/** @param {readonly string[]} revisions */
async function main([revision, ...more]) {
  if (!revision || more.length > 0) throw new Error('Name one git revision: npm run rules:impact -- HEAD~1');
  const archive = spawnSync('git', ['archive', revision, 'rules'], { cwd: root, maxBuffer: 2 ** 26 });
  if (archive.status !== 0) throw new Error(`git knows no rules at "${revision}": ${archive.stderr}`);
  const unpacked = spawnSync('tar', ['-x', '-C', folder], { input: archive.stdout });
  if (unpacked.status !== 0) throw new Error(`The rules at "${revision}" could not be unpacked.`);
  const { before, after, compareRules, sentencesOn } = await bundled();
  const impact = compareRules(before, after);
  console.log(`Rules ${before.rulesVersion} (${revision}) → ${after.rulesVersion} (today)`);
  for (const line of sentencesOn(impact)) console.log(line);
  if (impact.differing > 0 && before.rulesVersion === after.rulesVersion)
    throw new Error(
      'The meaning has changed and the version has not: put a new one first in history (rules/source.ts).',
    );
}

async function bundled() {
  /** @param {string} rules a folder; versions before the first renaming have no versions.ts */
  const exportsOf = (rules) =>
    ['judge', 'questions', 'source', 'versions']
      .filter((name) => existsSync(path.join(rules, `${name}.ts`)))
      .map((name) => `export * from '${rules}/${name}';`)
      .join('\n');
  writeFileSync(path.join(folder, 'before.ts'), exportsOf(path.join(folder, 'rules')));
  writeFileSync(path.join(folder, 'after.ts'), exportsOf(path.join(root, 'rules')));
  const entry = path.join(folder, 'entry.ts');
  const modules = ['comparison', 'sentences'].map((name) => `export * from '${root}tools/impact/${name}';`);
  const versions = ["export * as before from './before';", "export * as after from './after';"];
  writeFileSync(entry, [...versions, ...modules].join('\n'));
  return import(pathToFileURL(await bundleInto(path.join(folder, 'bundle'), entry)).href);
}
