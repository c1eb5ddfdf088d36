import { type Bar, barsAmong, judge, type OpenPoint, type Outcome, openAmong } from '../../../rules/judge';
import type { QuestionId } from '../../../rules/questions';
import type { Recipient } from '../../../rules/ruling';
import type { Case } from './case';
import { isOfOlderRules } from './rejudging';
import { searchTextOf } from './search-text';

/** An open point, and whether a reply to it is noted: the verdict stays, but nobody waits any more. */
interface RowOpenPoint {
  readonly finding: OpenPoint;
  readonly isSettled: boolean;
}

/** What the list shows of one case, by today's rules. */
export interface DeskRow {
  readonly case: Case;
  /** `null` while an answer is missing and nothing bars. */
  readonly outcome: Outcome | null;
  readonly bars: readonly Bar[];
  readonly open: readonly RowOpenPoint[];
  /** Questions asked and not answered; answers to them may bring more. */
  readonly unanswered: readonly QuestionId[];
  /** Whether it was last judged under older rules, and has to be judged anew. */
  readonly isOfOlderRules: boolean;
  readonly searchText: string;
}

/** A case is never changed, only replaced; so what was found out about one holds for as long as it is there. */
const rows = new WeakMap<Case, DeskRow>();

/** The row of a case; it is made once for each version of it. */
export function rowOf(client: Case): DeskRow {
  const known = rows.get(client);
  if (known) return known;
  const made = makeRow(client);
  rows.set(client, made);
  return made;
}

function makeRow(client: Case): DeskRow {
  const { outcome, findings, unanswered } = judge(client.answers);
  const open = openAmong(findings).map((finding) => ({ finding, isSettled: isSettled(finding, client) }));
  return {
    case: client,
    outcome,
    bars: barsAmong(findings),
    open,
    unanswered,
    isOfOlderRules: isOfOlderRules(client),
    searchText: searchTextOf(client),
  };
}

/** A reply counts for the answer it was given to: once the client answers otherwise, the point is open again. */
function isSettled({ question, answer }: OpenPoint, { settlements }: Case): boolean {
  return settlements.some((settlement) => settlement.question === question && settlement.answer === answer);
}

/** How a case stands with someone: a reply is missing, all are there, or there is nothing to settle. */
export function standingWith(recipient: Recipient, { open }: DeskRow): 'waiting' | 'settled' | undefined {
  const points = open.filter(({ finding }) => finding.settleWith === recipient);
  if (points.length === 0) return undefined;
  return points.every((point) => point.isSettled) ? 'settled' : 'waiting';
}
