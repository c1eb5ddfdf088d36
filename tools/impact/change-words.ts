import { type Absence, type Difference, readingOf } from './difference';
import type { NamedFinding } from './joint-space';

/** What kind of change a difference is: differences of one question and kind are told together. */
export function kindOf(difference: Difference): string {
  const { before, after } = difference;
  if (isOfWholeQuestion(before)) return formerly(before);
  return isOfWholeQuestion(after) ? today(after) : wordsOn([difference]);
}

/** A question that comes or goes does so with all of its answers, whatever each of them means. */
function isOfWholeQuestion(side: NamedFinding | Absence): side is 'noQuestion' | 'notAsked' {
  return side === 'noQuestion' || side === 'notAsked';
}

/** Differences of one question and kind in words: from which effect to which, or what else is said. */
export function wordsOn(differences: readonly Difference[]): string {
  const other = differences.map(otherwise).find((words) => words !== undefined);
  if (other !== undefined) return other;
  return `${inWords(differences, 'before', formerly)} → ${inWords(differences, 'after', today)}`;
}

/** The FAQ entries behind differences, before and after; none if their words name them already. */
export function citesOf(differences: readonly Difference[]): string[] {
  if (differences.some((difference) => otherwise(difference)?.includes('cites '))) return [];
  const cites = differences.flatMap(({ before, after }) =>
    [before, after].flatMap((side) => readingOf(side)?.cites ?? []),
  );
  return [...new Set(cites)].sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
}

/** The effects on one side; where there are several, with the answers that have them. */
function inWords(
  differences: readonly Difference[],
  side: 'before' | 'after',
  wordFor: (side: NamedFinding | Absence) => string,
): string {
  const answers = new Map<string, Set<string>>();
  for (const difference of differences) {
    const word = wordFor(difference[side]);
    answers.set(word, (answers.get(word) ?? new Set()).add(difference.answer));
  }
  if (answers.size === 1) return [...answers.keys()].join();
  return [...answers].map(([word, named]) => `${word} (${[...named].join(', ')})`).join(', ');
}

function formerly(side: NamedFinding | Absence): string {
  switch (side) {
    case 'noQuestion':
    case 'noOption':
      return 'new';
    default:
      return today(side);
  }
}

function today(side: NamedFinding | Absence): string {
  switch (side) {
    case 'noQuestion':
    case 'noOption':
      return 'gone';
    case 'notAsked':
      return 'not asked';
    case 'noFinding':
      return 'no finding';
    default:
      return side.effect;
  }
}

/** What two readings of the same effect say differently; `undefined` if the effect is another. */
function otherwise({ before, after }: Difference): string | undefined {
  const [was, is] = [readingOf(before), readingOf(after)];
  if (!was || !is || was.effect !== is.effect) return undefined;
  const [one, other] = [was, is].map((finding) => new Map<string, unknown>(Object.entries(finding)));
  const names = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])]);
  return [...names]
    .filter((name) => JSON.stringify(one?.get(name)) !== JSON.stringify(other?.get(name)))
    .map((name) => `${name} ${valueInWords(one?.get(name))} → ${valueInWords(other?.get(name))}`)
    .join(', ');
}

function valueInWords(value: unknown): string {
  if (value === undefined) return 'none';
  if (Array.isArray(value)) return value.join(' and ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
