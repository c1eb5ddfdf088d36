// What a first visit may weigh, in bytes after brotli: a build beyond that fails.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * On a slow network the first response arrives in one go. The scripts are 1.2 × what our libraries weigh together. Both
 * leave some 5 % of room: a hash in a file name alone moves the sum by hundreds of bytes.
 */
export const budgets = { firstResponse: 14_000, scripts: 125_000 };

const pages = ['index.html', 'en/index.html'];

/**
 * @param {string} file
 * @returns {number} its bytes after brotli
 */
export function compressedSize(file) {
  return brotliCompressSync(readFileSync(file)).length;
}

/**
 * The scripts that a built page asks for by itself, before anything is pressed.
 * @param {string} page a file
 * @returns {string[]} files
 */
export function scriptsOf(page) {
  const addresses = readFileSync(page, 'utf8').matchAll(/(?:src|href)="([^"]+\.js)"/g);
  return [...new Set([...addresses].map(([, address = '']) => path.join(path.dirname(page), address)))];
}

/**
 * @param {string} folder where the app is built
 * @returns {string[]} for each budget not kept, what is too large and by how much
 */
export function budgetFaults(folder) {
  return pages.flatMap((name) => {
    const page = path.join(folder, name);
    const weights = {
      firstResponse: compressedSize(page),
      scripts: scriptsOf(page).reduce((sum, file) => sum + compressedSize(file), 0),
    };
    return [
      fault(`${name} is`, weights.firstResponse, budgets.firstResponse),
      fault(`the scripts of ${name} are`, weights.scripts, budgets.scripts),
    ].filter((found) => found !== undefined);
  });
}

/**
 * @param {string} what
 * @param {number} weight
 * @param {number} budget
 */
function fault(what, weight, budget) {
  return weight > budget ? `${what} ${weight} bytes after brotli, budget ${budget}` : undefined;
}
