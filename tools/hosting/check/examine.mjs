// What a server must answer, asked of a running one.
import { cachingOfErrors, contentTypeOf, headersOf } from '../../../server/delivery.mjs';
import { notFoundPage } from '../../../server/not-found.mjs';
import { ask, headerOf, unpacked } from './request.mjs';
import { contentOf, isCompressed, secret } from './site.mjs';

/**
 * @typedef {import('./request.mjs').Answer} Answer
 * @typedef {{
 *   readonly root: string,
 *   readonly files: readonly string[],
 *   readonly inlineStyles: readonly string[],
 *   readonly encodings: readonly string[],
 * }} Expected the site, the styles within its pages, and the encodings the server knows
 */

/** What else may be sent: it tells of the content, or of the connection. */
const incidental = [
  'accept-ranges',
  'allow',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
  'location',
  'server',
  'transfer-encoding',
  'vary',
];

/**
 * Asks, and notes what is wrong with the answer.
 * @typedef {(
 *   path: string,
 *   options: Parameters<typeof ask>[2],
 *   faultsOf: (answer: Answer) => readonly (string | false)[],
 * ) => Promise<Answer>} Expect
 */

/**
 * Asks for every file in every encoding, and for what must be refused.
 * @param {number} port
 * @param {Expected} expected
 * @returns {Promise<{ readonly asked: number, readonly faults: readonly string[] }>}
 */
export async function examine(port, expected) {
  /** @type {string[]} */
  const faults = [];
  let asked = 0;
  /** @type {Expect} */
  const expect = async (path, options, faultsOf) => {
    const answer = await ask(port, path, options);
    asked += 1;
    const found = [...faultsOf(answer), namesVersion(answer) && 'names the version of the server'];
    for (const fault of found) if (fault) faults.push(`${options?.method ?? 'GET'} ${path}: ${fault}`);
    return answer;
  };
  for (const [path, file] of addressesOf(expected.files)) await examineFile(expect, path, file, expected);
  await examineRefusals(expect, expected);
  await examineOddities(expect);
  return { asked, faults };
}

/**
 * @param {Expect} expect
 * @param {string} path
 * @param {string} file what is behind it
 * @param {Expected} expected
 */
async function examineFile(expect, path, file, { root, encodings, inlineStyles }) {
  const wanted = headersOf(path, inlineStyles);
  for (const accepted of ['identity', 'gzip', 'gzip, deflate, br']) {
    const encoding = encodings.find((name) => isCompressed(root, file) && accepted.includes(name)) ?? '';
    const headers = { 'Accept-Encoding': accepted };
    const answer = await expect(path, { headers }, (given) => [
      ...headerFaults(given, wanted),
      ...contentFaults(given, { file, encoding, root }),
    ]);
    const known = { ...headers, 'If-None-Match': headerOf(answer, 'etag') };
    await expect(path, { headers: known }, (given) => [
      given.status !== 304 && `is sent again though unchanged: ${given.status}`,
      headerOf(given, 'cache-control') !== wanted['Cache-Control'] && 'unchanged, it loses its caching',
    ]);
  }
  await expect(path, { method: 'HEAD' }, (given) => [
    ...headerFaults(given, wanted),
    (given.status !== 200 || given.body.length > 0) && 'is not answered by its head alone',
  ]);
}

/**
 * @param {Expect} expect
 * @param {Expected} expected
 */
async function examineRefusals(expect, { inlineStyles }) {
  for (const path of [...missing, ...hidden])
    await expect(path, {}, (given) => [
      ...headerFaults(given, { ...headersOf(path, inlineStyles), 'Cache-Control': cachingOfErrors }),
      given.status !== 404 && `answers ${given.status}, not 404`,
      given.body.toString() !== notFoundPage && 'does not lead back',
      compact(headerOf(given, 'content-type')) !== 'text/html;charset=utf-8' && 'is not called a page',
    ]);
  for (const path of waysOut)
    await expect(path, {}, (given) => [
      ![400, 403, 404].includes(given.status) && `answers ${given.status}`,
      given.body.includes(secret) && 'gives the secret away',
      given.body.includes('root:') && 'gives the users of the system away',
    ]);
  for (const method of ['POST', 'PUT', 'DELETE'])
    await expect('/', { method }, (given) => [given.status !== 405 && `answers ${given.status}, not 405`]);
}

/** @param {Expect} expect */
async function examineOddities(expect) {
  await expect('/en', {}, (given) => [
    ![301, 308].includes(given.status) && `answers ${given.status}, not where the page is`,
    new URL(headerOf(given, 'location'), 'http://site.example/en').pathname !== '/en/' &&
      `leads to ${headerOf(given, 'location')}`,
  ]);
  for (const range of ['bytes=5-2', 'bytes=-5', 'bytes=99999999-', 'bytes=abc', 'lines=1-2'])
    await expect('/', { headers: { Range: range } }, (given) => [
      ![200, 206, 416].includes(given.status) && `answers ${given.status} to the range ${range}`,
    ]);
}

/** Files that are not there, and a folder without a page. */
const missing = ['/nowhere', '/nowhere/', '/en/nowhere.html', '/assets/nowhere.js', '/assets/'];

/** Files of the system that lie within the site. */
const hidden = ['/.htaccess', '/.git/config'];

/** Ways out of the site's folder: the secret lies beside it. */
const waysOut = [
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/%252e%252e/secret.txt',
  '/../../../../../../../../etc/passwd',
  '//etc/passwd',
];

/**
 * @param {readonly string[]} files
 * @returns {(readonly [string, string])[]} each address a file is asked for by, with the file
 */
function addressesOf(files) {
  return files.flatMap((file) => {
    const own = /** @type {const} */ ([file, file]);
    return file.endsWith('/index.html') ? [own, [file.replace(/index\.html$/, ''), file]] : [own];
  });
}

/**
 * Each header that is wanted, once and letter for letter, and no other.
 * @param {Answer} answer
 * @param {Readonly<Record<string, string>>} wanted
 */
function headerFaults({ headers }, wanted) {
  const wrong = Object.entries(wanted)
    .filter(([name, value]) => {
      const sent = headers.get(name.toLowerCase()) ?? [];
      return sent.length !== 1 || sent[0] !== value;
    })
    .map(
      ([name, value]) => `${name} is "${headers.get(name.toLowerCase())?.join('" and "')}", not "${value}"`,
    );
  const names = [...incidental, ...Object.keys(wanted).map((name) => name.toLowerCase())];
  const more = [...headers].filter(([name]) => !names.includes(name)).map(([name]) => `sends also ${name}`);
  return [...wrong, ...more];
}

/**
 * @param {Answer} answer
 * @param {{ readonly file: string, readonly encoding: string, readonly root: string }} wanted
 */
function contentFaults(answer, { file, encoding, root }) {
  if (answer.status !== 200) return [`answers ${answer.status}`];
  const sentEncoding = headerOf(answer, 'content-encoding');
  const type = headerOf(answer, 'content-type');
  if (sentEncoding !== encoding) return [`comes as "${sentEncoding}", not as "${encoding}"`];
  return [
    !unpacked(answer).equals(contentOf(root, file)) && 'is not the file',
    compact(type) !== compact(contentTypeOf(file)) && `is called ${type}, not ${contentTypeOf(file)}`,
    isCompressed(root, file) &&
      !/accept-encoding/i.test(headerOf(answer, 'vary')) &&
      'does not vary by encoding',
  ];
}

/** @param {string} type */
const compact = (type) => type.toLowerCase().replaceAll(' ', '');

/** @param {Answer} answer */
function namesVersion(answer) {
  const isError = answer.status >= 400;
  const text = isError ? answer.body.toString() : '';
  return /\d/.test(headerOf(answer, 'server')) || /(nginx|caddy|apache)\D{0,10}\d/i.test(text);
}
