import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, givenTo, questionIds, withAnswer } from '../../rules/answers';
import type { Place } from '../../rules/course';
import { judge } from '../../rules/judge';
import type { CheckEvent, CheckSnapshot } from '../../rules/machine';
import type { QuestionId } from '../../rules/questions';
import { afterEvent, placeOf, replay } from '../../rules/replay';
import { formatFragment } from '../../src/router/fragment';
import { visitAt } from '../../src/router/visit';
import { completeAnswers, completed, eventAt, givens, type Move, moves } from './arbitraries';
import { outcomeOf, standingAfter } from './model';

const start: Place = { name: 'question', question: questionIds[0] };

/** The machine after each of these moves, one after the other, and what they were where they were made. */
function walk(steps: readonly Move[]): { readonly snapshot: CheckSnapshot; readonly events: CheckEvent[] } {
  const events: CheckEvent[] = [];
  let snapshot = replay({}, start);
  for (const move of steps) {
    const event = eventAt(placeOf(snapshot), move);
    events.push(event);
    snapshot = afterEvent(snapshot, event);
  }
  return { snapshot, events };
}

const runs = fc.array(moves, { minLength: 1, maxLength: 40, size: 'max' });

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

describe('whatever is done, in whatever order,', () => {
  test('the machine stands where the check, written by hand once more, stands', () => {
    fc.assert(
      fc.property(runs, (steps) => {
        const { snapshot, events } = walk(steps);
        const { place, answers } = standingAfter(events);
        expect(placeOf(snapshot)).toEqual(place);
        expect(snapshot.context.answers).toEqual(answers);
        if (place.name === 'result') expect(snapshot.value).toBe(outcomeOf(answers));
      }),
      { numRuns: 3_000 },
    );
  });

  test('these runs come everywhere: to each outcome, back from it, and through all of the questions', () => {
    const been = { canApply: 0, askFirst: 0, cannotApply: 0, changed: 0, wentBack: 0, answeredSix: 0 };
    for (const steps of fc.sample(runs, 600)) {
      const { events } = walk(steps);
      const standings = events.map((_, end) => standingAfter(events.slice(0, end + 1)));
      const outcomes = standings.map(({ place, answers }) => place.name === 'result' && outcomeOf(answers));
      for (const outcome of ['canApply', 'askFirst', 'cannotApply'] as const)
        if (outcomes.includes(outcome)) been[outcome] += 1;
      if (standings.some(({ place }) => place.name === 'change')) been.changed += 1;
      if (events.some(({ type }) => type === 'BACK')) been.wentBack += 1;
      if (standings.some(({ answers }) => Object.keys(answers).length > 5)) been.answeredSix += 1;
    }
    for (const [what, runsThere] of Object.entries(been)) expect(runsThere, what).toBeGreaterThan(30);
  });

  test('the place can be restored from its address: same page, same answers', () => {
    fc.assert(
      fc.property(runs, (steps) => {
        const { snapshot } = walk(steps);
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

  test('restored from its address halfway, a run ends as if it had not been interrupted', () => {
    fc.assert(
      fc.property(runs, runs, (steps, more) => {
        const { snapshot } = walk(steps);
        const page = placeOf(snapshot);
        const restored = visitAt(
          formatFragment({ page, answers: snapshot.context.answers, language: 'ja' }),
        ).snapshot;
        const goOn = (from: CheckSnapshot) =>
          more.reduce((now, move) => afterEvent(now, eventAt(placeOf(now), move)), from);
        const { value, context } = goOn(restored);
        const uninterrupted = goOn(snapshot);
        expect({ value, context }).toEqual({ value: uninterrupted.value, context: uninterrupted.context });
      }),
      { numRuns: 1_000 },
    );
  });

  test('starting again leaves nothing behind', () => {
    fc.assert(
      fc.property(runs, (steps) => {
        const { value, context } = afterEvent(walk(steps).snapshot, { type: 'RESTART' });
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
