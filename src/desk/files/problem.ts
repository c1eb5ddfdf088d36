import type { QuestionId } from '../../../rules/questions';

/** A column as a spreadsheet shows it: its letter, and what stands in row 1. */
export interface ColumnPlace {
  readonly letter: string;
  readonly header: string;
}

/** Where in a file something is wrong. Rows as a spreadsheet counts them: row 1 is the header. */
export type Place =
  | { readonly in: 'file' }
  /** In the text of a file, lines and characters counted from 1. */
  | { readonly in: 'line'; readonly line: number }
  | { readonly in: 'text'; readonly line: number; readonly character: number }
  /** Beside the cases of a JSON file. */
  | { readonly in: 'field'; readonly path: string }
  | { readonly in: 'column'; readonly column: ColumnPlace }
  | { readonly in: 'row'; readonly row: number }
  | { readonly in: 'cell'; readonly row: number; readonly column: ColumnPlace }
  /** One case of a JSON file, counted from 1, the client's name as far as it can be read, and the way to the field. */
  | { readonly in: 'case'; readonly number: number; readonly client: string; readonly path: string };

/** What is wrong. Each kind has a sentence of its own in `src/words/file-words.ts`. */
export type Fault =
  | { readonly kind: 'tooLarge'; readonly megabytes: number; readonly limit: number }
  | {
      readonly kind:
        | 'empty'
        | 'workbook'
        | 'notText'
        | 'damagedText'
        | 'noColumns'
        | 'unknownColumn'
        | 'noHeader'
        | 'unclosedQuote'
        | 'strayQuote'
        | 'rowTooLong'
        | 'noneWithOthers'
        | 'notSettlements'
        | 'notJson'
        | 'cutOff'
        | 'tooDeep'
        | 'caseTooLong'
        | 'foreignFile'
        | 'missing'
        | 'invalid'
        | 'notAsked';
    }
  | { readonly kind: 'columnTwice'; readonly letter: string }
  | { readonly kind: 'cellCount'; readonly has: number; readonly expected: number }
  | { readonly kind: 'tooManyColumns'; readonly has: number; readonly limit: number }
  | { readonly kind: 'tooManyCases'; readonly limit: number }
  | {
      readonly kind: 'unknownOption' | 'unknownEmployees';
      readonly written: string;
      readonly question: QuestionId;
    }
  | { readonly kind: 'notYesNo' | 'notMoment' | 'notOurId'; readonly written: string }
  | { readonly kind: 'sameIdAsRow'; readonly row: number }
  | { readonly kind: 'sameIdAsCase' | 'cutOffInCase'; readonly number: number }
  | { readonly kind: 'caseNotJson'; readonly line: number }
  | { readonly kind: 'tooLong'; readonly limit: number }
  | { readonly kind: 'newerFile'; readonly version: string }
  | { readonly kind: 'newerRules'; readonly rules: string }
  | { readonly kind: 'unknownField'; readonly names: string }
  | { readonly kind: 'unknownValue'; readonly written: string; readonly expected: string }
  | {
      readonly kind: 'wrongType';
      readonly expected: 'text' | 'number' | 'list' | 'object' | 'truth' | 'other';
    };

/** Something wrong in a file, and where. */
export interface Problem {
  readonly where: Place;
  readonly fault: Fault;
}

/** What is said of a file that was refused: the first problems, and how many more there are. */
export interface Problems {
  readonly problems: readonly Problem[];
  readonly more: number;
}

/** As many as anyone reads. */
const mostKept = 100;

/** Problems as they are found: a file that is wrong in every row fills no memory. */
export class ProblemList {
  readonly #kept: Problem[] = [];
  #count = 0;

  add(where: Place, fault: Fault): void {
    this.#count++;
    if (this.#kept.length < mostKept) this.#kept.push({ where, fault });
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  get found(): Problems {
    return { problems: this.#kept, more: this.#count - this.#kept.length };
  }
}

/** A file that is wrong as a whole. */
export function onlyProblem(where: Place, fault: Fault): Problems {
  return { problems: [{ where, fault }], more: 0 };
}

/** The letter over a column in a spreadsheet, the first being 0: A, …, Z, AA, … */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/**
 * Words as they were written, in one line. What would steer a terminal, or turn the direction of the words around it, is a
 * space: nobody could see it.
 */
export function inOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim();
}

/** Words as they were written, in one line and not longer than anyone reads. */
export function excerpt(text: string): string {
  const line = inOneLine(text.slice(0, 200));
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
