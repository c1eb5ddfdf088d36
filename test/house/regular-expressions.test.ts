import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, test, vi } from 'vitest';
import { type RegularExpression, regularExpressionsIn } from './regular-expressions';

const root = path.resolve(import.meta.dirname, '../..');

const sources = ['rules', 'src', 'server', 'tools'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
);

/** Whether the time it takes grows no faster than the text it is given; else how fast it does, or why nobody can say. */
function verdictOn({ source, flags }: RegularExpression): string {
  const signs = source.replace(/\\.|\[(?:[^\]\\]|\\.)*\]/g, '');
  // What repeats nothing without end cannot try again without end.
  if (!/[*+]|\{\d+,\}/.test(signs)) return 'linear';
  // The checker comes in several builds; the one in JavaScript runs wherever the tests do.
  vi.stubEnv('RECHECK_BACKEND', 'pure');
  const found = checkSync(source, flags, { checker: 'automaton', timeout: null });
  switch (found.status) {
    case 'safe':
      return 'linear';
    case 'vulnerable':
      return found.complexity.summary;
    case 'unknown':
      return `unknown: ${found.error.kind}`;
  }
}

describe('a regular expression', () => {
  const found = sources.map((file) => ({
    file,
    ...regularExpressionsIn(file, readFileSync(path.join(root, file), 'utf8')),
  }));

  test('takes no longer than a text is long, whatever the text', () => {
    const all = new Map(
      found.flatMap(({ file, written }) =>
        written.map((one) => [`/${one.source}/${one.flags}`, { file, one }]),
      ),
    );
    expect(all.size).toBeGreaterThan(50);
    const slow = [...all].flatMap(([name, { file, one }]) => {
      const verdict = verdictOn(one);
      return verdict === 'linear' ? [] : [`${file}: ${name} is ${verdict}`];
    });
    expect(slow).toEqual([]);
  });

  test('is written out, so that it can be checked', () => {
    expect(found.filter(({ putTogether }) => putTogether > 0).map(({ file }) => file)).toEqual([]);
  });
});

describe('regular expressions made up', () => {
  test.each([
    ['(a+)+$', 'exponential'],
    ['(a|a)*b', 'exponential'],
    ['^\\s*(\\S+\\s*)+:$', 'exponential'],
    ['\\s*[人名]$', '2nd degree polynomial'],
    ['<!--.*-->', '2nd degree polynomial'],
    ['^[^,]*,[^,]*$', 'linear'],
  ])('%s is found to be %s', (source, verdict) => {
    expect(verdictOn({ source, flags: 'u' })).toBe(verdict);
  });

  test('are found wherever they stand, and nothing else is taken for one', () => {
    const source = `
      // /comment/
      const half = 10 / 2 / 5; const text = '/text/' + \`/\${/inner/u.source}/\`;
      export const Page = () => <p title="/title/">{text.replace(/[/]"/g, '')} 1 / 2 / 3</p>;
      new RegExp(text); RegExp('x'); text.split(/,/);
    `;
    expect(regularExpressionsIn('page.tsx', source)).toEqual({
      written: [
        { source: 'inner', flags: 'u' },
        { source: '[/]"', flags: 'g' },
        { source: ',', flags: '' },
      ],
      putTogether: 2,
    });
    expect(() => regularExpressionsIn('broken.ts', 'const = /x/')).toThrow(/^broken\.ts: /);
  });
});
