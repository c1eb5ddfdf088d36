// Makes what a visitor gets first whole in itself: the first pages and the styles they need. No script is asked for before
// these have been read, as it would take its share of a slow network and processor; and the small one that answers until
// the app is there comes before the app and the words that the app needs.
import { fromSources } from './from-sources.mjs';

const place = '<!--pages-->';

const scriptElements = /<script [^<>]*><\/script>/g;

/** @returns {import('vite').Plugin[]} */
export function firstResponse() {
  return [
    {
      name: 'first-pages',
      apply: 'build',
      transformIndexHtml: {
        order: 'pre',
        handler: withPages,
      },
    },
    {
      name: 'first-styles-and-scripts',
      apply: 'build',
      enforce: 'post',
      transformIndexHtml: {
        order: 'post',
        handler(html, { bundle }) {
          if (!bundle || !html.includes('class="page"')) return html;
          const { language, root } = factsOf(html);
          const words = chunksNamed(bundle, `${language}-first`);
          const [script = ''] = chunksNamed(bundle, 'before-hydration');
          const links = words.map((file) => `<link rel="modulepreload" href="${root}${file}">`);
          const scripts = html.match(scriptElements) ?? [];
          const isFirst = (/** @type {string} */ element) => element.includes(script);
          const inOrder = [...scripts.filter(isFirst), ...scripts.filter((element) => !isFirst(element))];
          const asked = [...inOrder, ...links].join('').replace(' src=', ' fetchpriority="high" src=');
          return withStyles(html, bundle)
            .replaceAll(scriptElements, '')
            .replace('</body>', `${asked}</body>`);
        },
      },
    },
  ];
}

/** @type {Promise<unknown>} */
let before = Promise.resolve();

/**
 * Makes the first pages of one language after those asked for before: all that is made speaks through the same i18next,
 * which speaks one language at a time.
 * @param {string} language
 * @param {string} root
 * @returns {Promise<string>}
 */
function pagesOf(language, root) {
  const make = () => fromSources('/src/app/prerender.tsx', ({ makePages }) => makePages(language, root));
  const made = before.then(make);
  before = made.catch(() => undefined);
  return made;
}

/**
 * A page with the first pages in it, if it has a place for them.
 * @param {string} html
 * @returns {Promise<string>}
 */
export async function withPages(html) {
  if (!html.includes(place)) return html;
  const { language, root } = factsOf(html);
  const pages = await pagesOf(language, root);
  return html.replace(place, () => pages);
}

/** @param {string} html */
function factsOf(html) {
  const [, language = 'ja'] = html.match(/<html lang="(\w+)"/) ?? [];
  const [, root = './'] = html.match(/data-root="([^"]*)"/) ?? [];
  return { language, root };
}

/**
 * @param {import('vite').Rolldown.OutputBundle} bundle
 * @param {string} name
 */
function chunksNamed(bundle, name) {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk' && file.name === name);
  if (chunks.length === 0) throw new Error(`the build made no chunk named ${name}`);
  return chunks.map(({ fileName }) => fileName);
}

/**
 * The styles themselves in place of links to them.
 * @param {string} html
 * @param {import('vite').Rolldown.OutputBundle} bundle
 * @returns {string}
 */
export function withStyles(html, bundle) {
  return html.replace(/<link rel="stylesheet"[^<>]*>/g, (link) => {
    const [, href = ''] = /href="([^"]*)"/.exec(link) ?? [];
    const file = href.replace(/^[./]+/, '');
    const styles = bundle[file];
    if (styles?.type !== 'asset') throw new Error(`the build made no styles named ${file}`);
    return `<style>${styles.source}</style>`;
  });
}
