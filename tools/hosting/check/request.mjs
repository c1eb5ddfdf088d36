import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/**
 * @typedef {{
 *   readonly status: number,
 *   readonly headers: ReadonlyMap<string, readonly string[]>,
 *   readonly body: Buffer,
 * }} Answer headers by their names in lower case, each with every value that was sent
 */

/**
 * Asks for a path as it stands: unlike `fetch`, nothing in it is tidied up, and nothing of the answer is unpacked.
 * @param {number} port
 * @param {string} path
 * @param {{ readonly method?: string, readonly headers?: Record<string, string> }} [options]
 * @returns {Promise<Answer>}
 */
export function ask(port, path, { method = 'GET', headers = {} } = {}) {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, timeout: 20_000 }, (response) => {
      /** @type {Buffer[]} */
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: headersFrom(response.rawHeaders),
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('timeout', () => asked.destroy(new Error(`No answer to ${method} ${path}.`)));
    asked.on('error', reject);
    asked.end();
  });
}

/** @param {readonly string[]} raw names and values in turn */
function headersFrom(raw) {
  /** @type {Map<string, string[]>} */
  const headers = new Map();
  for (let place = 0; place + 1 < raw.length; place += 2) {
    const name = (raw[place] ?? '').toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), raw[place + 1] ?? '']);
  }
  return headers;
}

/**
 * @param {Answer} answer
 * @param {string} name in lower case
 * @returns {string} its values, as one; empty if it was not sent
 */
export const headerOf = ({ headers }, name) => headers.get(name)?.join(', ') ?? '';

/**
 * @param {Answer} answer
 * @returns {Buffer} the body as it was before it was compressed
 */
export function unpacked(answer) {
  const encoding = headerOf(answer, 'content-encoding');
  if (encoding === 'br') return brotliDecompressSync(answer.body);
  return encoding === 'gzip' ? gunzipSync(answer.body) : answer.body;
}
