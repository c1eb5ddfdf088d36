import { defineConfig } from 'vite';
import { buildTarget } from './scripts/browser-floor/floor.mjs';
import { howToPages } from './scripts/how-to-pages.mjs';
import { iconWithin } from './scripts/icon-within.mjs';
import { policyMeta } from './scripts/policy-meta.mjs';
import { usedTokens } from './scripts/used-tokens.mjs';

/** The element other sites load, and the pages that show how: built beside the app, and sharing no file with it. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [usedTokens(), iconWithin(), howToPages(), policyMeta()],
  build: {
    target: buildTarget,
    emptyOutDir: false,
    // Its module would be shared by all pages.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        embedding: 'embedding.html',
        'embedding-en': 'embedding-en.html',
        element: 'src/embed/element.ts',
      },
      output: {
        // Other sites name it, so its name stays.
        entryFileNames: ({ name }) => (name === 'element' ? 'embed.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
