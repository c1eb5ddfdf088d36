// Lets the build run TypeScript of ours, as it is now.
import { createServer } from 'vite';

/**
 * @template Result
 * @param {string} file from the root of the project: /src/…
 * @param {(module: any) => Promise<Result>} use what is done with what the file exports
 * @returns {Promise<Result>}
 */
export async function fromSources(file, use) {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false },
  });
  try {
    return await use(await server.ssrLoadModule(file));
  } finally {
    await server.close();
  }
}
