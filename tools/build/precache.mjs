// Names to the worker every file that the app can need with the network gone, and what its content is now.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtFiles } from '../../server/built-app.mjs';
import { workerFile } from './service-worker.mjs';

const start = 'self.__WB_MANIFEST=';

/** Pages, what they are made of, and the icon of the tab. What sites of others embed needs the network anyway. */
const isNeeded = /** @param {string} file */ (file) =>
  /\.(html|svg|webmanifest)$|^\/assets\//.test(file) && !['/embed.html', '/404.html'].includes(file);

/** A folder whose files change their names with their content. */
const isNamedAfterContent = /** @param {string} file */ (file) => file.startsWith('/assets/');

/**
 * The files the worker keeps, by address, each with a mark that changes with its content; `null` where the name does.
 * @param {string} folder the built one
 * @returns {{ url: string, revision: string | null }[]}
 */
export function precachedFiles(folder) {
  return builtFiles(folder)
    .filter(isNeeded)
    .map((file) => {
      const content = readFileSync(path.join(folder, file));
      const revision = createHash('sha256').update(content).digest('hex').slice(0, 16);
      return { url: file.slice(1), revision: isNamedAfterContent(file) ? null : revision };
    });
}

/**
 * Writes into the built worker what it is to keep, in place of what it was before. A page edited after the build is a
 * new version: browsers compare the worker's file byte by byte.
 * @param {string} folder
 */
export function renewPrecache(folder) {
  const file = path.join(folder, workerFile);
  const worker = readFileSync(file, 'utf8');
  const script = worker.startsWith(start) ? worker.slice(worker.indexOf('\n') + 1) : worker;
  writeFileSync(file, `${start}${JSON.stringify(precachedFiles(folder))};\n${script}`);
}
