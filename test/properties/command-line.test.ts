import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { judge } from '../../rules/judge';
import { check, InputError } from '../../src/cli/check';
import { completeAnswers } from './arbitraries';

const output = (input: string) => [...check(input)].join('');

// Thousands of runs each; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

describe('the command line', () => {
  test('answers each request with what the judge says, in the same order', () => {
    fc.assert(
      fc.property(fc.array(completeAnswers, { maxLength: 5 }), (sets) => {
        const requests = sets.map((answers, place) => ({ id: String(place), answers }));
        const results = JSON.parse(output(JSON.stringify(requests)));
        expect(results).toHaveLength(sets.length);
        for (const [place, answers] of sets.entries()) {
          expect(results[place]).toMatchObject({ id: String(place), outcome: judge(answers).outcome });
        }
      }),
      { numRuns: 500 },
    );
  });

  test('refuses whatever else it is given with a message, and never otherwise', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify([value])),
    );
    fc.assert(
      fc.property(anything, (input) => {
        try {
          expect(Array.isArray(JSON.parse(output(input)))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
