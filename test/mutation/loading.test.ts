import { expect, test } from 'vitest';

/**
 * A mutant that keeps a module from loading kills every test file that imports it; the runner counts a file without
 * tests as nothing, and the mutant as alive. Loaded within a test, it is a test that fails.
 */
test('the rules and links load', async () => {
  await expect(import('../../rules/replay')).resolves.toBeDefined();
  await expect(import('../../rules/remedies')).resolves.toBeDefined();
  await expect(import('../../rules/readings')).resolves.toBeDefined();
  await expect(import('../../rules/outlook')).resolves.toBeDefined();
  await expect(import('../../rules/standing')).resolves.toBeDefined();
  await expect(import('../../src/router/fragment')).resolves.toBeDefined();
});
