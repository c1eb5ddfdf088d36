import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { buildTarget } from './tools/browser-floor/floor.mjs';
import { firstResponse } from './tools/build/first-response.mjs';
import { flowPictures } from './tools/build/flow-pictures.mjs';
import { iconWithin } from './tools/build/icon-within.mjs';
import { notFoundFile } from './tools/build/not-found-file.mjs';
import { pagesFolder } from './tools/build/pages-folder.mjs';
import { paperPages } from './tools/build/paper-pages.mjs';
import { policyMeta } from './tools/build/policy-meta.mjs';
import { serviceWorker } from './tools/build/service-worker.mjs';
import { thirdParty } from './tools/build/third-party.mjs';
import { versionFile } from './tools/build/version-file.mjs';
import { longTests, testRuns } from './vitest.long.config.mjs';

const worker = serviceWorker();

export default defineConfig({
  // Relative addresses: the built folder works at any path of any host.
  base: './',
  plugins: [
    react(),
    iconWithin(),
    firstResponse(),
    paperPages(),
    flowPictures(),
    policyMeta(),
    notFoundFile(),
    pagesFolder(),
    worker.plugin,
    versionFile(),
    thirdParty(worker.modules),
  ],
  build: {
    target: buildTarget,
    // Every browser the build is for knows it.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', 'pages/en/index.html', 'pages/paper.html', 'pages/paper-en.html'],
      output: {
        codeSplitting: {
          groups: [
            // Small, and there before the rest.
            {
              name: 'before-hydration',
              test: /\/src\/(app\/before-hydration|check\/keyboard)\.ts$/,
              priority: 1,
            },
            // What the first questions need is one file: it compresses better, and a slow network is asked once.
            { name: 'first', tags: ['$initial'], test: /^(?!.*\/(src\/paper\/|pages\/paper))/ },
            // Words are fetched in parts (src/words/i18n.ts), though some pages use all of them.
            { name: 'ja-later', test: /\/words\/ja-(later|result|findings)\.ts/ },
            { name: 'en-later', test: /\/words\/en-(later|result|findings)\.ts/ },
          ],
        },
      },
    },
  },
  test: {
    ...testRuns,
    projects: [
      {
        extends: true,
        test: { name: 'rules', include: ['test/**/*.test.ts'], exclude: longTests },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: ['test/screens/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['test/screens/setup.ts'],
        },
      },
    ],
  },
});
