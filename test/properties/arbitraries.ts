import fc from 'fast-check';
import {
  type Answers,
  type Given,
  isAsked,
  questionIds,
  withAnswer,
  withoutGhosts,
} from '../../rules/answers';
import type { Place } from '../../rules/course';
import type { CheckEvent } from '../../rules/machine';
import { givenFrom } from '../../src/router/answers-schema';
import { waysToAnswer } from '../rules/space';

/** Any answer to any question. */
export const givens: fc.Arbitrary<Given> = fc
  .constantFrom(...questionIds)
  .chain((question) =>
    fc.constantFrom(...waysToAnswer(question)).map((answer) => givenFrom(question, answer)),
  );

/** Any set of answers, ghosts and gaps included. */
export const answerSets: fc.Arbitrary<Answers> = fc
  .array(givens, { maxLength: 14 })
  .map((given) => Object.fromEntries(given.map(({ question, answer }) => [question, answer])));

/** The same answers, without ghosts, and with the first option wherever one is missing. */
export function completed(answers: Answers): Answers {
  return questionIds.reduce((known, question) => {
    if (!isAsked(question, known) || known[question] !== undefined) return known;
    return withAnswer(known, givenFrom(question, waysToAnswer(question)[0]));
  }, withoutGhosts(answers));
}

/** A complete set of answers. */
export const completeAnswers: fc.Arbitrary<Answers> = answerSets.map(completed);

/**
 * One thing a visitor does, but not yet where: most answer the question they see, most of these as its first option
 * has it, which stands in nobody's way; so runs get to the end, and to every outcome.
 */
export interface Move {
  readonly kind: 'answer' | 'leave' | 'anything';
  readonly pick: number;
  readonly other: CheckEvent;
}

const others: fc.Arbitrary<CheckEvent> = fc.oneof(
  givens.map((given): CheckEvent => ({ type: 'ANSWER', ...given })),
  fc.constantFrom<CheckEvent>(
    { type: 'BACK' },
    { type: 'CONCLUDE' },
    { type: 'CONTINUE' },
    { type: 'RESTART' },
  ),
  fc.constantFrom(...questionIds).map((question): CheckEvent => ({ type: 'CHANGE', question })),
);

export const moves: fc.Arbitrary<Move> = fc.record({
  kind: fc.oneof(
    { arbitrary: fc.constant('answer' as const), weight: 12 },
    { arbitrary: fc.constant('leave' as const), weight: 2 },
    { arbitrary: fc.constant('anything' as const), weight: 1 },
  ),
  pick: fc.oneof({ arbitrary: fc.constant(0), weight: 2 }, { arbitrary: fc.nat(63), weight: 1 }),
  other: others,
});

/** What a move is at a place. */
export function eventAt(place: Place, { kind, pick, other }: Move): CheckEvent {
  if (kind === 'anything') return other;
  switch (place.name) {
    case 'result': {
      const question = questionIds[pick % questionIds.length] ?? questionIds[0];
      return kind === 'leave' ? { type: 'RESTART' } : { type: 'CHANGE', question };
    }
    case 'bar':
      if (kind === 'leave') return { type: 'CONCLUDE' };
      return { type: pick % 4 === 1 ? 'BACK' : 'CONTINUE' };
    case 'question':
    case 'change': {
      if (kind === 'leave') return { type: 'BACK' };
      const ways = waysToAnswer(place.question);
      return { type: 'ANSWER', ...givenFrom(place.question, ways[pick % ways.length]) };
    }
  }
}
