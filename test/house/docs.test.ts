import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const pages = ['README.md', 'rules/README.md', ...markdownIn('docs')];
const { scripts } = JSON.parse(textOf('package.json'));

function markdownIn(folder: string): string[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** Every match of the pattern's first group. */
function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}

/** Targets of links and pictures, in Markdown or HTML, that lead to no other site. */
function relativeLinks(text: string): string[] {
  return found(text, /(?:\]\(|src="|href=")([^)"\s]+)[)"]/g).filter((target) => !/^[a-z]+:/.test(target));
}

/** What a heading is called in an address, as code hosts make it: "In one file" is `in-one-file`. */
function anchorsIn(text: string): string[] {
  return found(text, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function isThere(page: string, link: string): boolean {
  const [target = '', anchor] = link.split('#');
  const file = target === '' ? page : path.join(path.dirname(page), target);
  if (!existsSync(path.join(root, file))) return false;
  return anchor === undefined || anchorsIn(textOf(file)).includes(anchor);
}

describe.each(pages)('%s', (page) => {
  const text = textOf(page);

  test('every link leads to a file or a heading that is there', () => {
    expect(relativeLinks(text).filter((link) => !isThere(page, link))).toEqual([]);
  });

  test('every command of npm it names is in package.json', () => {
    const named = [
      ...found(text, /npm run (?:--silent )?([a-z][a-z:-]*)/g),
      ...found(text, /npm (start|test)\b/g),
    ];
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test('every path of a source it names is there', () => {
    const named = found(text, /[` ]((?:src|rules|test|tools|server|pages|public)\/[\w./-]*)(?=[`\s])/g);
    expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });
});

test('README has at most 130 lines', () => {
  expect(textOf('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(130);
});

test('README leads to every page of docs/', () => {
  const links = relativeLinks(textOf('README.md'));
  expect(markdownIn('docs').filter((page) => !links.includes(page))).toEqual([]);
});

test('docs/testing.md explains every command but npm start, npm test and steps of the build', () => {
  const explained = textOf('docs/testing.md');
  const explainedElsewhere = ['build:embed', 'start', 'test'];
  const missing = Object.keys(scripts).filter(
    (name) =>
      !explainedElsewhere.includes(name) && !new RegExp(`\`npm run (--silent )?${name}[\` ]`).test(explained),
  );
  expect(missing).toEqual([]);
});
