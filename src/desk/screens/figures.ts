import { questionIds } from '../../../rules/answers';
import { type FaqId, faqIds } from '../../../rules/faq-ids';
import { type Outcome, outcomes } from '../../../rules/judge';
import type { QuestionId } from '../../../rules/questions';
import type { Recipient } from '../../../rules/ruling';
import { type DeskRow, standingWith } from '../cases/desk-row';

/** How many cases come to an outcome; `null`, to none yet. */
interface OutcomeFigure {
  readonly outcome: Outcome | null;
  readonly count: number;
}

/** In how many cases a bar rests on an entry of the FAQ. */
interface BarFigure {
  readonly entry: FaqId;
  readonly count: number;
  /** The questions whose answers it bars in these cases, in asking order. */
  readonly questions: readonly QuestionId[];
}

/** In how many cases something is to be settled with someone. No case is counted twice. */
interface RecipientFigure {
  readonly recipient: Recipient;
  /** A reply is missing. */
  readonly waiting: number;
  /** Every reply is there. */
  readonly settled: number;
}

/** What the cases on the desk come to, counted. Each number is one of cases, as a filtered list shows them. */
export interface Figures {
  readonly total: number;
  /** All of them, those not finished last. */
  readonly outcomes: readonly OutcomeFigure[];
  /** Most frequent first; entries that stand in nobody's way are left out. */
  readonly bars: readonly BarFigure[];
  /** Most often waited for first; those with whom nobody has to settle anything are left out. */
  readonly recipients: readonly RecipientFigure[];
  readonly unfinished: number;
  readonly ofOlderRules: number;
  readonly archived: number;
}

const recipients = [
  'jetro',
  'alibaba',
  'counterpart',
  'guidelines',
  'applicant',
] as const satisfies readonly Recipient[];

/** Counts the cases, archived ones only if they are asked for; `archived` says how many there are in any case. */
export function figuresOf(all: readonly DeskRow[], { withArchived }: { withArchived: boolean }): Figures {
  const rows = withArchived ? all : all.filter((row) => !row.case.isArchived);
  const count = (isMeant: (row: DeskRow) => boolean) => rows.filter(isMeant).length;
  return {
    total: rows.length,
    outcomes: [...outcomes, null].map((outcome) => ({
      outcome,
      count: count((row) => row.outcome === outcome),
    })),
    bars: faqIds
      .map((entry) => barFigure(entry, rows))
      .filter((figure) => figure.count > 0)
      .sort((one, other) => other.count - one.count),
    recipients: recipients
      .map((recipient) => ({
        recipient,
        waiting: count((row) => standingWith(recipient, row) === 'waiting'),
        settled: count((row) => standingWith(recipient, row) === 'settled'),
      }))
      .filter(({ waiting, settled }) => waiting + settled > 0)
      .sort((one, other) => other.waiting - one.waiting || other.settled - one.settled),
    unfinished: count(({ outcome }) => outcome === null),
    ofOlderRules: count(({ isOfOlderRules }) => isOfOlderRules),
    archived: all.filter((row) => row.case.isArchived).length,
  };
}

function barFigure(entry: FaqId, rows: readonly DeskRow[]): BarFigure {
  const barred = rows
    .map(({ bars }) => bars.filter(({ cites }) => cites.includes(entry)))
    .filter((bars) => bars.length > 0);
  const asked = new Set(barred.flat().map(({ question }) => question));
  return { entry, count: barred.length, questions: questionIds.filter((question) => asked.has(question)) };
}
