import type { NamedFinding } from './joint-space';

/** The readings met so far. */
export interface ReadingsSeen {
  /** Stands for everything a reading says: the same for the same. Whatever else is given stands for itself. */
  says(side: NamedFinding | string): number | string;
  /** Whether any reading of this answer was met. */
  isRead(question: string, answer: string): boolean;
}

/** Nothing seen yet. Readings are shared by the sets they are in, so each is looked at once. */
export function noReadingsSeen(): ReadingsSeen {
  const seen = new WeakMap<NamedFinding, number>();
  const texts = new Map<string, number>();
  const answers = new Set<string>();
  const numberOf = (finding: NamedFinding) => {
    const text = JSON.stringify(Object.entries(finding).sort(([one], [other]) => (one < other ? -1 : 1)));
    const number = texts.get(text) ?? texts.size;
    texts.set(text, number);
    answers.add(`${finding.question}=${finding.answer}`);
    return number;
  };
  return {
    says: (side) => {
      if (typeof side === 'string') return side;
      const number = seen.get(side) ?? numberOf(side);
      seen.set(side, number);
      return number;
    },
    isRead: (question, answer) => answers.has(`${question}=${answer}`),
  };
}
