import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildTarget } from './scripts/browser-floor/floor.mjs';
import { howToPages } from './scripts/how-to-pages.mjs';
import { iconWithin } from './scripts/icon-within.mjs';
import { policyMeta } from './scripts/policy-meta.mjs';
import { usedTokens } from './scripts/used-tokens.mjs';

/**
 * What other sites show and load, built beside the app and sharing no file with it: a page without an origin may load only
 * what anyone may (server/delivery.mjs), browsers keep nothing of one site for another anyway, and the app's first
 * load stays as it is.
 */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [react(), usedTokens(), iconWithin(), howToPages(), policyMeta()],
  build: {
    target: buildTarget,
    emptyOutDir: false,
    assetsDir: 'embed',
    // Its module would be shared by all pages, and make what the frame needs a part of each.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        embed: 'embed.html',
        embedding: 'embedding.html',
        'embedding-en': 'embedding-en.html',
        element: 'src/embed/element.ts',
      },
      output: {
        // Other sites name it, so its name stays.
        entryFileNames: ({ name }) => (name === 'element' ? 'embed.js' : 'embed/[name]-[hash].js'),
        codeSplitting: {
          groups: [
            // One file for the first questions, as in the app; what other pages load is not to be part of it.
            {
              name: 'first',
              tags: ['$initial'],
              test: /^(?!.*(embedding|\/src\/embed\/(element|demonstration|how-to)|\/frame-title))/,
            },
            { name: 'ja-first', test: /\/i18n\/ja-(first|check|questions)\.ts/ },
            { name: 'en-first', test: /\/i18n\/en-(first|check|questions)\.ts/ },
            { name: 'ja-later', test: /\/i18n\/ja-(later|result|findings)\.ts/ },
            { name: 'en-later', test: /\/i18n\/en-(later|result|findings)\.ts/ },
          ],
        },
      },
    },
  },
});
