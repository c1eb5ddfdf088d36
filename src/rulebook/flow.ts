import { isTicks, questionIds } from '../../rules/answers';
import type { CheckSnapshot } from '../../rules/machine';
import { optionsOf, type QuestionId } from '../../rules/questions';
import { afterEvent, placeOf, replay } from '../../rules/replay';
import { givenFrom } from '../router/answers-schema';

/** One question of the flow. */
export interface Step {
  readonly question: QuestionId;
  /** Ways on that bar come last. */
  readonly exits: readonly Exit[];
}

/** One way on from a question. */
export interface Exit {
  /** The answers that lead there, each answer in one exit only. */
  readonly options: readonly string[];
  /** How they are best told: one by one, as all but those told so, or as any answer at all. */
  readonly told: 'named' | 'others' | 'any';
  readonly to: QuestionId | 'result';
  /** Whether they stand against applying, so that the check may end here instead. */
  readonly isBar: boolean;
}

/** The flow of the check, found by walking the machine: every question, and where each of its answers leads. */
export function flow(): Step[] {
  const [first] = questionIds;
  const asked = new Map<QuestionId, CheckSnapshot>([
    [first, replay({}, { name: 'question', question: first })],
  ]);
  return questionIds.map((question) => {
    // Asking order never turns back, so a way to this question was found by now.
    const here = asked.get(question);
    if (!here) throw new Error(`no answers lead to ${question}`);
    const ways = optionsOf(question).map((option) => wayOn(here, question, option));
    for (const { to, isBar, there } of ways) {
      if (to !== 'result' && !isBar && !asked.has(to)) asked.set(to, there);
    }
    return { question, exits: exitsOf(ways) };
  });
}

/** Where one option leads. */
interface Way extends Pick<Exit, 'to' | 'isBar'> {
  readonly option: string;
  readonly there: CheckSnapshot;
}

/** Where one option leads from a question asked; of a tick list, ticked alone. A bar is passed by. */
function wayOn(here: CheckSnapshot, question: QuestionId, option: string): Way {
  const given = givenFrom(question, isTicks(question) ? [option] : option);
  const answered = afterEvent(here, { type: 'ANSWER', ...given });
  const isBar = placeOf(answered).name === 'bar';
  const there = isBar ? afterEvent(answered, { type: 'CONTINUE' }) : answered;
  const place = placeOf(there);
  return { option, to: place.name === 'question' ? place.question : 'result', isBar, there };
}

function exitsOf(ways: readonly Way[]): Exit[] {
  const exits = new Map<string, Omit<Exit, 'told'>>();
  for (const { option, to, isBar } of ways) {
    const key = `${to} ${isBar}`;
    exits.set(key, { to, isBar, options: [...(exits.get(key)?.options ?? []), option] });
  }
  const found = [...exits.values()];
  // A single answer is named, even if it is the only one left.
  const most = Math.max(2, ...found.map(({ options, isBar }) => (isBar ? 0 : options.length)));
  const rest = found.find(({ options, isBar }) => !isBar && options.length === most);
  return found
    .map((exit): Exit => ({ ...exit, told: found.length === 1 ? 'any' : exit === rest ? 'others' : 'named' }))
    .sort((one, other) => rankOf(one) - rankOf(other));
}

/** Named answers first, then the others, then what bars. */
function rankOf({ told, isBar }: Exit): number {
  return isBar ? 2 : told === 'named' ? 0 : 1;
}
