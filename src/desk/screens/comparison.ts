import { type Answers, isAsked, isTicks, questionIds } from '../../../rules/answers';
import { deciderOf, type Finding, findingsOn } from '../../../rules/judge';
import { optionsOf, type QuestionId } from '../../../rules/questions';

/** How many cases stand side by side at most: more do not fit the eye. */
export const mostCompared = 3;

/** What one client says to one question. */
type Said =
  | { readonly kind: 'notAsked' }
  | { readonly kind: 'unanswered' }
  /** In the order of the table; none if nothing was ticked. */
  | { readonly kind: 'answered'; readonly options: readonly string[] };

/** One question as one client answers it, and what was found. */
export interface ComparedCell {
  readonly said: Said;
  readonly findings: readonly Finding[];
  /** The question that decides on this answer in place of its own. */
  readonly decidedWith: QuestionId | undefined;
}

/** One question across all clients compared. */
export interface ComparedQuestion {
  readonly question: QuestionId;
  /** One a client, in their order. */
  readonly cells: readonly ComparedCell[];
  readonly answersAgree: boolean;
  readonly findingsAgree: boolean;
}

/** Every question asked of one of them at least, in asking order, with what each said and what was found. */
export function comparisonOf(clients: readonly Answers[]): ComparedQuestion[] {
  return questionIds
    .filter((question) => clients.some((answers) => isAsked(question, answers)))
    .map((question) => {
      const cells = clients.map((answers) => cellOf(question, answers));
      return {
        question,
        cells,
        answersAgree: areAlike(cells, isSameSaid),
        findingsAgree: areAlike(cells, isSameFound),
      };
    });
}

function cellOf(question: QuestionId, answers: Answers): ComparedCell {
  const said = saidTo(question, answers);
  const findings = said.kind === 'answered' ? findingsOn(question, answers) : [];
  const [option] = said.kind === 'answered' && !isTicks(question) ? said.options : [];
  return { said, findings, decidedWith: option === undefined ? undefined : deciderOf(question, option) };
}

function saidTo(question: QuestionId, answers: Answers): Said {
  if (!isAsked(question, answers)) return { kind: 'notAsked' };
  const answer: string | readonly string[] | undefined = answers[question];
  if (answer === undefined) return { kind: 'unanswered' };
  const chosen = typeof answer === 'string' ? [answer] : answer;
  return { kind: 'answered', options: optionsOf(question).filter((option) => chosen.includes(option)) };
}

function isSameSaid({ said: one }: ComparedCell, { said: other }: ComparedCell): boolean {
  if (one.kind !== 'answered' || other.kind !== 'answered') return one.kind === other.kind;
  return one.options.join() === other.options.join();
}

/** Every finding is made once, so the same finding is the same object; the same answer may be found on otherwise. */
function isSameFound({ findings: some }: ComparedCell, { findings: others }: ComparedCell): boolean {
  return some.length === others.length && some.every((finding, place) => finding === others[place]);
}

function areAlike(
  cells: readonly ComparedCell[],
  isSame: (one: ComparedCell, other: ComparedCell) => boolean,
): boolean {
  const [first, ...rest] = cells;
  return first === undefined || rest.every((cell) => isSame(first, cell));
}
