// What the built app uses that the oldest browsers it is for do not have.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtFiles, elementsWithin } from '../../server/built-app.mjs';
import { acceptedInScripts, acceptedInStyles } from './accepted.mjs';
import { membersDefinedIn, newerThanFloorInScript } from './in-scripts.mjs';
import { newerThanFloorInStyles } from './in-styles.mjs';

/** @typedef {{ readonly file: string, readonly text: string }} Part a script or a style, and the file it stands in */

/**
 * @param {string} folder where the app is built
 * @returns {string[]} each newer feature with its file, and each accepted one that nothing uses any more
 */
export function floorFaults(folder) {
  const files = builtFiles(folder).map((file) => ({
    file,
    text: readFileSync(path.join(folder, file), 'utf8'),
  }));
  return floorFaultsOf({ scripts: partsOf(files, 'js', 'script'), styles: partsOf(files, 'css', 'style') });
}

/**
 * @param {{ readonly scripts: readonly Part[], readonly styles: readonly Part[] }} parts
 * @returns {string[]}
 */
export function floorFaultsOf({ scripts, styles }) {
  const defined = membersDefinedIn(scripts.map(({ text }) => text));
  return [
    ...faultsIn(scripts, (text) => newerThanFloorInScript(text, defined), acceptedInScripts),
    ...faultsIn(styles, newerThanFloorInStyles, acceptedInStyles),
  ];
}

/**
 * @param {readonly Part[]} parts
 * @param {(text: string) => ReadonlyMap<string, readonly string[]>} newerThanFloor
 * @param {Readonly<Record<string, string>>} accepted
 */
function faultsIn(parts, newerThanFloor, accepted) {
  const found = parts.flatMap(({ file, text }) =>
    [...newerThanFloor(text)].map(([feature, browsers]) => ({ file, feature, browsers })),
  );
  const used = new Set(found.map(({ feature }) => feature));
  return [
    ...found
      .filter(({ feature }) => !Object.hasOwn(accepted, feature))
      .map(({ file, feature, browsers }) => `${file}: ${feature} is not in ${browsers.join(', ')}`),
    ...Object.keys(accepted)
      .filter((feature) => !used.has(feature))
      .map((feature) => `${feature} is accepted, but nothing uses it`),
  ];
}

/**
 * @param {readonly Part[]} files
 * @param {string} extension
 * @param {'script' | 'style'} element that holds the same within a page
 * @returns {Part[]}
 */
function partsOf(files, extension, element) {
  return files.flatMap(({ file, text }) => {
    if (file.endsWith(`.${extension}`)) return [{ file, text }];
    if (!file.endsWith('.html')) return [];
    return elementsWithin(text, element).map(({ content }) => ({ file, text: content }));
  });
}
