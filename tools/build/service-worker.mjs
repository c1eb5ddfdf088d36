// Bundles the worker that keeps the app's files into one file, the library it is made with included.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildTarget } from '../browser-floor/floor.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = 'src/app/offline/worker.ts';

/** The name of the worker's file. It lies at the top of the site, for it keeps what lies beside and below it. */
export const workerFile = 'sw.js';

/** @returns {{ plugin: import('vite').Plugin, modules: () => readonly string[] }} adds it; and what it is made of */
export function serviceWorker() {
  /** @type {{ readonly code: string, readonly moduleIds: readonly string[] }} */
  let worker = { code: '', moduleIds: [] };
  return {
    plugin: {
      name: 'service-worker',
      apply: 'build',
      async buildStart() {
        if (this.environment.name === 'client') worker = await bundle();
      },
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: workerFile, source: worker.code });
      },
    },
    modules: () => worker.moduleIds,
  };
}

async function bundle() {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: {
      target: buildTarget,
      write: false,
      modulePreload: false,
      // Not a module: not every browser lets a worker of this kind be one.
      rolldownOptions: { input: source, output: { format: 'iife' } },
    },
  });
  const [only, ...more] = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  if (only?.type !== 'chunk' || more.length > 0) throw new Error(`${source} makes more than one file.`);
  return { code: only.code, moduleIds: only.moduleIds };
}
