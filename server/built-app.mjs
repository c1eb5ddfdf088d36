// What the build has made: its files, and the styles that stand within its pages.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { kindOf } from './delivery.mjs';

/**
 * @param {string} folder
 * @returns {string[]} the files in it, as addresses ("/assets/index.js"), sorted, without their compressed twins
 * @throws {Error} if nothing is built
 */
export function builtFiles(folder) {
  if (!existsSync(path.join(folder, 'index.html')))
    throw new Error('Nothing is built yet: run `npm run build` first.');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map(
      (entry) =>
        `/${path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')}`,
    )
    .sort();
}

/**
 * @param {string} folder
 * @returns {string[]} the policy's sources for the styles within the built pages, sorted; not of those that stand alone
 */
export function inlineStylesOf(folder) {
  const pages = builtFiles(folder).filter((file) => file.endsWith('.html') && !kindOf(file).isAlone);
  const sources = pages.flatMap((page) => inlineStylesWithin(readFileSync(path.join(folder, page), 'utf8')));
  return [...new Set(sources)].sort();
}

/**
 * @param {string} html a page
 * @returns {string[]} the policy's sources for the styles within it, in their order
 */
export function inlineStylesWithin(html) {
  return elementsWithin(html, 'style').map(({ content }) => sourceFor(content));
}

/**
 * @param {string} html a page
 * @returns {string[]} the policy's sources for the scripts within it, in their order
 */
export function inlineScriptsWithin(html) {
  return elementsWithin(html, 'script')
    .filter(({ tag }) => !/\ssrc=/.test(tag))
    .map(({ content }) => sourceFor(content));
}

/**
 * @param {string} html a page
 * @param {'script' | 'style'} name
 * @returns {{ readonly tag: string, readonly content: string }[]} the elements of that name, in their order
 */
export function elementsWithin(html, name) {
  const elements = [];
  const opening = /<(script|style)\b[^<>]*>/g;
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    // As browsers read it: whatever its content, the element lasts until its name is closed, or the page ends.
    const [content = ''] = html.slice(opening.lastIndex).split(`</${found[1]}>`, 1);
    if (found[1] === name) elements.push({ tag: found[0], content });
    opening.lastIndex += content.length;
  }
  return elements;
}

/**
 * @param {string} content of a style or script within a page
 * @returns {string} the policy's source for it
 */
const sourceFor = (content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
