// Starts and stops a server, on a free port of this machine alone.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { installFromDebian } from '../../testing/debian.mjs';
import { ask } from './request.mjs';

/**
 * @typedef {import('./servers.mjs').Server} Server
 * @typedef {import('./servers.mjs').Place} Place
 */

/**
 * Installs what a server needs, if it is missing.
 * @param {Server} server
 * @throws {Error} if it still is
 */
export function ensureServer({ name, needs }) {
  const missing = () => needs.filter(({ isThere }) => !isThere()).map((need) => need.package);
  if (missing().length === 0) return;
  console.log(`${name} needs ${missing().join(' and ')}, which is not there yet.`);
  installFromDebian(...missing());
  if (missing().length > 0) {
    throw new Error(
      `${name} could not be checked. Install ${missing().join(' and ')} (Debian's names), as root.`,
    );
  }
}

/**
 * Runs a server while something is done with it.
 * @param {Server} server
 * @param {Omit<Place, 'port'>} place
 * @param {(port: number) => Promise<void>} use
 * @throws {Error} if it does not start
 */
export async function whileRunning(server, place, use) {
  const port = await freePort();
  const { command, args, env } = server.startAt({ ...place, port });
  const child = spawn(command, args, {
    cwd: place.folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const end = () => child.kill();
  process.once('exit', end);
  const ended = once(child, 'exit');
  try {
    await untilItAnswers(port, () => child.exitCode === null && child.signalCode === null);
    await use(port);
  } catch (error) {
    throw new Error(`${server.name}: ${error instanceof Error ? error.message : error}\n${said}`);
  } finally {
    end();
    await ended;
    process.off('exit', end);
  }
}

/** @returns {Promise<number>} a port of this machine that nothing listens at */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/**
 * @param {number} port
 * @param {() => boolean} isRunning
 */
export async function untilItAnswers(port, isRunning) {
  for (let tries = 0; tries < 600 && isRunning(); tries += 1) {
    try {
      await ask(port, '/');
      return;
    } catch {
      await pause(50);
    }
  }
  throw new Error('It does not start.');
}
