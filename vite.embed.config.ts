import { defineConfig } from 'vite';
import { buildTarget } from './tools/browser-floor/floor.mjs';
import { howToPages } from './tools/build/how-to-pages.mjs';
import { iconWithin } from './tools/build/icon-within.mjs';
import { pagesFolder } from './tools/build/pages-folder.mjs';
import { policyMeta } from './tools/build/policy-meta.mjs';

/** The element other sites load, and the pages that show how: built beside the app, and sharing no file with it. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [iconWithin(), howToPages(), policyMeta(), pagesFolder()],
  build: {
    target: buildTarget,
    emptyOutDir: false,
    // Its module would be shared by all pages.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        embedding: 'pages/embedding.html',
        'embedding-en': 'pages/embedding-en.html',
        element: 'src/embed/element.ts',
      },
      output: {
        // Other sites name it, so its name stays.
        entryFileNames: ({ name }) => (name === 'element' ? 'embed.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
