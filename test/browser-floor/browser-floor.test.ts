import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { floorFaultsOf } from '../../tools/browser-floor/faults.mjs';
import { buildTarget, floor } from '../../tools/browser-floor/floor.mjs';
import { membersDefinedIn, newerThanFloorInScript } from '../../tools/browser-floor/in-scripts.mjs';
import { newerThanFloorInStyles } from '../../tools/browser-floor/in-styles.mjs';

const inScript = (script: string) => [...newerThanFloorInScript(script).keys()];
const inStyles = (styles: string) => [...newerThanFloorInStyles(styles).keys()];

test('the floor is Safari 16.4, Firefox 140 and Chromium 131', () => {
  expect(buildTarget).toEqual(['safari16.4', 'ios16.4', 'firefox140', 'chrome131', 'edge131']);
});

test('README names every browser of the floor', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, sentence = ''] = /\n## Browsers\n\n([\s\S]*?)\n\n/.exec(readme) ?? [];
  for (const { version } of floor) expect(sentence).toContain(version);
});

for (const [script, feature] of [
  ['requestIdleCallback(run)', 'requestIdleCallback'],
  ['window.requestIdleCallback(run)', 'requestIdleCallback'],
  ['globalThis["requestIdleCallback"](run)', 'requestIdleCallback'],
  ['URL.canParse(text)', 'URL.canParse'],
  ['Promise.try(run)', 'Promise.try'],
  ['Promise.withResolvers()', 'Promise.withResolvers'],
  ['Object.groupBy(list, key)', 'Object.groupBy'],
  ['a.isSubsetOf(b)', '.isSubsetOf'],
  ['e.startViewTransition(run)', '.startViewTransition'],
  ['field.matches(`:user-valid`)', 'selector :user-valid'],
  ['new CloseWatcher()', 'CloseWatcher'],
] as const) {
  test(`${script} is found`, () => expect(inScript(script)).toContain(feature));
}

test('newer syntax, in regular expressions too, is found', () => {
  expect(inScript('/[\\p{L}--[a-z]]/v')).toHaveLength(1);
  expect(inScript('import words from "./words.json" with { type: "json" }')).toHaveLength(1);
  expect(inScript('const list = [1].toSorted(); class A { static { list.at(-1); } }')).toEqual([]);
});

test('asking whether something is there is no use of it, nor is a member of that name of our own', () => {
  expect(inScript('typeof requestIdleCallback === "undefined"; "canParse" in URL')).toEqual([]);
  const own = 'const set = { isSubsetOf: (a) => a }; set.isSubsetOf(1)';
  expect([...newerThanFloorInScript(own, membersDefinedIn([own])).keys()]).toEqual([]);
});

for (const [styles, feature] of [
  ['a { &:hover { color: red } }', 'nesting'],
  ['a { b { color: red } }', 'nesting'],
  ['@scope (a) { b { color: red } }', '@scope'],
  ['@starting-style { a { opacity: 0 } }', '@starting-style'],
  ['p { text-wrap: pretty }', 'text-wrap: pretty'],
  ['p { color: light-dark(red, blue) }', 'color: light-dark()'],
  ['p { --color: light-dark(red, blue) }', '--color: light-dark()'],
  ['p { field-sizing: content }', 'field-sizing: content'],
  ['p { width: 1rcap }', 'width: rcap'],
  ['p:user-valid { color: red }', ':user-valid'],
  ['p { colour: red }', 'colour'],
] as const) {
  test(`${styles} is found`, () => expect(inStyles(styles)).toContain(feature));
}

test('styles with a fallback, or asked for first, are none', () => {
  expect(inStyles('p { color: red; color: light-dark(red, blue) }')).toEqual([]);
  expect(inStyles('@supports (word-break: auto-phrase) { p { word-break: auto-phrase } }')).toEqual([]);
  expect(inStyles('@media (min-width: 48rem) { a:focus-visible { inset: 0; width: 100dvh } }')).toEqual([]);
});

test('a finding names file and browsers, and what nothing uses any more is no longer accepted', () => {
  const faults = floorFaultsOf({ scripts: [{ file: '/a.js', text: 'URL.canParse(a)' }], styles: [] });
  expect(faults).toContain('/a.js: URL.canParse is not in safari 16.4, ios 16.4');
  expect(faults).toContain('trustedTypes is accepted, but nothing uses it');
});
