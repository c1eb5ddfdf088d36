import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);

/**
 * Lays a compressed twin in each encoding beside a file: index.html.br, index.html.gz. Both or neither, and neither where
 * nothing is gained: a server then has one rule for a file, whoever asks.
 * @param {string} file
 */
export async function compress(file) {
  if (!/\.(css|html|js|json|svg|txt|webmanifest)$/.test(file)) return;
  const content = readFileSync(file);
  const twins = {
    br: await inBrotli(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    gz: await inGzip(content, { level: 9 }),
  };
  const isGain = Object.values(twins).every((twin) => twin.length < content.length);
  for (const [end, twin] of Object.entries(twins)) {
    if (isGain) writeFileSync(`${file}.${end}`, twin);
    else rmSync(`${file}.${end}`, { force: true });
  }
}
