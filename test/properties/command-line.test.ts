import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionIds } from '../../rules/answers';
import { judge } from '../../rules/judge';
import { check, InputError } from '../../tools/command-line/check';
import { answerSets, completeAnswers } from './arbitraries';
import { kept, missing, outcomeOf } from './model';

const output = (input: string) => [...check(input)].join('');

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

  test('judges by what is asked, whatever else is said, and tells what is missing', () => {
    fc.assert(
      fc.property(answerSets, (answers) => {
        const [result] = JSON.parse(output(JSON.stringify([{ id: 'any', answers }])));
        const asked = kept(answers);
        expect(result.outcome).toBe(outcomeOf(asked) ?? null);
        expect(result.unanswered).toEqual(missing(asked));
      }),
      { numRuns: 1_000 },
    );
  });

  test('names what is wrong and where in one damaged request among good ones, and prints nothing', () => {
    /** One thing wrong with a request, and what the message says of it after the number of the entry. */
    const damages = fc.constantFrom(...questionIds).chain((question) =>
      fc.constantFrom(
        { damage: { answers: { [question]: 'moon' } }, says: `, answers.${question}` },
        { damage: { answers: { [question]: ['moon'] } }, says: `, answers.${question}` },
        { damage: { answers: { [question]: null } }, says: `, answers.${question}` },
        { damage: { answers: { [question]: 3 } }, says: `, answers.${question}` },
        {
          damage: { answers: { [`${question}?`]: 'none' } },
          says: `, answers: unknown question "${question}?"`,
        },
        {
          damage: { answers: JSON.parse('{"__proto__":{"applicant":"notSure"}}') },
          says: ', answers: unknown question "__proto__"',
        },
        { damage: { answers: question }, says: ', answers: expected' },
        { damage: { id: 7 }, says: ', id: expected string' },
        { damage: { [question]: 'none' }, says: `: unknown field "${question}"` },
      ),
    );
    fc.assert(
      fc.property(
        fc.array(completeAnswers, { minLength: 1, maxLength: 5 }),
        fc.nat(4),
        damages,
        (sets, at, wrong) => {
          const place = at % sets.length;
          const requests = sets.map((answers, number) => ({
            id: 'any',
            answers,
            ...(number === place && wrong.damage),
          }));
          expect(() => check(JSON.stringify(requests))).toThrow(
            expect.objectContaining({
              constructor: InputError,
              message: expect.stringContaining(`entry ${place + 1}${wrong.says}`),
            }),
          );
        },
      ),
      { numRuns: 2_000 },
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
