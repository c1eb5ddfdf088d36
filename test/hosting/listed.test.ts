import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersOf } from '../../server/delivery.mjs';
import { firebaseSettings, headersFile, vercelSettings } from '../../tools/hosting/listed.mjs';
import { exampleApp, hostingSettings } from '../../tools/hosting/settings.mjs';

const app = {
  inlineStyles: ["'sha256-abc='"],
  files: [
    '/assets/index.css',
    '/assets/index.js',
    '/embed.html',
    '/embed.js',
    '/embedding-en.html',
    '/embedding.html',
    '/en/index.html',
    '/icon.svg',
    '/index.html',
    '/manifest.webmanifest',
    '/paper.html',
    '/sw.js',
  ],
};

/** Each file by its address, and by the other addresses a host may give it. */
const addresses = [...app.files, '/', '/en/', '/paper', '/embed', '/embedding'];

interface Rule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [string, string])[];
}

/** A pattern in which some letters stand for anything. */
function expression(pattern: string, wildcard: string): RegExp {
  const parts = pattern.split(wildcard).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('.*')}$`);
}

/** The rules of Netlify's and Cloudflare's file: a path, then its headers set in. */
function rulesOfHeadersFile(text: string): Rule[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const starts = lines.flatMap((line, place) => (line.startsWith('/') ? [place] : []));
  return starts.map((start, place) => {
    const [pattern = '', ...own] = lines.slice(start, starts[place + 1]);
    const headers = own.map((line) => {
      const [name = '', ...value] = line.trim().split(': ');
      return [name, value.join(': ')] as const;
    });
    return { pattern: expression(pattern, '*'), headers };
  });
}

interface JsonRule {
  readonly source: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
}

function rulesOfJson(rules: readonly JsonRule[], wildcard: string): Rule[] {
  return rules.map(({ source, headers }) => ({
    pattern: expression(source, wildcard),
    headers: headers.map(({ key, value }) => [key, value] as const),
  }));
}

const hosts: readonly (readonly [string, Rule[]])[] = [
  ['_headers', rulesOfHeadersFile(headersFile(app))],
  ['vercel.json', rulesOfJson(JSON.parse(vercelSettings(app)).headers, '(.*)')],
  ['firebase.json', rulesOfJson(JSON.parse(firebaseSettings(app)).hosting.headers, '**')],
];

describe.each(hosts)('%s', (_name, rules) => {
  test.each(addresses)('sends %s with its headers', (address) => {
    const sent = rules.filter(({ pattern }) => pattern.test(address)).flatMap(({ headers }) => headers);
    const file =
      { '/paper': '/paper.html', '/embed': '/embed.html', '/embedding': '/embedding.html' }[address] ??
      address;
    expect(Object.fromEntries(sent)).toEqual(headersOf(file, app.inlineStyles));
  });

  test('never says two things of one header', () => {
    for (const address of addresses) {
      const sent = rules.filter(({ pattern }) => pattern.test(address)).flatMap(({ headers }) => headers);
      const values = new Map<string, Set<string>>();
      for (const [name, value] of sent) values.set(name, new Set(values.get(name)).add(value));
      expect([...values].filter(([, all]) => all.size > 1)).toEqual([]);
    }
  });
});

test('Cloudflare takes up to a hundred rules, of up to two thousand letters a line', () => {
  // Four times as many styles within pages as there are now.
  const inlineStyles = Array.from({ length: 12 }, () => `'sha256-${'A'.repeat(43)}='`);
  const text = headersFile({ ...app, inlineStyles });
  expect(rulesOfHeadersFile(text).length).toBeLessThanOrEqual(100);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
});

test('the examples in docs/hosting/ are up to date: `npm run hosting` renews them', () => {
  for (const [name, text] of Object.entries(hostingSettings(exampleApp))) {
    expect(readFileSync(path.resolve(import.meta.dirname, '../../docs/hosting', name), 'utf8')).toBe(text);
  }
});
