import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildTarget } from './scripts/browser-floor/floor.mjs';
import { pageAlone } from './scripts/page-alone.mjs';
import { usedTokens } from './scripts/used-tokens.mjs';

/** What other sites show in a frame: one page with everything within it (scripts/page-alone.mjs says why). */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [react(), usedTokens(), pageAlone()],
  build: {
    target: buildTarget,
    emptyOutDir: false,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    rolldownOptions: { input: 'embed.html', output: { codeSplitting: false } },
  },
});
