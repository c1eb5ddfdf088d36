import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { enCheck } from '../../src/words/en-check';
import { jaCheck } from '../../src/words/ja-check';
import { precachedFiles, renewPrecache } from '../../tools/build/precache.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'precache-'));
  const files = {
    'index.html': '<meta name="host-operator" content="">',
    'en/index.html': 'English',
    'paper.html': 'paper',
    'assets/first-abc.js': 'go()',
    'assets/first-abc.js.br': 'og',
    'icon.svg': '<svg/>',
    'icons/icon-512.png': 'png',
    'manifest.webmanifest': '{}',
    'version.json': '{}',
    'sbom.cdx.json': '{}',
    'third-party-licences.txt': 'MIT',
    'embed.html': 'embedded',
    'embed.js': 'embed()',
    'embedding.html': '<script src="./embed.js"></script>',
    _headers: '/*',
    '.htaccess': 'Options',
    'sw.js': 'keep(self.__WB_MANIFEST);\n',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

const worker = () => readFileSync(path.join(folder, 'sw.js'), 'utf8');
const revisionOf = (url: string) => precachedFiles(folder).find((file) => file.url === url)?.revision;

describe('the files kept for when there is no network', () => {
  test('are the pages and what they are made of, but nothing of the frame for others, and no host’s settings', () => {
    expect(precachedFiles(folder).map(({ url }) => url)).toEqual([
      'assets/first-abc.js',
      'embedding.html',
      'en/index.html',
      'icon.svg',
      'index.html',
      'manifest.webmanifest',
      'paper.html',
    ]);
  });

  test('are known by their content, unless their name says it', () => {
    expect(revisionOf('assets/first-abc.js')).toBeNull();
    expect(revisionOf('paper.html')).toMatch(/^[0-9a-f]{16}$/);
  });

  test('are named to the worker anew after a page was edited, and never twice', () => {
    renewPrecache(folder);
    const before = worker();
    renewPrecache(folder);
    expect(worker()).toBe(before);
    const earlier = revisionOf('index.html');
    writeFileSync(path.join(folder, 'index.html'), '<meta name="host-operator" content="Chamber">');
    renewPrecache(folder);
    expect(worker()).not.toBe(before);
    expect(worker()).not.toContain(earlier);
    expect(worker().match(/__WB_MANIFEST=/g)).toHaveLength(1);
    expect(worker().split('\n').slice(1).join('\n')).toBe('keep(self.__WB_MANIFEST);\n');
  });
});

test.each([
  ['manifest.webmanifest', 'ja', jaCheck.service.name],
  ['manifest-en.webmanifest', 'en', enCheck.service.name],
])('%s is in its language, under the name the app has', (file, lang, name) => {
  const manifest = JSON.parse(readFileSync(path.resolve('public', file), 'utf8'));
  expect(manifest).toMatchObject({ lang, name, scope: './', display: 'standalone' });
});
