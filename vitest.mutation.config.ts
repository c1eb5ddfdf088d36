import { defineConfig } from 'vitest/config';

/** What mutation testing runs: the tests of the rules and of links, without the slow ones over the whole space. */
export default defineConfig({
  test: {
    include: ['test/{rules,router,mutation}/**/*.test.ts'],
    exclude: ['test/rules/every-*.test.ts'],
  },
});
