import { type Answers, isTicks, questionIds } from '../../rules/answers';
import { isSamePlace, type Place } from '../../rules/course';
import { type Outcome, outcomes } from '../../rules/judge';
import type { CheckSnapshot } from '../../rules/machine';
import { optionsOf, type QuestionId } from '../../rules/questions';
import { afterEvent, placeOf, replay } from '../../rules/replay';
import { givenFrom } from '../door/answers-schema';

/** Where answers lead from one question: to the next, or to an outcome. */
export interface Step {
  readonly from: QuestionId;
  readonly to: QuestionId | Outcome;
  /** The answers that lead there; none named where every answer does. */
  readonly options: readonly string[];
  /** Whether one of them stands against applying, so that the check may end there. */
  readonly isBar: boolean;
}

/** The flow of the check, found by walking the machine: every question, and where each of its answers leads. */
export function flow(): Step[] {
  return questionIds.flatMap((question) => [...onward(question), ...barsAt(question)]);
}

/** Answers with which a question is asked: the machine is walked with every first answer until it asks it. */
function answersTo(question: QuestionId): Answers {
  const goal: Place = { name: 'question', question };
  const search = (answers: Answers): Answers | undefined => {
    const place = placeOf(replay(answers, goal));
    if (isSamePlace(place, goal)) return answers;
    // Asking order never turns back: past the question, no further answer leads to it.
    const isPast =
      place.name !== 'question' || questionIds.indexOf(place.question) > questionIds.indexOf(question);
    if (isPast) return undefined;
    for (const option of optionsOf(place.question)) {
      const given = givenFrom(place.question, isTicks(place.question) ? [] : option);
      const found = search({ ...answers, [given.question]: given.answer });
      if (found) return found;
    }
    return undefined;
  };
  const answers = search({});
  if (!answers) throw new Error(`no answers lead to ${question}`);
  return answers;
}

/** The machine after one option was chosen where the question is asked; of a tick list, ticked alone. */
function after(question: QuestionId, option: string): CheckSnapshot {
  const asked = replay(answersTo(question), { name: 'question', question });
  return afterEvent(asked, { type: 'ANSWER', ...givenFrom(question, isTicks(question) ? [option] : option) });
}

function onward(question: QuestionId): Step[] {
  const next = new Map<QuestionId, string[]>();
  for (const option of optionsOf(question)) {
    const snapshot = after(question, option);
    const place = placeOf(
      placeOf(snapshot).name === 'bar' ? afterEvent(snapshot, { type: 'CONTINUE' }) : snapshot,
    );
    if (place.name === 'question') next.set(place.question, [...(next.get(place.question) ?? []), option]);
  }
  if (next.size === 0) return outcomes.map((to) => ({ from: question, to, options: [], isBar: false }));
  return [...next].map(([to, options]) => ({
    from: question,
    to,
    options: next.size > 1 ? options : [],
    isBar: false,
  }));
}

function barsAt(question: QuestionId): Step[] {
  const options = optionsOf(question).filter((option) => placeOf(after(question, option)).name === 'bar');
  return options.length > 0 ? [{ from: question, to: 'cannotApply', options, isBar: true }] : [];
}
