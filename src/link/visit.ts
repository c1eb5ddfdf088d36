import { type Answers, stillToAsk } from '../../rules/answers';
import type { Place } from '../../rules/course';
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
  const isMisplaced =
    formatFragment({ ...reached, answers: {} }) !== formatFragment({ ...location, answers: {} });
  return {
    location: reached,
    fragment: formatFragment(reached),
    snapshot,
    problem: problem ?? (isMisplaced ? { kind: 'misplaced' } : undefined),
  };
}

/** Where to take up a check again: the first question without an answer, or the result. */
export function placeToResume(answers: Answers): Place {
  const [question] = stillToAsk(answers);
  return question ? { name: 'question', question } : { name: 'result' };
}

/**
 * The fragment of an older page of the same visit, with what was answered since: going back wipes nothing, and the
 * language stays. Where both hold an answer, the older page's own counts.
 */
export function keepLaterAnswers(older: string, newest: string): string {
  const { location } = parseFragment(older);
  const { location: latest } = parseFragment(newest);
  return formatFragment({
    page: location.page,
    answers: { ...latest.answers, ...location.answers },
    language: latest.language,
  });
}
