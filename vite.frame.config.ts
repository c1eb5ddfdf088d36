import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildTarget } from './tools/browser-floor/floor.mjs';
import { pageAlone } from './tools/build/page-alone.mjs';
import { pagesFolder } from './tools/build/pages-folder.mjs';

/** What other sites show in a frame: one page with everything within it (tools/build/page-alone.mjs says why). */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [react(), pagesFolder(), pageAlone()],
  build: {
    target: buildTarget,
    emptyOutDir: false,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    rolldownOptions: { input: 'pages/embed.html', output: { codeSplitting: false } },
  },
});
