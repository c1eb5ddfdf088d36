import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionIds } from '../../rules/answers';
import { optionsOf } from '../../rules/questions';
import { answersIn } from '../../rules/stated';
import { answersSchema } from '../../src/router/answer-set-schema';

describe('answers handed over by a program', () => {
  test('are taken as they are', () => {
    const stated = { applicant: 'japanCompany', membership: 'none', circumstances: ['consumerGoods'] };
    expect(answersIn(stated)).toEqual(stated);
    expect(answersIn({})).toEqual({});
    expect(answersIn({ applicant: undefined, circumstances: [] })).toEqual({ circumstances: [] });
  });

  test('have each tick once, however often it was handed over', () => {
    expect(answersIn({ circumstances: ['madeOverseas', 'consumerGoods', 'madeOverseas'] })).toEqual({
      circumstances: ['madeOverseas', 'consumerGoods'],
    });
  });

  test('lose those to questions that are not asked', () => {
    expect(answersIn({ applicant: 'japanCompany', employees: 'over300' })).toEqual({
      applicant: 'japanCompany',
    });
  });

  test.each([
    [null, 'answers are an object: { applicant: "japanCompany", … }'],
    ['japanCompany', 'answers are an object: { applicant: "japanCompany", … }'],
    [['japanCompany'], 'answers are an object: { applicant: "japanCompany", … }'],
    [{ moon: 'full' }, 'no question: "moon"'],
    [JSON.parse('{ "__proto__": { "applicant": "japanCompany" } }'), 'no question: "__proto__"'],
    [{ applicant: 'anyone' }, 'no answer to applicant: "anyone"'],
    [{ applicant: ['japanCompany'] }, 'no answer to applicant: ["japanCompany"]'],
    [{ applicant: 'constructor' }, 'no answer to applicant: "constructor"'],
    [{ applicant: null }, 'no answer to applicant: null'],
    [{ applicant: () => 'japanCompany' }, 'no answer to applicant: function'],
    [{ circumstances: 'consumerGoods' }, 'no answer to circumstances: "consumerGoods"'],
    [{ circumstances: ['consumerGoods', 'moon'] }, 'no answer to circumstances: ["consumerGoods","moon"]'],
  ])('%j are refused', (stated, message) => {
    expect(() => answersIn(stated)).toThrow(new TypeError(message));
  });

  test('are those the app would take from outside', () => {
    const option = fc.constantFrom(
      ...questionIds.flatMap((question) => [...optionsOf(question)]),
      'moon',
      0,
      null,
    );
    const answer = fc.oneof(option, fc.array(option, { maxLength: 3 }));
    const stated = fc.dictionary(fc.constantFrom<string>(...questionIds, 'moon'), answer, { maxKeys: 3 });
    fc.assert(
      fc.property(stated, (answers) => {
        let isTaken = true;
        try {
          answersIn(answers);
        } catch {
          isTaken = false;
        }
        expect(isTaken).toBe(answersSchema.safeParse(answers).success);
      }),
    );
  });
});
