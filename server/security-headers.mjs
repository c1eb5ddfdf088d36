// What a browser may do with the built app. Every server, every host's settings and the pages themselves get it from here.

/**
 * The policy under which the app runs: own static files only, no script made of strings.
 * @typedef {{ readonly inlineStyles?: readonly string[] }} Inlined the sources ('sha256-…') of styles within the pages
 * @param {Inlined} inlined
 */
const directives = ({ inlineStyles = [] }) => [
  "default-src 'none'",
  "script-src 'self'",
  ["style-src 'self'", ...inlineStyles].join(' '),
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
];

/**
 * The policy as a header.
 * @param {Inlined & { readonly framedBy: "'none'" | '*' }} choices who may show the page within a frame
 * @returns {string}
 */
export function policyHeader({ framedBy, ...inlined }) {
  return [...directives(inlined), `frame-ancestors ${framedBy}`].join('; ');
}

/**
 * The policy as a page can state it itself, for hosts that send no headers. Who may frame it, only a header can say.
 * @param {Inlined} inlined
 * @returns {string}
 */
export function policyWithinPage(inlined) {
  return directives(inlined).join('; ');
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
