import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtFiles } from '../../../server/built-app.mjs';
import { compress } from '../../build/compression.mjs';

const filling = 'Something long enough to be worth compressing. '.repeat(20);

/** One file of each kind that server/delivery.mjs tells apart, for those of which the build makes none. */
const samples = {
  '/en/index.html': `<!doctype html><html lang="en"><title>Page</title><p>${filling}`,
  '/embed.html': `<!doctype html><html lang="en"><title>Framed</title><p>${filling}`,
  '/embed.js': `/* ${filling} */`,
  '/sw.js': `/* ${filling} */`,
  '/manifest.webmanifest': JSON.stringify({ description: filling }),
};

/** What lies on a server's disk and is none of the visitors' business. */
export const secret = 'Nobody but the system may read this.';

/**
 * Lays the built app down as a host would: with the settings that go within it, hidden files, and a secret beside it.
 * @param {{ readonly dist: string, readonly hosting: string, readonly folder: string }} places
 * @returns {Promise<{ readonly root: string, readonly files: readonly string[] }>} where it is, and its files as addresses
 */
export async function laySite({ dist, hosting, folder }) {
  const root = path.join(folder, 'site');
  cpSync(dist, root, { recursive: true });
  for (const [file, text] of Object.entries(samples)) {
    const place = path.join(root, file);
    if (existsSync(place)) continue;
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
    await compress(place);
  }
  const files = builtFiles(root);
  cpSync(path.join(hosting, '.htaccess'), path.join(root, '.htaccess'));
  mkdirSync(path.join(root, '.git'));
  writeFileSync(path.join(root, '.git/config'), secret);
  writeFileSync(path.join(folder, 'secret.txt'), secret);
  return { root, files };
}

/**
 * @param {string} root
 * @param {string} file
 */
export const contentOf = (root, file) => readFileSync(path.join(root, file));

/**
 * @param {string} root
 * @param {string} file
 */
export const isCompressed = (root, file) => existsSync(path.join(root, `${file}.gz`));
