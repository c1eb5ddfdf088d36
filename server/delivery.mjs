// How each file of the built app is sent: who may use it, and how long it may be kept.
import { headersOfEveryFile, policyHeader } from './security-headers.mjs';

const caching = {
  /** The name changes with the content. */
  forEver: 'public, max-age=31536000, immutable',
  /** Kept, but asked for anew each time: never stale, and a few bytes if unchanged. */
  neverStale: 'no-cache',
  /** It may lag behind for an hour. */
  anHour: 'public, max-age=3600',
};

/** Only our own pages use it, and nobody frames it. */
const ownUse = {
  framedBy: /** @type {const} */ ("'none'"),
  use: { 'Cross-Origin-Resource-Policy': 'same-origin' },
};

/** Other sites show it within a frame, where it is kept apart from them and from us. */
const framable = {
  framedBy: /** @type {const} */ ('*'),
  isSandboxed: true,
  isAlone: true,
  use: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
};

/** Pages of other sites load it, also with an `integrity` attribute, for which browsers want to be let in. */
const loadable = {
  framedBy: /** @type {const} */ ("'none'"),
  use: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' },
};

/**
 * A kind of files.
 * @typedef {{
 *   readonly name: string,
 *   readonly paths: readonly string[],
 *   readonly caching: string,
 *   readonly framedBy: "'none'" | '*',
 *   readonly isSandboxed?: boolean,
 *   readonly isAlone?: boolean,
 *   readonly showsFrame?: boolean,
 *   readonly use: Readonly<Record<string, string>>,
 * }} Kind
 */

/**
 * The kinds that are not sent like everything else. A path is one file at the top, or a whole folder ("/assets/*").
 * No path belongs to two kinds.
 * @type {readonly Kind[]}
 */
export const specialKinds = [
  { name: 'named after their content', paths: ['/assets/*'], caching: caching.forEver, ...ownUse },
  { name: 'icons', paths: ['/icon.svg', '/icons/*'], caching: caching.anHour, ...ownUse },
  { name: 'within frames of others', paths: ['/embed.html'], caching: caching.neverStale, ...framable },
  { name: 'loaded by pages of others', paths: ['/embed.js'], caching: caching.anHour, ...loadable },
  {
    name: 'showing the check in a frame',
    paths: ['/embedding.html', '/embedding-en.html'],
    caching: caching.neverStale,
    showsFrame: true,
    ...ownUse,
  },
];

/**
 * Pages, the service worker, the manifest and whatever has no other kind.
 * @type {Kind}
 */
export const everythingElse = { name: 'everything else', paths: [], caching: caching.neverStale, ...ownUse };

/**
 * @param {string} path of an address: "/", "/assets/index.js"
 * @returns {Kind}
 */
export function kindOf(path) {
  return specialKinds.find(({ paths }) => paths.some((pattern) => matches(pattern, path))) ?? everythingElse;
}

/**
 * @param {string} pattern
 * @param {string} path
 */
function matches(pattern, path) {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/**
 * The headers by which files of a kind differ from others.
 * @param {Kind} kind
 * @param {readonly string[]} inlineStyles sources of the styles within the built pages
 * @returns {Readonly<Record<string, string>>}
 */
export function headersOfKind({ caching, use, ...kind }, inlineStyles) {
  return {
    'Cache-Control': caching,
    'Content-Security-Policy': policyHeader({ ...kind, inlineStyles }),
    ...use,
  };
}

/**
 * All headers of a file, but those that tell of its content.
 * @param {string} path
 * @param {readonly string[]} inlineStyles
 * @returns {Readonly<Record<string, string>>}
 */
export function headersOf(path, inlineStyles) {
  return { ...headersOfKind(kindOf(path), inlineStyles), ...headersOfEveryFile };
}

/** What is answered where there is no file must not be kept: the file may come with the next version. */
export const cachingOfErrors = caching.neverStale;

/** Content types by the end of the name; what is not listed is sent as bytes. JSON and SVG are UTF-8 by nature. */
export const contentTypes = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

/**
 * @param {string} path of a file
 * @returns {string}
 */
export function contentTypeOf(path) {
  const end = path.slice(path.lastIndexOf('.') + 1);
  return Object.entries(contentTypes).find(([name]) => name === end)?.[1] ?? 'application/octet-stream';
}
