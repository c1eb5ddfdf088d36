// Makes a page that has everything within it, script and styles, let in by their hashes: it asks for nothing.
import { withStyles } from './first-response.mjs';
import { tabIcon } from './icon-within.mjs';
import { withPolicy } from './policy-meta.mjs';

/**
 * Puts script and styles of a page into it. In a frame without an origin, 'self' in a policy matches nothing in WebKit, and
 * a hash matches everywhere.
 * @returns {import('vite').Plugin} for a build of one page with one script
 */
export function pageAlone() {
  return {
    name: 'page-alone',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const parts = Object.values(bundle);
        const scripts = parts.filter((part) => part.type === 'chunk');
        const [page, ...others] = parts.filter(
          (part) => part.type === 'asset' && part.fileName.endsWith('.html'),
        );
        const [script, ...more] = scripts;
        if (page?.type !== 'asset' || others.length > 0 || !script || more.length > 0)
          throw new Error('A page that stands alone is made of one page and one script.');
        page.source = standingAlone(withStyles(String(page.source), bundle), script.code);
        for (const part of parts) if (part !== page) delete bundle[part.fileName];
      },
    },
  };
}

/**
 * A page with everything within it.
 * @param {string} html with styles within it, and elements for files beside it
 * @param {string} [script]
 * @returns {string}
 */
export function standingAlone(html, script) {
  const bare = html
    .replace(/<link\b[^<>]*>/g, '')
    .replace(/<script\b[^<>]*><\/script>/g, '')
    .replace('</title>', `</title>\n    <link rel="icon" href="${tabIcon}" />`);
  const within =
    script === undefined
      ? bare
      : bare.replace('</body>', () => `<script type="module">${endsNowhere(script)}</script>\n  </body>`);
  return withPolicy(within, { isAlone: true });
}

/** @param {string} script */
const endsNowhere = (script) => script.replace(/<(?=\/script|!--)/gi, '\\x3c');
