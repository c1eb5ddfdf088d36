import { initialTransition } from 'xstate';
import { givenTo } from '../../rules/answers';
import { type CheckSnapshot, machine } from '../../rules/machine';
import { afterEvent, placeOf } from '../../rules/replay';
import { isTickList, optionsIn } from './space';
import type { End, Table } from './subject';

/** Walks the machine by every answer of a table, tick lists left empty, and at a bar both ways. */
export function* endsOfMachine(table: Table): Generator<End> {
  yield* endsFrom(initialTransition(machine, {})[0], table);
}

function* endsFrom(snapshot: CheckSnapshot, table: Table): Generator<End> {
  if (snapshot.status === 'done') {
    yield { answers: snapshot.context.answers, outcome: String(snapshot.value) };
    return;
  }
  const place = placeOf(snapshot);
  if (place.name === 'bar') {
    yield* endsFrom(afterEvent(snapshot, { type: 'CONCLUDE' }), table);
    yield* endsFrom(afterEvent(snapshot, { type: 'CONTINUE' }), table);
  } else if (place.name !== 'result') {
    const { question } = place;
    for (const way of isTickList(table, question) ? [[]] : optionsIn(table, question)) {
      const given = givenTo(question, Object.fromEntries([[question, way]]));
      if (given) yield* endsFrom(afterEvent(snapshot, { type: 'ANSWER', ...given }), table);
    }
  }
}
