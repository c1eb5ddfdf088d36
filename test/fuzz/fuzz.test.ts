import { afterAll, describe, expect, test } from 'vitest';
import { trials } from './doors';
import { expectUntouched } from './prototypes';

const [inputs, seed] = [10_000, 20_261_123];

describe(`of ${inputs} hostile inputs, seed ${seed},`, () => {
  for (const { name, share, run } of trials) {
    test(`${share} % go to ${name}: each is taken whole, or refused in words`, async () => {
      const tried = (inputs * share) / 100;
      const { fates, failure } = await run(tried, seed);
      expect(failure).toBeUndefined();
      expect(fates.taken + fates.refused).toBe(tried);
      // Inputs of which all or none fitted would try nothing.
      expect(Math.min(fates.taken, fates.refused)).toBeGreaterThan(tried / 20);
    });
  }

  afterAll(expectUntouched);
});
