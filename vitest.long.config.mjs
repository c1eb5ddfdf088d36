import { defineConfig } from 'vitest/config';

/** Tests that walk the whole space of answers, try thousands of inputs or start programs: `npm test` runs them, `npx vitest` does not. */
export const longTests = [
  'test/rules/every-*.test.ts',
  'test/rules-check/our-rules.test.ts',
  'test/impact/our-rules.test.ts',
  'test/fuzz/*.test.ts',
  'test/properties/*.test.ts',
  'test/desk/files/large-files.test.ts',
  'test/desk/files/round-trip.test.ts',
  'test/desk/cases/two-tabs-property.test.ts',
  'test/command-line/memory.test.ts',
  'test/house/regular-expressions.test.ts',
  'test/house/rules-package.test.ts',
];

/** How the quick tests and the long ones run. */
export const testRuns = {
  reporters: ['default', './test/slowest-tests.ts'],
  // Vitest leaves one processor unused, which on two is half of them.
  maxWorkers: '100%',
  // Far from what any test needs, even on a machine busy with other work: the limits end a test that hangs and measure nothing.
  testTimeout: 300_000,
  hookTimeout: 300_000,
};

export default defineConfig({ test: { ...testRuns, include: longTests } });
