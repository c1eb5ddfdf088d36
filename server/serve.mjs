// Serves the built app on this machine. PORT chooses another port, HOST lets others in.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { inlineStyleHashes, securityHeaders } from './security-headers.mjs';

const folder = fileURLToPath(new URL('../dist', import.meta.url));
if (!existsSync(folder)) {
  console.error('There is nothing to serve yet: run `npm run build` first.');
  process.exit(1);
}

const headers = securityHeaders(inlineStyleHashes(folder));
const files = sirv(folder, {
  etag: true,
  setHeaders(response, path) {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // Names under assets/ change with their content; everything else must be asked for anew.
    response.setHeader(
      'Cache-Control',
      path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
  },
});

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT must be a whole number up to 65535, not ${process.env.PORT}.`);
  process.exit(1);
}
const host = process.env.HOST ?? 'localhost';
const server = createServer((request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    return;
  }
  files(request, response, () => {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('Not found');
  });
});
server.on('error', (error) => {
  console.error(`Cannot serve on port ${port}: ${error.message}. Set PORT to another one.`);
  process.exit(1);
});
server.listen(port, host, () => console.log(`The app is at http://${host}:${port}/`));
