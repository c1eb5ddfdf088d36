import type { AnswerSet } from './subject';

export type FaultKind =
  | 'gap'
  | 'overlap'
  | 'no effect'
  | 'unreachable'
  | 'ticks decide'
  | 'reversal'
  | 'contradiction'
  | 'too early'
  | 'disagreement'
  | 'no citation'
  | 'no rule'
  | 'quotation'
  | 'wording'
  | 'sizes'
  | 'history'
  | 'stopped';

/** Something wrong with the rules: what kind, where, what, and answers that show it. */
export interface Fault {
  readonly kind: FaultKind;
  readonly place: string;
  readonly wrong: string;
  /** Left out where no answers are needed to see it. */
  readonly example?: AnswerSet;
  /** How often it was met; 1 too where the first example is enough. */
  readonly times: number;
}

/** What a check looked at, and what it found wrong. */
export interface Checked {
  readonly counted: string;
  readonly faults: readonly Fault[];
}

/** Faults as they are met; the same one met again is counted, and its first example kept. */
export class FaultList {
  readonly #met = new Map<string, Fault>();

  add(kind: FaultKind, place: string, wrong: string, example?: AnswerSet): void {
    const key = `${kind} ${place} ${wrong}`;
    const before = this.#met.get(key);
    const fault = before ?? { kind, place, wrong, times: 0, ...(example && { example }) };
    this.#met.set(key, { ...fault, times: fault.times + 1 });
  }

  all(): readonly Fault[] {
    return [...this.#met.values()];
  }
}

/** A fault in one line: kind, place, what is wrong, answers that show it, and how many do if they were counted. */
export function lineOf({ kind, place, wrong, example, times }: Fault): string {
  const number = times > 1 ? `${counted(times, 'answer set')}, ` : '';
  return [kind, place, wrong, ...(example ? [`${number}such as ${asInLinks(example)}`] : [])].join(' · ');
}

/** Faults in lines. Those at one place stand together, the one met first, which mostly is the cause, before the others. */
export function linesOf(faults: readonly Fault[]): string[] {
  const places = [...new Set(faults.map(({ place }) => place))];
  return places.flatMap((place) =>
    faults
      .filter((fault) => fault.place === place)
      .map((fault, position) => `${position === 0 ? '' : '  '}${lineOf(fault)}`),
  );
}

/** Answers as a link has them, so that they can be opened in the app: `#/result?…`. */
export function asInLinks(answers: AnswerSet): string {
  return Object.entries(answers)
    .map(
      ([question, answer]) =>
        `${question}=${typeof answer === 'string' ? answer : answer.join(',') || 'none'}`,
    )
    .join('&');
}

/** A number with the thing counted: `1 answer set`, `31,752 answer sets`. */
export function counted(number: number, thing: string): string {
  return `${number.toLocaleString('en')} ${thing}${number === 1 ? '' : 's'}`;
}
