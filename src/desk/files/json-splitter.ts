import type { TextPiece } from './encoding';

/** Some text out of a JSON file, and where it begins, both counted from 1. */
export interface JsonText {
  readonly text: string;
  readonly line: number;
  readonly character: number;
}

/** Where a file cannot be read on. */
export interface JsonEnd {
  readonly fault: 'cutOff' | 'tooDeep' | 'caseTooLong' | 'tooManyCases';
  readonly line: number;
  readonly character: number;
  /** The element it is in, from 1; 0 if it is in none. */
  readonly element: number;
}

/** What a piece of a file brings: elements that are whole now, and where it ends for good. */
interface JsonParts {
  readonly elements: readonly JsonText[];
  readonly share: number;
  readonly end?: JsonEnd | undefined;
}

/** The outermost object is 1 deep, the list of cases 2, each of them 3. */
const elementDepth = 3;
/** No case goes half as deep. */
const deepest = 20;
/** UTF-16 units: no case is half as long. */
const longest = 5_000_000;
/** Commas, one less than values: with a reply or a judgement every day, a case comes to this many in years. */
const mostWithin = 10_000;
/** Five times what a consultant may have. Commas again: what stands among the cases and is none counts, too. */
export const mostCases = 50_000;

/**
 * Cuts a JSON file into its cases as it comes in, so that a long file is never read at one stretch and what is wrong can be told
 * of one case. Only brackets and quotation marks are looked at; of each part, `JSON.parse` says whether it is JSON.
 */
export class JsonSplitter {
  #depth = 0;
  #isQuoted = false;
  #isEscaped = false;
  #line = 1;
  #character = 0;
  #count = 0;
  #commasWithin = 0;
  #commasAround = 0;
  /** What is read and belongs to no whole part yet: an element while in one, else what is around them. */
  #open: { text: string; line: number; character: number } = { text: '', line: 1, character: 1 };
  readonly #around: JsonText[] = [];

  /** What is around the elements: before the first, between them, after the last. */
  get around(): readonly JsonText[] {
    return [...this.#around, this.#open];
  }

  async *split(pieces: AsyncIterable<TextPiece>): AsyncGenerator<JsonParts> {
    for await (const { text, share } of pieces) {
      const { elements, end } = this.#take(text);
      yield { elements, share, end };
      if (end) return;
    }
    if (this.#depth > 0 || this.#isQuoted) yield { elements: [], share: 1, end: this.#endWith('cutOff') };
  }

  #take(text: string): Omit<JsonParts, 'share'> {
    const elements: JsonText[] = [];
    let start = 0;
    /** Ends one part before this place and begins the next. */
    const cut = (place: number): JsonText => {
      const whole = { ...this.#open, text: this.#open.text + text.slice(start, place) };
      this.#open = { text: '', line: this.#line, character: this.#character };
      start = place;
      return whole;
    };
    for (let place = 0; place < text.length; place++) {
      const sign = text[place];
      this.#character++;
      if (sign === '\n') {
        this.#line++;
        this.#character = 0;
      } else if (this.#isQuoted) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (sign === '\\') this.#isEscaped = true;
        else if (sign === '"') this.#isQuoted = false;
      } else if (sign === '"') this.#isQuoted = true;
      else if (sign === '{' || sign === '[') {
        this.#depth++;
        if (this.#depth === elementDepth) {
          this.#around.push(cut(place));
          this.#commasWithin = 0;
        }
        if (this.#depth > deepest) return { elements, end: this.#endWith('tooDeep') };
      } else if (sign === '}' || sign === ']') {
        if (this.#depth === elementDepth) {
          elements.push(cut(place + 1));
          this.#count++;
        }
        this.#depth = Math.max(this.#depth - 1, 0);
      } else if (sign === ',') {
        if (this.#depth < elementDepth) this.#commasAround++;
        else this.#commasWithin++;
        if (this.#commasAround >= mostCases) return { elements, end: this.#endWith('tooManyCases') };
        if (this.#commasWithin >= mostWithin) return { elements, end: this.#endWith('caseTooLong') };
      }
    }
    this.#open.text += text.slice(start);
    return { elements, end: this.#open.text.length > longest ? this.#endWith('caseTooLong') : undefined };
  }

  #endWith(fault: JsonEnd['fault']): JsonEnd {
    const element = this.#depth >= elementDepth ? this.#count + 1 : 0;
    return { fault, line: this.#line, character: this.#character, element };
  }
}
