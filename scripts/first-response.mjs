// Makes what a visitor gets first whole in itself: the first pages, the styles they need, and the small script that
// answers until the app is there, announced together with what the app will need next.
import { fromSources } from './from-sources.mjs';

const place = '<!--pages-->';
const firstSteps = 'src/first-steps.ts';

/** @returns {import('vite').Plugin[]} */
export function firstResponse() {
  return [
    {
      name: 'first-pages',
      apply: 'build',
      buildStart() {
        if (this.environment.name === 'client') this.emitFile({ type: 'chunk', id: firstSteps });
      },
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
          const [steps] = chunksNamed(bundle, 'first-steps');
          const tags = [
            `<script type="module" async src="${root}${steps}"></script>`,
            ...words.map((file) => `<link rel="modulepreload" href="${root}${file}">`),
          ];
          return withStyles(html, bundle).replace('</head>', `${tags.join('')}</head>`);
        },
      },
    },
  ];
}

/**
 * A page with the first pages in it, if it has a place for them.
 * @param {string} html
 * @returns {Promise<string>}
 */
export async function withPages(html) {
  if (!html.includes(place)) return html;
  const { language, root } = factsOf(html);
  const pages = await fromSources('/src/prerender.tsx', ({ makePages }) => makePages(language, root));
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
