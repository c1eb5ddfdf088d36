import { type Answers, stillToAsk } from '../../rules/answers';
import { isSamePlace, type Place } from '../../rules/course';
import type { CheckSnapshot } from '../../rules/machine';
import { placeOf, replay } from '../../rules/replay';
import {
  formatFragment,
  isResultPage,
  type LinkProblem,
  type Location,
  type Page,
  parseFragment,
} from './fragment';

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
  const { location, problem, saysResult } = parseFragment(fragment);
  const { page, answers } = location;
  const snapshot = replay(answers, placeBehind(page, answers));
  const visit = (shown: Location, found?: LinkProblem): Visit => ({
    location: shown,
    fragment: formatFragment(shown),
    snapshot,
    problem: problem ?? found,
  });
  if (page.name === 'start' || page.name === 'about') return visit(location);

  const place = placeOf(snapshot);
  const reached = { ...location, answers: snapshot.context.answers };
  const isReached = isResultPage(page) && place.name === 'result';
  if (isReached && (page.name !== 'resultOnly' || saysResult)) return visit(reached);
  // Whoever was sent a result to read has no business in the sender's unfinished answers.
  if (page.name === 'resultOnly') {
    return visit({ page: { name: 'start' }, answers: {}, language: location.language }, { kind: 'noResult' });
  }
  const here = { ...reached, page: place };
  if ('question' in page && isSamePlace(place, page)) return visit(here);
  return visit(here, { kind: isOpen(here) ? 'unanswered' : 'notHere' });
}

/** Where the machine stands while a page is shown; beside the check, where it would be taken up again. */
function placeBehind(page: Page, answers: Answers): Place {
  if ('question' in page) return page;
  return isResultPage(page) ? { name: 'result' } : placeToResume(answers);
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
