import { type AnswerSet, inLinks } from './table';

/** Something wrong with the rules. */
export interface Fault {
  readonly kind:
    | 'gap'
    | 'overlap'
    | 'dead'
    | 'contradiction'
    | 'citation'
    | 'quotation'
    | 'wording'
    | 'history';
  /** Where it is: `employees.over300`, `Q10`, `question.applicant.title`. */
  readonly place: string;
  readonly wrong: string;
  /** The answer sets that show it, where answers are needed to see it: how many, and the first of them. */
  readonly shown?: { readonly sets: number; readonly first: AnswerSet };
}

/** A function that makes faults of one kind: of each place with the texts on what is wrong there. */
export function faultsOf(kind: Fault['kind']) {
  return (place: string, ...wrong: readonly (string | false)[]): Fault[] =>
    wrong.filter((text) => text !== false).map((text) => ({ kind, place, wrong: text }));
}

/** A fault in one line: kind, place, what is wrong, and answers that show it as they stand in a link. */
export function lineOf({ kind, place, wrong, shown }: Fault): string {
  if (!shown) return [kind, place, wrong].join(' · ');
  const number = shown.sets > 1 ? `${shown.sets.toLocaleString('en')} answer sets, ` : '';
  return [kind, place, wrong, `${number}such as ${inLinks(shown.first)}`].join(' · ');
}
