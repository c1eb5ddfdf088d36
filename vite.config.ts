import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { flowPictures } from './scripts/flow-pictures.mjs';
import { paperPages } from './scripts/paper-pages.mjs';
import { policyMeta } from './scripts/policy-meta.mjs';
import { thirdParty } from './scripts/third-party.mjs';

export default defineConfig({
  // Relative addresses: the built folder works at any path of any host.
  base: './',
  plugins: [react(), paperPages(), flowPictures(), policyMeta(), thirdParty()],
  build: { rolldownOptions: { input: ['index.html', 'paper.html', 'paper-en.html'] } },
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
