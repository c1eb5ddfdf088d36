import { initialTransition, transition } from 'xstate';
import { type Answers, givenTo, isTicks } from './answers';
import { isSamePlace, type Place } from './course';
import { type CheckEvent, type CheckSnapshot, machine } from './machine';

/** The machine after one more event; nothing runs and nothing is stored. */
export function afterEvent(snapshot: CheckSnapshot, event: CheckEvent): CheckSnapshot {
  return transition(machine, snapshot, event)[0];
}

/** Where a snapshot stands. */
export function placeOf(snapshot: CheckSnapshot): Place {
  const place = Object.values(snapshot.getMeta()).find((meta) => meta?.place)?.place;
  if (!place) throw new Error(`state without a place: ${JSON.stringify(snapshot.value)}`);
  return place;
}

/** Where going back leads from a snapshot; `undefined` where there is nothing to go back to, as at the first question. */
export function placeBefore(snapshot: CheckSnapshot): Place | undefined {
  const before = placeOf(afterEvent(snapshot, { type: 'BACK' }));
  return isSamePlace(before, placeOf(snapshot)) ? undefined : before;
}

/**
 * Walks the machine through the answers, in asking order, up to a place. State is never stored: this is how a
 * link, a reload or a saved case becomes a state again.
 * @returns the snapshot at the place, or where the walk ends if the answers do not lead there
 */
export function replay(answers: Answers, place: Place): CheckSnapshot {
  let [snapshot] = initialTransition(machine, { answers });
  if (place.name === 'change') {
    snapshot = afterEvent(snapshot, { type: 'CHANGE', question: place.question });
  }
  while (!isSamePlace(placeOf(snapshot), place)) {
    const event = nextEvent(snapshot, place);
    if (!event) break;
    snapshot = afterEvent(snapshot, event);
  }
  return snapshot;
}

function nextEvent(snapshot: CheckSnapshot, goal: Place): CheckEvent | undefined {
  const place = placeOf(snapshot);
  switch (place.name) {
    case 'result':
    case 'change':
      return undefined;
    case 'bar':
      return { type: 'CONTINUE' };
    case 'question': {
      const given = givenTo(place.question, snapshot.context.answers);
      if (given) return { type: 'ANSWER', ...given };
      if (goal.name !== 'result') return undefined;
      if (snapshot.can({ type: 'CONCLUDE' })) return { type: 'CONCLUDE' };
      // Of a tick list, no answer means that none applies.
      const { question } = place;
      return isTicks(question) ? { type: 'ANSWER', question, answer: [] } : undefined;
    }
  }
}
