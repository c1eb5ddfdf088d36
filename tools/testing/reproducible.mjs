// Builds everything twice, elsewhere, at another time, in another place of the world and in another language, and compares every byte.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const notSources = [
  'node_modules',
  'dist',
  'dist-hosting',
  'dist-single',
  'package',
  '.git',
  'test-results',
  'playwright-report',
  'coverage',
  '.stryker-tmp',
];

/** What is built of the sources, and into which folder. */
const products = { build: 'dist', 'build:single': 'dist-single', 'build:package': 'package' };

/** Lets a build believe that it is years later. */
const later = `data:text/javascript,${encodeURIComponent(`
  const Now = Date;
  const ahead = 1_234_567_890_123;
  globalThis.Date = class extends Now {
    constructor(...parts) { super(...(parts.length === 0 ? [Now.now() + ahead] : parts)); }
    static now() { return Now.now() + ahead; }
  };
`)}`;

const builds = [
  { name: 'here', env: { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' } },
  {
    name: 'a folder with a longer name/and one within it, elsewhere',
    env: {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import=${later}`,
    },
  },
];

/**
 * @param {string} folder the sources are copied into
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Map<string, string>>} what each built file comes to
 * @throws {Error} if it cannot be built
 */
async function build(folder, env) {
  cpSync(root, folder, {
    recursive: true,
    filter: (source) => !notSources.includes(path.relative(root, source)),
  });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  for (const script of Object.keys(products)) await runScript(script, folder, env);
  const files = Object.values(products).flatMap((product) =>
    readdirSync(path.join(folder, product), { recursive: true, withFileTypes: true }),
  );
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')];
      }),
  );
}

/**
 * @param {string} script of package.json
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @throws {Error} if it fails
 */
async function runScript(script, cwd, env) {
  const child = spawn('npm', ['run', script], { cwd, env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`\`npm run ${script}\` fails.\n${said}`);
}

const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'reproducible-'));
try {
  const [one, other] = await Promise.all(builds.map(({ name, env }) => build(path.join(folder, name), env)));
  if (!one || !other || one.size === 0) throw new Error('Nothing was built.');
  const differing = [...new Set([...one.keys(), ...other.keys()])].filter(
    (file) => one.get(file) !== other.get(file),
  );
  for (const file of differing) console.error(`Two builds of the same sources differ: ${file}`);
  if (differing.length > 0) process.exitCode = 1;
  else console.log(`Two builds, ${one.size} files each: the same bytes.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
