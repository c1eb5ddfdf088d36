// The table of how files are sent (server/delivery.mjs), turned as the settings of servers need it.
import { everythingElse, headersOfKind, specialKinds } from '../../server/delivery.mjs';

/**
 * One header whose value is not the same for every file: what it is for each path, and for every other. An empty value
 * means that it is not sent.
 * @typedef {{ readonly name: string, readonly values: readonly (readonly [string, string])[], readonly otherwise: string }} VaryingHeader
 */

/**
 * Header by header: those that differ from file to file.
 * @param {readonly string[]} inlineStyles
 * @returns {VaryingHeader[]}
 */
export function varyingHeaders(inlineStyles) {
  const otherwise = headersOfKind(everythingElse, inlineStyles);
  const special = specialKinds.map((kind) => ({ kind, headers: headersOfKind(kind, inlineStyles) }));
  const names = new Set([otherwise, ...special.map(({ headers }) => headers)].flatMap(Object.keys));
  return [...names].map((name) => {
    const rest = otherwise[name] ?? '';
    const values = special
      .filter(({ headers }) => (headers[name] ?? '') !== rest)
      .flatMap(({ kind, headers }) =>
        kind.paths.map((path) => /** @type {const} */ ([path, headers[name] ?? ''])),
      );
    return { name, values, otherwise: rest };
  });
}

/**
 * A path of the table as a regular expression, as nginx, Caddy and Apache read it.
 * @param {string} path
 * @returns {string}
 */
export function expressionFor(path) {
  const start = path.replace(/\*$/, '').replaceAll('.', String.raw`\.`);
  return path.endsWith('*') ? `^${start}` : `^${start}$`;
}

/** What stands at the top of each file of settings that can hold remarks. */
export const origin = 'Made by `npm run hosting` from server/delivery.mjs: change it there.';
