import { describe, expect, test } from 'vitest';
import { everythingElse, headersOf, specialKinds } from '../../server/delivery.mjs';

const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
  "object-src 'none'; require-trusted-types-for 'script'; frame-ancestors 'none'";

describe('how files are sent', () => {
  test('pages, the service worker and the manifest are asked for anew each time', () => {
    for (const path of ['/', '/index.html', '/en/', '/paper.html', '/sw.js', '/manifest.webmanifest']) {
      expect(headersOf(path, [])['Cache-Control']).toBe('no-cache');
    }
  });

  test('what is named after its content is kept for a year', () => {
    expect(headersOf('/assets/index-DCaXPevC.js', [])['Cache-Control']).toBe(
      'public, max-age=31536000, immutable',
    );
  });

  test('the app is sent with the strict policy, and cannot be framed', () => {
    for (const path of ['/', '/en/', '/paper.html', '/assets/index.js', '/sw.js', '/embedded.html']) {
      expect(headersOf(path, [])['Content-Security-Policy']).toBe(strictPolicy);
    }
  });

  test('styles within the pages are let in by their hash', () => {
    expect(headersOf('/', ["'sha256-abc='"])['Content-Security-Policy']).toContain(
      "style-src 'self' 'sha256-abc='; img-src",
    );
  });

  test('what is meant for the frames of others can be framed, kept apart, and asks for nothing', () => {
    const headers = headersOf('/embed.html', []);
    // 'self' would match nothing in WebKit: the page has no origin. Its own policy names script and styles by their hashes.
    expect(headers['Content-Security-Policy']).toBe(
      [
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'",
        "form-action 'none'; require-trusted-types-for 'script'",
        'sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox; frame-ancestors *',
      ].join('; '),
    );
    expect(headers).toMatchObject({
      'Cache-Control': 'no-cache',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });

  test('the script that others load may be loaded from anywhere, and lags behind for an hour at most', () => {
    expect(headersOf('/embed.js', [])).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=3600',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
    for (const path of ['/', '/index.html', '/embed.html', '/assets/index.js', '/embedding.html'])
      expect(headersOf(path, [])).not.toHaveProperty('Access-Control-Allow-Origin');
  });

  test('only the pages that show how to embed may hold a frame, and only one of ours', () => {
    for (const path of ['/embedding.html', '/embedding-en.html']) {
      expect(headersOf(path, [])['Content-Security-Policy']).toBe(
        strictPolicy.replace("base-uri 'none'", "frame-src 'self'; base-uri 'none'"),
      );
    }
  });

  test('every file is sent with what keeps it to itself', () => {
    for (const path of ['/', '/assets/index.js', '/embed.html', '/nowhere']) {
      expect(headersOf(path, [])).toMatchObject({
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      });
      expect(headersOf(path, [])['Permissions-Policy']).toContain('geolocation=()');
    }
  });

  test('a path is a file at the top or a whole folder, as the settings of some hosts need it', () => {
    for (const path of specialKinds.flatMap((kind) => kind.paths)) {
      expect(path).toMatch(/^\/[a-z-]+(\.[a-z]+|\/\*)$/);
    }
  });

  test('no path belongs to two kinds', () => {
    const paths = specialKinds.flatMap((kind) => kind.paths);
    const meeting = paths.filter((path) =>
      paths.some((other) => other !== path && other.endsWith('*') && path.startsWith(other.slice(0, -1))),
    );
    expect(meeting).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
    expect(everythingElse.paths).toEqual([]);
  });
});
