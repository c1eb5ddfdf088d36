import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { flowPictures } from './scripts/flow-pictures.mjs';
import { ownCopies } from './scripts/own-copies.mjs';
import { paperPages } from './scripts/paper-pages.mjs';

export default defineConfig({
  // Relative addresses: the built folder works at any path of any host.
  base: './',
  plugins: [react(), ownCopies(), paperPages(), flowPictures()],
  build: {
    rolldownOptions: {
      input: ['index.html', 'paper.html', 'paper-en.html'],
      // What the first questions need is one file: it compresses better, and a slow network is asked once.
      output: {
        codeSplitting: {
          groups: [{ name: 'first', tags: ['$initial'], test: /^(?!.*\/(src\/paper\/|paper))/ }],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['test/**/*.test.ts'],
          // Much is tried over every answer set, and a busy machine takes its time.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          testTimeout: 20_000,
          include: ['test/screens/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['test/screens/setup.ts'],
        },
      },
    ],
  },
});
