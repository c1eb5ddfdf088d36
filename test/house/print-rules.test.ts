import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const source = path.resolve(import.meta.dirname, '../../src');

/** Where a rule may say what is on paper: for the app; these stand by themselves. */
const home = 'ui/print.css';
const alone = ['paper/paper.css'];

const styles = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);

/** The rules that hold on paper alone: what stands within `@media print { … }`, up to the brace that closes it. */
function printRules(file: string): string[] {
  const text = readFileSync(path.join(source, file), 'utf8');
  return [...text.matchAll(/@media print \{\n(.*?)\n\}/gs)].flatMap(([, rules = '']) => rules);
}

test('what is on paper is said in one file, by marks of the elements themselves', () => {
  const others = styles.filter((file) => file !== home && !alone.includes(file));
  const hiding = others.filter((file) =>
    printRules(file).some((rules) => /display: (none|contents)|visibility|:has\(/.test(rules)),
  );
  expect(hiding).toEqual([]);
  expect(printRules(home).join()).toContain('[data-print="none"]');
});

test('pages of paper have names of their own, but for one size for the whole app', () => {
  const unnamed = styles.filter((file) => /@page \{/.test(readFileSync(path.join(source, file), 'utf8')));
  expect(unnamed.toSorted()).toEqual([...alone, home]);
});
