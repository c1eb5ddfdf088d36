// Serves the built app on this machine. PORT chooses another port, HOST lets others in; an argument names another folder.
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { builtFiles, inlineStylesOf } from './built-app.mjs';
import { cachingOfErrors, contentTypeOf, contentTypes, headersOf } from './delivery.mjs';
import { mendedAddress, notFoundPage } from './not-found.mjs';

/**
 * @param {string} message
 * @returns {never}
 */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  giveUp(`PORT must be a whole number up to 65535, not ${process.env.PORT}.`);
}
const host = process.env.HOST ?? 'localhost';
const folder = path.resolve(process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url)));

const { paths, inlineStyles } = readFolder();
const files = sirv(folder, {
  etag: true,
  brotli: true,
  gzip: true,
  setHeaders: (response, address) => response.setHeader('Content-Type', contentTypeOf(fileAt(address))),
});

function readFolder() {
  try {
    return { paths: new Set(builtFiles(folder)), inlineStyles: inlineStylesOf(folder) };
  } catch (error) {
    return giveUp(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} address */
const fileAt = (address) => (address.endsWith('/') ? `${address}index.html` : address);

const server = createServer((request, response) => {
  const [address = '/'] = (request.url ?? '/').split('?');
  for (const [name, value] of Object.entries(headersOf(address, inlineStyles)))
    response.setHeader(name, value);
  /** @type {(status: number, type: string, text: string) => void} */
  const refuse = (status, type, text) => {
    response.setHeader('Cache-Control', cachingOfErrors);
    response.writeHead(status, { 'Content-Type': type }).end(text);
  };
  const mended = mendedAddress(request.url ?? '/', (page) => page.endsWith('/') && paths.has(fileAt(page)));
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(405, contentTypes.txt, 'Only GET and HEAD are answered here.\n');
  } else if (mended) {
    response.writeHead(308, { Location: mended }).end();
  } else if (paths.has(`${address}/index.html`)) {
    // Without the stroke at its end, the page's relative addresses would lead elsewhere.
    response.writeHead(308, { Location: `${address.slice(address.lastIndexOf('/') + 1)}/` }).end();
  } else if (paths.has(fileAt(address))) {
    // sirv falls over a range that ends before it begins; a server may always send the whole file.
    delete request.headers.range;
    files(request, response, () => refuse(404, contentTypes.html, notFoundPage));
  } else {
    refuse(404, contentTypes.html, notFoundPage);
  }
});
server.on('error', (error) =>
  giveUp(`Cannot serve on port ${port}: ${error.message}. Set PORT to another one.`),
);
server.listen(port, host, () => console.log(`The app is at http://${host}:${port}/`));
