import { type Answers, stillToAsk } from '../../rules/answers';
import { isSamePlace, type Place } from '../../rules/course';
import type { CheckSnapshot } from '../../rules/machine';
import { placeOf, replay } from '../../rules/replay';
import { formatFragment, type LinkProblem, type Location, parseFragment } from './fragment';

/** What a fragment stands for: a page that can really be reached with its answers, and the machine there. */
export interface Visit {
  readonly location: Location;
  /** The fragment that says exactly this. */
  readonly fragment: string;
  readonly snapshot: CheckSnapshot;
  readonly problem: LinkProblem | undefined;
}

/** Reads a fragment by replaying its answers through the machine. Never throws. */
export function visitAt(fragment: string): Visit {
  const { location, problem } = parseFragment(fragment);
  const { page } = location;
  const isPlace = page.name !== 'start' && page.name !== 'about';
  const snapshot = replay(location.answers, isPlace ? page : placeToResume(location.answers));
  if (!isPlace) return { location, fragment: formatFragment(location), snapshot, problem };

  const reached = { ...location, page: placeOf(snapshot), answers: snapshot.context.answers };
  const isMisplaced = !isSamePlace(reached.page, page);
  return {
    location: reached,
    fragment: formatFragment(reached),
    snapshot,
    problem: problem ?? (isMisplaced ? { kind: isOpen(reached) ? 'unanswered' : 'notHere' } : undefined),
  };
}

/** Whether the page is a question that still lacks its answer. */
function isOpen({ page, answers }: Location): boolean {
  return page.name === 'question' && answers[page.question] === undefined;
}

/** Where to take up a check again: the first question without an answer, or the result. */
export function placeToResume(answers: Answers): Place {
  const [question] = stillToAsk(answers);
  return question ? { name: 'question', question } : { name: 'result' };
}

/**
 * The fragment of another page of the same visit, with the answers as they are now: going back neither wipes nor
 * reverts what was said since, and the language stays. If the answers no longer lead to that page, the nearest.
 */
export function keepLaterAnswers(older: string, newest: string): string {
  const { location } = parseFragment(older);
  const { location: latest } = parseFragment(newest);
  const answers = { ...location.answers, ...latest.answers };
  return visitAt(formatFragment({ ...latest, page: location.page, answers })).fragment;
}
