import { expect, test } from 'vitest';
import { standingAlone } from '../../tools/build/page-alone.mjs';
import { withPolicy } from '../../tools/build/policy-meta.mjs';
import { faultsWithin } from '../../tools/hosting/check/pages.mjs';

const page = (head: string, body = '<p>Hello</p>') =>
  `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    ${head}
  </head>
  <body>${body}</body>
</html>`;

/** SHA-256 of "p{color:red}". */
const hash = "'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='";

test('a page states its policy at once after its encoding', () => {
  expect(withPolicy(page('<title>Page</title>'))).toContain(
    `<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; `,
  );
});

test('who may frame it is left to the header, for browsers would complain', () => {
  expect(withPolicy(page(''))).not.toContain('frame-ancestors');
});

test('a page that shows the check in a frame lets in that, and no other page does', () => {
  const showing = withPolicy(page('', '<eligibility-check lang="en"></eligibility-check>'));
  expect(showing).toContain("frame-src 'self'; base-uri");
  expect(faultsWithin(showing)).toEqual([]);
  expect(withPolicy(page('', '<code>&lt;eligibility-check&gt;</code>'))).not.toContain('frame-src');
});

test('a style within the page is let in by its hash, each page its own', () => {
  expect(withPolicy(page('<style>p{color:red}</style>'))).toContain(`style-src 'self' ${hash}; img-src`);
});

test('a page that has a policy gets the one that fits', () => {
  const once = withPolicy(page('<title>Page</title>'));
  expect(withPolicy(once)).toBe(once);
  const styled = once.replace('</title>', '</title><style>p{color:red}</style>');
  expect(withPolicy(styled).match(/http-equiv/g)).toHaveLength(1);
  expect(withPolicy(styled)).toContain(hash);
});

test('a page whose script holds another page, with a policy and a style, has the policy of its own elements alone', () => {
  const held = withPolicy(page('<style>p{color:blue}</style>'));
  const alone = standingAlone(page('<title>Page</title><style>p{color:red}</style>'), `save(\`${held}\`)`);
  const [own = '', ...others] = [...alone.matchAll(/style-src (.*?);/g)].map(([, sources = '']) => sources);
  expect(own).toBe(hash);
  expect(others).toHaveLength(1);
  expect(faultsWithin(alone, { isAlone: true })).toEqual([]);
});

test('a page without its encoding is refused', () => {
  expect(() => withPolicy('<!doctype html><title>Page</title>')).toThrow('charset');
});

test('a page with its policy has no fault', () => {
  expect(faultsWithin(withPolicy(page('<script type="module" src="./a.js"></script>')))).toEqual([]);
});

test.each([
  ['<title>Page</title>', '', 'does not state its policy'],
  ['', '<p style="color:red">', 'has a style attribute'],
  ['', '<p onclick="go()">', 'has a script in an attribute'],
  ['', '<script>go()</script>', 'has a script within it'],
])('what the policy would trip over is named: %s%s', (head, body, fault) => {
  const html = page(head, body);
  expect(faultsWithin(head ? html : withPolicy(html))).toEqual([fault]);
});

test('a policy that comes after a script is named', () => {
  const html = withPolicy(page('')).replace(
    '<meta charset',
    '<script src="./early.js"></script><meta charset',
  );
  expect(faultsWithin(html)).toEqual(['states its policy after something the policy is about']);
});

test('a page with everything within it lets in its script and styles by their hashes, and nothing of any site', () => {
  const alone = standingAlone(
    page('<title>Page</title><style>p{color:red}</style><link rel="modulepreload" href="./a.js">'),
    'document.title = "</script>"',
  );
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(alone) ?? [];
  expect(policy).toMatch(/script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'; img-src data:/);
  expect(policy).not.toContain("'self'");
  expect(alone).toContain('document.title = "\\x3c/script>"');
  expect(faultsWithin(alone, { isAlone: true })).toEqual([]);
  expect(faultsWithin(alone.replace('document.title', 'window.title'), { isAlone: true })).toContain(
    'does not state its policy',
  );
  expect(
    faultsWithin(alone.replace('</title>', '</title><script src="./a.js"></script>'), { isAlone: true }),
  ).toContain('asks for a file');
});
