import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * The styles that stand in pages themselves, as the policy names them.
 * @param {string} folder the built app
 */
export function inlineStyleHashes(folder) {
  const styles = ['index.html', 'en/index.html'].flatMap((page) =>
    [...readFileSync(`${folder}/${page}`, 'utf8').matchAll(/<style>(.*?)<\/style>/gs)].map(
      ([, text = '']) => text,
    ),
  );
  const hashes = styles.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [...new Set(hashes)];
}

/** The policy under which the built app runs: own static files only, no framing, no script from strings. */
const contentSecurityPolicy = (/** @type {string[]} */ styles) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/**
 * @param {string[]} styles hashes of the styles that stand in pages
 * @returns {Readonly<Record<string, string>>}
 */
export const securityHeaders = (styles) => ({
  'Content-Security-Policy': contentSecurityPolicy(styles),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
});
