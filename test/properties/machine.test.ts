import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Answers, givenTo, isAsked, questionIds, withAnswer, withoutGhosts } from '../../rules/answers';
import type { Place } from '../../rules/course';
import { judge } from '../../rules/judge';
import type { CheckEvent, CheckSnapshot } from '../../rules/machine';
import type { QuestionId } from '../../rules/questions';
import { afterEvent, placeOf, replay } from '../../rules/replay';
import { formatFragment } from '../../src/link/fragment';
import { visitAt } from '../../src/link/visit';
import { completeAnswers, completed, events, givens } from './arbitraries';

const start: Place = { name: 'question', question: questionIds[0] };

/** The machine after each of these, one after the other. */
function walk(steps: readonly CheckEvent[]): CheckSnapshot {
  return steps.reduce(afterEvent, replay({}, start));
}

/** The question shown, if it is one being asked or changed. */
function questionAt(snapshot: CheckSnapshot) {
  const place = placeOf(snapshot);
  return place.name === 'question' || place.name === 'change' ? place.question : undefined;
}

/** The verdict's page for complete answers, one of them changed there, and what that makes necessary answered. */
function changed(snapshot: CheckSnapshot, question: QuestionId, answers: Answers): CheckSnapshot {
  let now = afterEvent(snapshot, { type: 'CHANGE', question });
  for (let asked = questionAt(now); asked; asked = questionAt(now)) {
    const given = givenTo(asked, answers);
    if (!given) throw new Error(`${asked} was asked, but these answers do not say`);
    now = afterEvent(now, { type: 'ANSWER', ...given });
  }
  return now;
}

// Thousands of runs each; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

describe('whatever is done, in whatever order,', () => {
  test('the machine stands at a place its answers lead to, without a ghost among them', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 40 }), (steps) => {
        const snapshot = walk(steps);
        const { answers } = snapshot.context;
        expect(answers).toEqual(withoutGhosts(answers));
        const question = questionAt(snapshot);
        if (question) expect(isAsked(question, answers)).toBe(true);
        if (placeOf(snapshot).name === 'result') expect(snapshot.value).toBe(judge(answers).outcome);
      }),
      { numRuns: 5_000 },
    );
  });

  test('the place can be restored from its address: same page, same answers', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 25 }), (steps) => {
        const snapshot = walk(steps);
        const location = {
          page: placeOf(snapshot),
          answers: snapshot.context.answers,
          language: 'ja' as const,
        };
        const visit = visitAt(formatFragment(location));
        expect(visit.location).toEqual(location);
        expect(visit.snapshot.value).toEqual(snapshot.value);
        expect(visit.problem).toBeUndefined();
      }),
      { numRuns: 2_000 },
    );
  });

  test('starting again leaves nothing behind', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 25 }), (steps) => {
        const { value, context } = walk([...steps, { type: 'RESTART' }]);
        expect({ value, context }).toEqual({
          value: { asking: { applicant: 'open' } },
          context: { answers: {} },
        });
      }),
      { numRuns: 1_000 },
    );
  });

  test('an answer changed and changed back is as if nothing had happened', () => {
    fc.assert(
      fc.property(completeAnswers, givens, (answers, given) => {
        fc.pre(answers[given.question] !== undefined);
        const before = replay(answers, { name: 'result' });
        const away = changed(before, given.question, completed(withAnswer(answers, given)));
        const back = changed(away, given.question, answers);
        expect(back.context.answers).toEqual(before.context.answers);
        expect(back.value).toEqual(before.value);
      }),
      { numRuns: 2_000 },
    );
  });

  test('the order of the answers is irrelevant', () => {
    fc.assert(
      fc.property(
        completeAnswers.chain((answers) =>
          fc.tuple(
            fc.constant(answers),
            fc.shuffledSubarray(Object.entries(answers), { minLength: Object.keys(answers).length }),
          ),
        ),
        ([answers, entries]) => {
          const shuffled: Answers = Object.fromEntries(entries);
          expect(judge(shuffled)).toEqual(judge(answers));
          const fragmentOf = (of: Answers) =>
            formatFragment({ page: { name: 'result' }, answers: of, language: 'ja' });
          expect(fragmentOf(shuffled)).toBe(fragmentOf(answers));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
