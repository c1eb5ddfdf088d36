// Runs TypeScript of ours as a command. Node 20 runs none, so Vite bundles it first, once for each state of the sources.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = path.join(root, 'node_modules');

/**
 * Runs a command.
 * @param {{ name: string, entry: string, rooms: readonly string[] }} command its name in the cache, the file that
 *   starts it, and the folders it is made of: a change in any of their files bundles it anew
 */
export async function runBundled({ name, entry, rooms }) {
  const bundle = path.join(cache, `.${name}-${stateOf(entry, rooms)}.mjs`);
  if (!existsSync(bundle)) await makeBundle(name, entry, bundle);
  await import(pathToFileURL(bundle).href);
}

/**
 * @param {string} entry
 * @param {readonly string[]} rooms
 */
function stateOf(entry, rooms) {
  const sources = rooms.flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => path.join(file.parentPath, file.name)),
  );
  const state = createHash('sha256').update(entry);
  for (const file of [
    ...sources.sort(),
    path.join(root, 'package-lock.json'),
    fileURLToPath(import.meta.url),
  ])
    state.update(readFileSync(file));
  return state.digest('hex').slice(0, 16);
}

/**
 * @param {string} name
 * @param {string} entry
 * @param {string} bundle
 */
async function makeBundle(name, entry, bundle) {
  const isFormer = (/** @type {string} */ file) =>
    file.startsWith(`.${name}-`) && /^\w{16}\.mjs$/.test(file.slice(`.${name}-`.length));
  for (const old of readdirSync(cache).filter(isFormer)) rmSync(path.join(cache, old));
  const folder = mkdtempSync(path.join(cache, `.${name}-`));
  // Renamed into place, so that a second run at the same moment never reads half a file.
  renameSync(await bundleInto(folder, entry), bundle);
  rmSync(folder, { recursive: true });
}

/**
 * Makes one module that Node can run of a file and what it imports.
 * @param {string} folder where it is put
 * @param {string} entry
 * @param {readonly string[]} external packages that it goes on asking for
 * @returns {Promise<string>} its path
 */
export async function bundleInto(folder, entry, external = []) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true, external: [...external] },
    build: {
      ssr: entry,
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'bundle.mjs' } },
    },
  });
  return path.join(folder, 'bundle.mjs');
}
