// Runs the command line. Node 20 runs no TypeScript, so Vite bundles it first, once for each state of the sources.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = path.join(root, 'node_modules');

const sources = ['rules', 'src/cli', 'src/door'].flatMap((room) =>
  readdirSync(path.join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name)),
);
const state = createHash('sha256');
for (const file of [...sources.sort(), path.join(root, 'package-lock.json'), fileURLToPath(import.meta.url)])
  state.update(readFileSync(file));
const bundle = path.join(cache, `.check-${state.digest('hex').slice(0, 16)}.mjs`);

if (!existsSync(bundle)) {
  for (const old of readdirSync(cache).filter((name) => /^\.check-\w{16}\.mjs$/.test(name)))
    rmSync(path.join(cache, old));
  const { build } = await import('vite');
  const folder = mkdtempSync(path.join(cache, '.check-'));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/main.ts',
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'check.mjs' } },
    },
  });
  // Renamed into place, so that a second run at the same moment never reads half a file.
  renameSync(path.join(folder, 'check.mjs'), bundle);
  rmSync(folder, { recursive: true });
}
await import(pathToFileURL(bundle).href);
