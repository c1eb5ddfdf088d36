// Makes the package that programs of others import the rules from: docs/rules-package.md. An argument names another
// folder than package/.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.resolve(process.argv[2] ?? path.join(root, 'package'));
const own = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

rmSync(folder, { recursive: true, force: true });
compile();
nameFiles();
describePackage();

/** JavaScript and types of the rules, file by file: what is read there is what is written here. */
function compile() {
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  const project = path.join(root, 'tsconfig.package.json');
  const outcome = spawnSync(
    process.execPath,
    [compiler, '-p', project, '--outDir', path.join(folder, 'rules')],
    { stdio: 'inherit' },
  );
  if (outcome.status !== 0) throw new Error('The rules could not be compiled.');
}

/** Node finds modules by their whole names, which our sources leave to the bundler. */
function nameFiles() {
  for (const name of readdirSync(path.join(folder, 'rules'))) {
    const file = path.join(folder, 'rules', name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/((?:from |import\()['"]\.\/[\w-]+)(['"])/g, '$1.js$2'));
  }
}

/** What the package says of itself: what the project does, but without the tools and libraries it has no need of. */
function describePackage() {
  const { name, version, description, license, type, engines } = own;
  const exports = JSON.parse(JSON.stringify(own.exports).replaceAll('./package', './'));
  const described = { name, version, description, license, type, engines, sideEffects: false, exports };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(described, null, 2)}\n`);
  copyFileSync(path.join(root, 'LICENSE'), path.join(folder, 'LICENSE'));
  copyFileSync(path.join(root, 'docs/rules-package.md'), path.join(folder, 'README.md'));
}
