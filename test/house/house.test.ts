import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Which rooms a room may look into, itself apart. Imports run one way: down this list, never up, and no screen looks
 * into another.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  rules: [],
  'src/i18n': ['rules'],
  'src/ui': ['src/i18n', 'src/clipboard', 'src/printer'],
  'src/door': ['rules'],
  'src/link': ['rules', 'src/door', 'src/i18n'],
  'src/cases': ['rules', 'src/door', 'src/i18n'],
  'src/findings': ['rules', 'src/i18n', 'src/ui', 'src/link', 'src/host', 'src/clock'],
  'src/advice': ['rules', 'src/i18n', 'src/findings', 'src/file-name'],
  'src/enquiry': ['rules', 'src/i18n', 'src/ui', 'src/findings', 'src/host', 'src/clock'],
  'src/question': ['rules', 'src/door', 'src/i18n', 'src/ui', 'src/findings'],
  'src/wizard': ['rules', 'src/i18n', 'src/ui', 'src/link', 'src/findings', 'src/question'],
  'src/verdict': [
    'rules',
    'src/door',
    'src/i18n',
    'src/ui',
    'src/link',
    'src/findings',
    'src/advice',
    'src/enquiry',
    'src/host',
    'src/clock',
    'src/printed-name',
    'src/share-sheet',
  ],
  'src/sheet': ['rules', 'src/i18n', 'src/findings', 'src/advice', 'src/host'],
  'src/report': [
    'rules',
    'src/i18n',
    'src/ui',
    'src/link',
    'src/advice',
    'src/sheet',
    'src/clock',
    'src/printed-name',
    'src/file-name',
    'src/file-saver',
  ],
  'src/paper': ['rules', 'src/i18n', 'src/findings'],
  'src/rulebook': [
    'rules',
    'src/door',
    'src/i18n',
    'src/ui',
    'src/link',
    'src/findings',
    'src/advice',
    'src/host',
  ],
  'src/desk': [
    'rules',
    'src/door',
    'src/i18n',
    'src/ui',
    'src/link',
    'src/cases',
    'src/findings',
    'src/advice',
    'src/sheet',
    'src/host',
    'src/clock',
    'src/printed-name',
    'src/file-name',
    'src/file-saver',
  ],
  'src/offline': ['rules', 'src/i18n', 'src/ui', 'src/link', 'src/clock'],
  'src/embed': ['rules', 'src/i18n', 'src/ui', 'src/link', 'src/findings', 'src/advice'],
  'src/about': ['rules', 'src/i18n', 'src/ui', 'src/link', 'src/host'],
  'src/first-steps': ['src/question'],
  'src/host': ['rules'],
  'src/clock': [],
  'src/printed-name': ['src/file-name'],
  'src/printer': ['src/printed-name'],
  'src/file-name': [],
  'src/unfolded-on-paper': [],
  'src/clipboard': [],
  'src/share-sheet': [],
  'src/file-saver': ['src/file-name'],
  'tools/command-line': ['rules', 'src/door', 'src/i18n', 'src/cases'],
  'tools/impact': ['tools/rules-check'],
  'tools/flow': ['rules', 'src/i18n', 'src/rulebook'],
  'tools/rules-check': ['rules', 'src/i18n'],
};

/** Packages the rules may use. */
const allowedInRules = ['xstate'];

const files = ['rules', 'src', 'tools'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
);

/** rules/ is a room, and each folder of src/ and tools/; so is a file that stands alone directly in src/. */
function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'rules' ? first : `${first}/${second.replace(/\.tsx?$/, '')}`;
}

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(([, name]) => name ?? []);
}

describe('the house', () => {
  test('imports run one way', () => {
    const composers = [
      'src/App',
      'src/DeskApp',
      'src/CaseDesk',
      'src/EmbedApp',
      'src/case-result',
      'src/main',
      'src/embed-main',
      'src/later',
      'src/made-pages',
      'src/prerender',
      'src/frame',
      'src/paper-link',
      'src/single',
      'src/page-focus',
      'src/crash-notice',
      'src/start-failure',
    ];
    const wrong = files
      .filter((file) => !composers.includes(roomOf(file)))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => name.startsWith('.') && !name.endsWith('.css'))
          .map((name) => roomOf(path.normalize(path.join(path.dirname(file), name))))
          .filter((room) => room !== roomOf(file) && !mayImport[roomOf(file)]?.includes(room))
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
        'src/app/first-steps.ts',
        'src/router/address-bar.ts',
      ],
      ['the clock', /\bnew Date\(\)|Date\.now\(/, 'src/platform/clock.ts'],
      ['the printer', /window\.print\(/, 'src/platform/printer.ts'],
      ['the worker', /navigator\.serviceWorker/, 'src/app/offline/registration.ts'],
      ['the clipboard', /navigator\.clipboard/, 'src/platform/clipboard.ts'],
      ['the share sheet', /navigator\.share/, 'src/platform/share-sheet.ts'],
      ['saved files', /createObjectURL/, 'src/platform/file-saver.ts'],
      ['the database', /\bindexedDB\b|\b(openDB|deleteDB)\(/, 'src/desk/cases/connection.ts'],
      ['locks', /navigator\??\.locks/, 'src/desk/cases/turn.ts'],
      ['other tabs', /\bBroadcastChannel\(/, 'src/desk/cases/announcements.ts'],
      ['the page around a frame', /\.parent\.postMessage\(/, 'src/embed/host-page.ts'],
      ['chance', /\bcrypto\.|Math\.random/, 'src/desk/cases/new-id.ts'],
    ];
    for (const [, pattern, ...homes] of edges) {
      const users = files.filter((file) => pattern.test(readFileSync(path.join(root, file), 'utf8')));
      expect(users).toEqual(homes);
    }
  });
});
