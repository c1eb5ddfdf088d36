import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort, untilItAnswers } from '../hosting/check/running.mjs';

const script = fileURLToPath(new URL('../../server/serve.mjs', import.meta.url));

/**
 * Serves the built app, policy and all, while something is done with it.
 * @param {string} folder
 * @param {(site: string) => Promise<void>} use given the site's address
 */
export async function whileServed(folder, use) {
  const port = await freePort();
  const server = spawn(process.execPath, [script, folder], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const end = () => server.kill();
  process.once('exit', end);
  const ended = once(server, 'exit');
  try {
    await untilItAnswers(port, () => server.exitCode === null);
    await use(`http://127.0.0.1:${port}/`);
  } finally {
    end();
    await ended;
  }
}
