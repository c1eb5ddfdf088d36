import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mergeTests } from '@playwright/test';
import sirv from 'sirv';
import { rulesVersion } from '../../rules/source';
import { builtFiles, inlineStylesOf } from '../../server/built-app.mjs';
import { contentTypeOf, headersOf } from '../../server/delivery.mjs';
import { renewPrecache } from '../../tools/build/precache.mjs';
import { policyTest, test as visitorTest } from './visitor';

/** A site of its own for one test, which can be put out of reach and updated. */
export interface Site {
  readonly address: string;
  /** Where the version lies that is served now. */
  readonly folder: string;
  /** From now on nothing is answered. */
  readonly goDown: () => void;
  /** Serves the next version instead: rules 2027.1, under which Q7 is read otherwise. */
  readonly deploy: (alter?: (folder: string) => void) => void;
}

/** The same app, with every script renamed, as after a change in each, and with newer rules. */
function makeNextVersion(from: string, folder: string): void {
  cpSync(from, folder, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
  const files = builtFiles(folder);
  const scripts = files.filter((file) => /^\/assets\/.*\.js$/.test(file)).map((file) => path.basename(file));
  for (const file of files.filter((name) => /\.(html|js)$/.test(name))) {
    let text = readFileSync(path.join(folder, file), 'utf8').replaceAll(rulesVersion, '2027.1');
    for (const script of scripts) text = text.replaceAll(script, nextName(script));
    writeFileSync(path.join(folder, file), text);
  }
  for (const script of scripts)
    renameSync(path.join(folder, 'assets', script), path.join(folder, 'assets', nextName(script)));
  const rules = [
    { version: '2027.1', changed: ['Q7'] },
    { version: rulesVersion, changed: [] },
  ];
  writeFileSync(path.join(folder, 'version.json'), JSON.stringify({ rules }));
  renewPrecache(folder);
}

const nextName = (script: string) => script.replace(/\.js$/, '-next.js');

/** Tests at a site of their own, of which the policy alone is watched: files are withheld in them. */
export const unwatchedTest = policyTest.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what a fixture needs.
  site: async ({}, use) => {
    const folders = mkdtempSync(path.join(tmpdir(), 'deployment-'));
    let folder = path.resolve('dist');
    let inlineStyles = inlineStylesOf(folder);
    let files = sirv(folder, { etag: true });
    let isDown = false;
    const server = createServer((request, response) => {
      if (isDown) return void request.socket.destroy();
      const [address = '/'] = (request.url ?? '/').split('?');
      const headers = headersOf(address, inlineStyles);
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      const file = address.endsWith('/') ? `${address}index.html` : address;
      response.setHeader('Content-Type', contentTypeOf(file));
      files(request, response, () => void response.writeHead(404).end());
    }).listen(0);
    await once(server, 'listening');
    const at = server.address();
    if (at === null || typeof at === 'string') throw new Error('It listens nowhere.');
    await use({
      address: `http://localhost:${at.port}`,
      get folder() {
        return folder;
      },
      goDown() {
        isDown = true;
        server.closeAllConnections();
      },
      deploy(alter) {
        const next = mkdtempSync(path.join(folders, 'version-'));
        makeNextVersion(folder, next);
        alter?.(next);
        folder = next;
        inlineStyles = inlineStylesOf(folder);
        files = sirv(folder, { etag: true });
      },
    });
    server.closeAllConnections();
    server.close();
    rmSync(folders, { recursive: true });
  },
  baseURL: async ({ site }, use) => use(site.address),
});

/** Tests at a site of their own. */
export const test = mergeTests(visitorTest, unwatchedTest);
