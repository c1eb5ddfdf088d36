import { inLinks } from '../rules-check/table';
import type { Change, Finding, Impact, Reading } from './comparison';

/** Answers to one question that are read differently in the same way. */
interface Line extends Pick<Change, 'first' | 'moves'> {
  readonly question: string;
  readonly answers: Set<string>;
  readonly words: string;
  sets: number;
}

/** A change of the rules in sentences, for whoever reviews it: which answers are read differently, and what that does. */
export function sentencesOn({ changes, unexplained, compared, differing }: Impact): string[] {
  const lines = new Map<string, Line>();
  for (const { question, answer, before, after, first, sets, moves } of changes.values()) {
    const words = wordsOn(before, after);
    const key = `${question} ${words}`;
    const line = lines.get(key) ?? { question, answers: new Set(), words, first, sets: 0, moves: new Map() };
    lines.set(key, line);
    line.answers.add(answer);
    line.sets += sets;
    for (const [move, count] of moves) line.moves.set(move, (line.moves.get(move) ?? 0) + count);
  }
  const moved = ({ moves }: Line) => [...moves.values()].reduce((sum, count) => sum + count, 0);
  const told = [...lines.values()].sort((one, other) => moved(other) - moved(one) || other.sets - one.sets);
  const differ = differing === 0 ? 'no outcome and no reason differs' : `${thousands(differing)} differ`;
  return [
    ...told.map(sentenceOn),
    ...[...unexplained].map(
      ([move, { sets, first }]) =>
        `${move} ${thousands(sets)} sets, though no answer has another effect, such as ${inLinks(first)}`,
    ),
    `${thousands(compared)} answer sets compared, ${differ}.`,
  ];
}

function sentenceOn({ question, answers, words, first, sets, moves }: Line): string {
  const subject = `${question} = ${[...answers].join(' or ')}: ${words}`;
  if (sets === 0) return `${subject}; decides nothing`;
  const most = [...moves].sort(([, one], [, other]) => other - one);
  const moved = most.map(([move, count]) => `${move} ${thousands(count)}`).join(', ') || 'reasons only';
  return `${subject}; ${moved}; ${thousands(sets)} sets, such as ${inLinks(first)}`;
}

/** From which effect to which, or what else is said, with the FAQ entries cited. */
function wordsOn(before: Reading, after: Reading): string {
  const cites = [before, after].flatMap((side) => (typeof side === 'string' ? [] : side.cites));
  const entries = [...new Set(cites)].sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  if (typeof before !== 'string' && typeof after !== 'string' && before.effect === after.effect) {
    return saidDifferently(before, after);
  }
  return `${effectIn(before, 'new')} → ${effectIn(after, 'gone')} (${entries.join(', ')})`;
}

function effectIn(reading: Reading, absent: string): string {
  if (typeof reading !== 'string') return reading.effect;
  return reading === 'no option' ? absent : reading;
}

/** The properties in which two findings of the same effect differ. */
function saidDifferently(before: Finding, after: Finding): string {
  const [was, is] = [before, after].map((finding) => new Map<string, unknown>(Object.entries(finding)));
  const names = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  const isOfPoint = (name: string) => name === 'question' || name === 'answer';
  return [...names]
    .filter((name) => !isOfPoint(name) && JSON.stringify(was?.get(name)) !== JSON.stringify(is?.get(name)))
    .map((name) => `${name} ${valueInWords(was?.get(name))} → ${valueInWords(is?.get(name))}`)
    .join(', ');
}

function valueInWords(value: unknown): string {
  if (value === undefined) return 'none';
  if (Array.isArray(value)) return value.join(' and ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const thousands = (number: number): string => number.toLocaleString('en');
