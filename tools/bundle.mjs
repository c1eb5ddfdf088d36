// Bundles our TypeScript so that Node 20, which runs none, can run it.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = path.join(root, 'node_modules');
const sourceFolders = ['rules', 'src', 'tools', 'test'];

/**
 * Runs a TypeScript file as a command. Its bundle is kept in node_modules until a source changes.
 * @param {{ readonly name: string, readonly entry: string }} command its name in the cache, and the file that starts it
 */
export async function runBundled({ name, entry }) {
  const bundle = path.join(cache, `.${name}-${sourcesHash()}.mjs`);
  if (!existsSync(bundle)) await makeBundle(name, entry, bundle);
  await import(pathToFileURL(bundle).href);
}

function sourcesHash() {
  const sources = sourceFolders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && /\.(tsx?|mjs)$/.test(file.name))
      .map((file) => path.join(file.parentPath, file.name)),
  );
  const hash = createHash('sha256');
  for (const file of [...sources.sort(), path.join(root, 'package-lock.json')]) {
    hash.update(path.relative(root, file)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} name
 * @param {string} entry
 * @param {string} bundle
 */
async function makeBundle(name, entry, bundle) {
  const isOutdated = (/** @type {string} */ file) =>
    file.startsWith(`.${name}-`) && /^\w{16}\.mjs$/.test(file.slice(`.${name}-`.length));
  for (const old of readdirSync(cache).filter(isOutdated)) rmSync(path.join(cache, old));
  const folder = mkdtempSync(path.join(cache, `.${name}-`));
  // A rename is atomic: a second run at the same time never reads half a file.
  renameSync(await bundleInto(folder, entry), bundle);
  rmSync(folder, { recursive: true });
}

/**
 * Bundles a file and everything it imports into one module that Node can run.
 * @param {string} folder the bundle is written into
 * @param {string} entry
 * @param {readonly string[]} external packages the bundle still imports
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
