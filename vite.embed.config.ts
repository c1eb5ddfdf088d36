import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { howToPages } from './tools/build/how-to-pages.mjs';
import { iconWithin } from './tools/build/icon-within.mjs';
import { pagesFolder } from './tools/build/pages-folder.mjs';
import { policyMeta } from './tools/build/policy-meta.mjs';

/**
 * What other sites show and load, built beside the app and sharing no file with it: a page without an origin may load only
 * what anyone may (server/delivery.mjs), browsers keep nothing of one site for another anyway, and the app's first
 * load stays as it is.
 */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [react(), iconWithin(), howToPages(), policyMeta(), pagesFolder()],
  build: {
    emptyOutDir: false,
    assetsDir: 'embed',
    // Its module would be shared by all pages, and make what the frame needs a part of each.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        embed: 'pages/embed.html',
        embedding: 'pages/embedding.html',
        'embedding-en': 'pages/embedding-en.html',
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
