import { type Answers, isSameAnswers, isTicks, questionIds, stillToAsk } from '../../rules/answers';
import { isSamePlace, type Place } from '../../rules/course';
import type { CheckSnapshot } from '../../rules/machine';
import type { QuestionId } from '../../rules/questions';
import { placeOf, replay } from '../../rules/replay';
import { isDeskFragment } from './desk-path';
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
  const { page, answers, language } = location;
  const snapshot = replay(answers, placeBehind(page, answers));
  const place = placeOf(snapshot);
  const hasResult = isResultPage(page) && place.name === 'result';
  // Whoever was sent a result to read has no business in the sender's unfinished answers.
  if (page.name === 'resultOnly' && !(hasResult && saysResult)) {
    const start = formatFragment({ page: { name: 'start' }, answers: {}, language });
    return { ...visitAt(start), problem: { kind: 'noResult' } };
  }
  const isBeside = page.name === 'start' || page.name === 'about' || page.name === 'rules';
  const reached = isBeside ? location : { ...location, answers: snapshot.context.answers };
  const isHere = isBeside || hasResult || ('question' in page && isSamePlace(place, page));
  const shown = isHere ? reached : { ...reached, page: place, client: undefined };
  return {
    location: shown,
    fragment: formatFragment(shown),
    snapshot,
    problem: problem ?? (isHere ? cutOff(location, saysResult) : misplaced(shown)),
  };
}

/**
 * Our links to a result say it. One that does not and lacks answers, or has ticks, which there may have been more of, may
 * have lost its end.
 */
function cutOff({ page, answers }: Location, saysResult: boolean): LinkProblem | undefined {
  if (!isResultPage(page) || saysResult) return undefined;
  const mayLack =
    stillToAsk(answers).length > 0 || questionIds.some((question) => hasTicks(answers, question));
  return mayLack ? { kind: 'cutOff' } : undefined;
}

function hasTicks(answers: Answers, question: QuestionId): boolean {
  return isTicks(question) && (answers[question] ?? []).length > 0;
}

function misplaced(shown: Location): LinkProblem {
  return { kind: isOpen(shown) ? 'unanswered' : 'notHere' };
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
 * reverts what was said since, and the language stays. If the answers no longer lead to that page, the nearest. A name
 * stays with the answers it was put to, and with no others.
 */
export function keepLaterAnswers(older: string, newest: string): string {
  // At the desk the database holds the answers, and no address does.
  if (isDeskFragment(older) || isDeskFragment(newest)) return older;
  const { location } = parseFragment(older);
  const { location: latest } = parseFragment(newest);
  // A result someone sent and one's own answers have nothing to do with each other.
  if (location.page.name === 'resultOnly' || latest.page.name === 'resultOnly') return older;
  const answers = { ...location.answers, ...latest.answers };
  const client = isSameAnswers(answers, location.answers) ? location.client : undefined;
  return visitAt(formatFragment({ ...latest, page: location.page, answers, client })).fragment;
}
