import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'package-'));
/** A project of others, which knows nothing of this one. */
const foreign = path.join(folder, 'foreign');

function run(command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: foreign, encoding: 'utf8' });
  expect(status, `${stdout}${stderr}`).toBe(0);
  return stdout;
}

/** Runs a program of the other project. */
function runForeign(file: string, program: string): unknown {
  writeFileSync(path.join(foreign, file), program);
  return JSON.parse(run(process.execPath, file));
}

/** Checks a program of the other project with all that TypeScript can be strict about. */
function checkForeign(program: string, ...options: string[]): string {
  writeFileSync(path.join(foreign, 'main.ts'), program);
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  const strict = ['strict', 'exactOptionalPropertyTypes', 'noUncheckedIndexedAccess', 'verbatimModuleSyntax'];
  const { stdout } = spawnSync(
    process.execPath,
    [
      compiler,
      ...['--noEmit', '--target', 'es2022', '--lib', 'es2022', '--types', '', '--skipLibCheck', 'false'],
      ...strict.map((name) => `--${name}`),
      ...options,
      'main.ts',
    ],
    { cwd: foreign, encoding: 'utf8' },
  );
  return stdout;
}

beforeAll(() => {
  mkdirSync(foreign);
  writeFileSync(path.join(foreign, 'package.json'), '{ "private": true, "type": "module" }');
  const made = path.join(folder, 'made');
  run(process.execPath, path.join(root, 'tools/build/package.mjs'), made);
  run('npm', 'pack', made, '--pack-destination', folder);
  const [packed = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', path.join(folder, packed));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the rules as a package, installed elsewhere', () => {
  test('judge what an ES module hands them', () => {
    const said = runForeign(
      'server.mjs',
      `import { answersIn, judge } from 'eligibility-check/rules';
       const { outcome, findings } = judge(answersIn(JSON.parse('{ "applicant": "overseasCompany" }')));
       console.log(JSON.stringify({ outcome, cites: findings.flatMap(({ cites }) => cites) }));`,
    );
    expect(said).toEqual({ outcome: 'cannotApply', cites: ['Q7'] });
  });

  test('refuse what is no answer, and name it', () => {
    const said = runForeign(
      'refusing.mjs',
      `import { answersIn } from 'eligibility-check/rules';
       const messages = [];
       for (const stated of ['{ "applicant": "x" }', '{ "__proto__": { "applicant": "japanCompany" } }', '[]']) {
         try { messages.push(answersIn(JSON.parse(stated))); } catch (error) { messages.push(error.message); }
       }
       console.log(JSON.stringify(messages));`,
    );
    expect(said).toEqual([
      'no answer to applicant: "x"',
      'no question: "__proto__"',
      'answers are an object: { applicant: "japanCompany", … }',
    ]);
  });

  const program = `import { type Answers, answersIn, type FaqId, judge, type Outcome, remediesFor } from 'eligibility-check/rules';
    const answers: Answers = answersIn({ applicant: 'overseasCompany' });
    export const outcome: Outcome | null = judge(answers).outcome;
    export const cites: readonly FaqId[] = judge(answers).findings.flatMap((finding) => finding.cites);
    export const { ways, open } = remediesFor({ applicant: 'japanCompany', listedCompany: 'different' });`;

  test.each([
    ['Node’s', ['--module', 'nodenext']],
    ['a bundler’s', ['--module', 'esnext', '--moduleResolution', 'bundler']],
  ])('have their types under %s way to find modules, as strict as can be', (_name, options) => {
    expect(checkForeign(program, ...options)).toBe('');
  });

  test('have types that know the answers', () => {
    const wrong = `import { judge } from 'eligibility-check/rules';\njudge({ applicant: 'nobody' });`;
    expect(checkForeign(wrong, '--module', 'nodenext')).toMatch(/main\.ts\(2,9\): error TS2322: .*"nobody"/);
  });

  test('need nothing else, and come with their licence and what is in them', () => {
    const installed = path.join(foreign, 'node_modules/eligibility-check');
    expect(readdirSync(path.join(foreign, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'eligibility-check',
    ]);
    expect(readdirSync(installed).sort()).toEqual(['LICENSE', 'README.md', 'package.json', 'rules']);
    const own = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'));
    expect(own).not.toHaveProperty('dependencies');
    expect(own).not.toHaveProperty('scripts');
    expect(own).not.toHaveProperty('private');
  });
});
