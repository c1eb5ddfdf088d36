import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * The rooms, in the order in which imports run: a room imports those of the groups before its own. Rooms of one group do
 * not import each other.
 */
const groups = [
  ['rules'],
  ['src/platform', 'src/words'],
  ['src/router'],
  ['src/ui'],
  ['src/findings'],
  ['src/check', 'src/result'],
  ['src/desk', 'src/embed', 'src/paper', 'src/rulebook'],
  ['tools'],
];

/** Puts the others together, so it may import any of them; only what starts the app imports it. */
const exempt = 'src/app';

/** The rooms a room may import. */
function mayImport(room: string): readonly string[] {
  const place = groups.findIndex((group) => group.includes(room));
  return groups.slice(0, place).flat();
}

/** Packages the rules may use. */
const allowedInRules = ['xstate'];

const files = ['rules', 'src', 'tools'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
);

/** `rules/` and `tools/` are a room each, and so is each folder of `src/`. */
function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'src' ? `${first}/${second}` : first;
}

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(([, name]) => name ?? []);
}

describe('the house', () => {
  test('imports run one way', () => {
    const wrong = files
      .filter((file) => roomOf(file) !== exempt)
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => name.startsWith('.'))
          .map((name) => roomOf(path.normalize(path.join(path.dirname(file), name))))
          .filter((room) => room !== roomOf(file) && !mayImport(roomOf(file)).includes(room))
          .map((room) => `${file} → ${room}`),
      );
    expect(wrong).toEqual([]);
  });

  test('the rules need nothing but XState', () => {
    const foreign = files
      .filter((file) => roomOf(file) === 'rules')
      .flatMap(importsOf)
      .filter((name) => !name.startsWith('.') && !allowedInRules.includes(name));
    expect(foreign).toEqual([]);
  });

  test('names are kebab-case, and nothing is called utils, helpers or common', () => {
    const named = files.filter((file) => {
      const base = path.basename(file).replace(/\.tsx?$/, '');
      return (
        !(
          /^[a-z0-9]+(-[a-z0-9]+)*$/.test(base) || ['App', 'DeskApp', 'CaseDesk', 'EmbedApp'].includes(base)
        ) || /^(utils?|helpers?|common)$/.test(base)
      );
    });
    expect(named).toEqual([]);
  });

  test('each edge is touched in one file only', () => {
    const edges: [string, RegExp, ...string[]][] = [
      [
        'the address bar',
        /\blocation\.(hash|replace\()|\bhistory\.(state|pushState|replaceState)/,
        // The small script that answers before the app is there does so without this large file.
        'src/app/before-hydration.ts',
        'src/router/address-bar.ts',
      ],
      ['the clock', /\bnew Date\(\)|Date\.now\(/, 'src/platform/clock.ts'],
      ['the printer', /window\.print\(/, 'src/platform/printer.ts'],
      ['the worker', /navigator\.serviceWorker/, 'src/app/offline/registration.ts'],
      ['the clipboard', /navigator\.clipboard/, 'src/platform/clipboard.ts'],
      ['the share sheet', /navigator\.share/, 'src/platform/share-sheet.ts'],
      ['saved files', /createObjectURL/, 'src/platform/file-saver.ts'],
      ['the database', /\bindexedDB\b|\b(openDB|deleteDB)\(/, 'src/desk/cases/connection.ts'],
      ['locks', /navigator\??\.locks/, 'src/desk/cases/lock.ts'],
      ['other tabs', /\bBroadcastChannel\(/, 'src/desk/cases/broadcast.ts'],
      ['the page around a frame', /\.parent\.postMessage\(/, 'src/embed/host-page.ts'],
      ['chance', /\bcrypto\.|Math\.random/, 'src/desk/cases/new-id.ts'],
    ];
    for (const [, pattern, ...homes] of edges) {
      const users = files.filter((file) => pattern.test(readFileSync(path.join(root, file), 'utf8')));
      expect(users).toEqual(homes);
    }
  });
});
