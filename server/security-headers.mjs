// What a browser may do with the built app. Every server, every host's settings and the pages themselves get it from here.

/**
 * What a page has within it: the sources ('sha256-…') of its styles, and whether it shows one of our own pages in a frame.
 * @typedef {{ readonly inlineStyles?: readonly string[], readonly showsFrame?: boolean }} Within
 */

/**
 * The policy under which the app runs: own static files only, no script made of strings.
 * @param {Within} within
 */
const directives = ({ inlineStyles = [], showsFrame = false }) => [
  "default-src 'none'",
  "script-src 'self'",
  ["style-src 'self'", ...inlineStyles].join(' '),
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  ...(showsFrame ? ["frame-src 'self'"] : []),
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
];

/**
 * What a page within the frame of another site may do there: run its script, take answers (nothing is ever sent,
 * `form-action` sees to that), and open our other pages and the law's in a tab of their own. It has no origin, so there
 * is nothing it could store, and no page of ours it could reach.
 */
export const sandbox = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox';

/**
 * The policy as a header.
 * @param {Within & { readonly framedBy: "'none'" | '*', readonly isSandboxed?: boolean, readonly isAlone?: boolean }} choices
 *   who may show the page within a frame, whether it is kept apart even from us, and whether it has everything within it
 * @returns {string}
 */
export function policyHeader({ framedBy, isSandboxed = false, isAlone = false, ...within }) {
  const apart = isSandboxed ? [`sandbox ${sandbox}`] : [];
  const rules = isAlone ? directivesAlone : directives(within);
  return [...rules, ...apart, `frame-ancestors ${framedBy}`].join('; ');
}

/**
 * The header of a page that has everything within it: nothing from elsewhere. Of what is within, the page's own policy
 * lets in script and styles by their hashes (`policyOfPageAlone`), and both policies must be met; so a server's settings
 * need not change with every build. 'self' would match nothing in WebKit where the page has no origin.
 */
const directivesAlone = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

/**
 * The policy as a page can state it itself, for hosts that send no headers. Who may frame it, and that it is kept apart,
 * only a header can say.
 * @param {Within} within
 * @returns {string}
 */
export function policyWithinPage(within) {
  return directives(within).join('; ');
}

/**
 * The policy of a page that has everything within it, and asks for nothing.
 * @param {{ readonly inlineScripts: readonly string[], readonly inlineStyles: readonly string[] }} inlined
 * @returns {string}
 */
export function policyOfPageAlone({ inlineScripts, inlineStyles }) {
  return [
    "default-src 'none'",
    ...(inlineScripts.length > 0 ? [['script-src', ...inlineScripts].join(' ')] : []),
    ['style-src', ...inlineStyles].join(' '),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** What the app needs none of, and no script that got in may ask for. */
const deniedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/**
 * The headers that are the same for every file. `Strict-Transport-Security` is not among them: it binds a whole domain
 * to HTTPS, which is for whoever runs the domain to decide.
 */
export const headersOfEveryFile = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
