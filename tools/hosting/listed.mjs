// Settings of hosts that join, or override, what two rules say of one header: so no two rules for it ever meet.
import { headersOfKind, kindOf } from '../../server/delivery.mjs';
import { headersOfEveryFile } from '../../server/security-headers.mjs';
import { origin } from './table.mjs';

/** @typedef {{ readonly inlineStyles: readonly string[], readonly files: readonly string[] }} App */
/** @typedef {{ readonly path: string, readonly headers: Readonly<Record<string, string>> }} Rule */

/**
 * Rules of which one applies to each built file: a file at the top by its name, and by the names hosts give pages, a
 * folder as a whole ("/assets/*"), for the table tells no files of one folder apart.
 * @param {App} app
 * @returns {Rule[]}
 */
function rulesFor({ files, inlineStyles }) {
  const kinds = new Map(files.flatMap((file) => placesOf(file).map((place) => [place, kindOf(file)])));
  return [...kinds].sort().map(([path, kind]) => ({ path, headers: headersOfKind(kind, inlineStyles) }));
}

/** @param {string} file */
function placesOf(file) {
  const [, top = '', ...below] = file.split('/');
  if (below.length > 0) return [`/${top}/*`];
  if (file === '/index.html') return ['/', file];
  return file.endsWith('.html') ? [file.replace(/\.html$/, ''), file] : [file];
}

/**
 * Settings for Netlify and Cloudflare.
 * @param {App} app
 * @returns {string}
 */
export function headersFile(app) {
  const rules = [{ path: '/*', headers: headersOfEveryFile }, ...rulesFor(app)];
  const blocks = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [path, ...lines].join('\n');
  });
  return `# ${origin}\n# Copy it into the built folder.\n\n${blocks.join('\n\n')}\n`;
}

/** @param {Readonly<Record<string, string>>} headers */
const asPairs = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }));

/** @param {object} settings */
const asJson = (settings) => `${JSON.stringify(settings, null, 2)}\n`;

/**
 * Settings for Vercel.
 * @param {App} app
 * @returns {string}
 */
export function vercelSettings(app) {
  return asJson({
    $schema: 'https://openapi.vercel.sh/vercel.json',
    buildCommand: 'npm run build',
    outputDirectory: 'dist',
    trailingSlash: true,
    headers: [
      { source: '/(.*)', headers: asPairs(headersOfEveryFile) },
      ...rulesFor(app).map(({ path, headers }) => ({
        source: path.replace('*', '(.*)'),
        headers: asPairs(headers),
      })),
    ],
  });
}

/**
 * Settings for Firebase Hosting.
 * @param {App} app
 * @returns {string}
 */
export function firebaseSettings(app) {
  return asJson({
    hosting: {
      public: 'dist',
      ignore: ['**/.*', '**/*.br', '**/*.gz'],
      headers: [
        { source: '**', headers: asPairs(headersOfEveryFile) },
        ...rulesFor(app).map(({ path, headers }) => ({
          source: path.replace('*', '**'),
          headers: asPairs(headers),
        })),
      ],
    },
  });
}
