import { inLinks } from '../rules-check/table';
import type { Change, Finding, Impact, Reading } from './comparison';

/** Answers to one question that are read differently in the same way. */
interface Line extends Pick<Change, 'question' | 'first' | 'moves' | 'sets'> {
  readonly answers: Set<string>;
  readonly words: string;
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
  const moves = [...unexplained.keys(), ...told.flatMap((line) => [...line.moves.keys()])];
  const isKept = moves.every((move) => move.startsWith('new →'));
  const kept = isKept ? '; no answer set that existed before has another outcome' : '';
  const differ = differing > 0 ? `${thousands(differing)} differ${kept}` : 'no outcome and no reason differs';
  return [
    ...told.map(sentenceOn),
    ...[...unexplained].map(
      ([move, { sets, first }]) =>
        `Though no answer has another effect, ${movesInWords([[move, sets]])}. Example: ${inLinks(first)}`,
    ),
    `${setsInWords(compared)} compared: ${differ}.`,
  ];
}

function sentenceOn({ question, answers, words, first, sets, moves }: Line): string {
  const subject = `${question} = ${[...answers].join(' or ')} ${words}.`;
  if (sets === 0) return `${subject} It decides nothing.`;
  const reasons = `It changes no outcome; the reasons of ${setsInWords(sets)} change`;
  const result = moves.size > 0 ? `Of ${setsInWords(sets)} with it, ${movesInWords(moves)}` : reasons;
  return `${subject} ${result}. Example: ${inLinks(first)}`;
}

/** `the outcome of 4 changes from askFirst to canApply, of 2 is cannotApply`. */
function movesInWords(moves: Iterable<readonly [string, number]>): string {
  const most = [...moves].sort(([, one], [, other]) => other - one);
  const told = most.map(([move, sets]) => {
    const [from, to] = move.split(' → ');
    const known = to === 'gone' ? `was ${from}` : `changes from ${from} to ${to}`;
    return `of ${thousands(sets)} ${from === 'new' ? `is ${to}` : known}`;
  });
  return `the outcome ${told.join(', ')}`;
}

const nouns: Readonly<Record<string, string>> = {
  meets: 'a condition met',
  note: 'a note',
  confirm: 'a point to confirm',
  bars: 'a bar',
};

/** What the answer is now and was before, or what else is said of it, with the FAQ entries cited. */
function wordsOn(before: Reading, after: Reading): string {
  if (typeof before !== 'string' && typeof after !== 'string' && before.effect === after.effect)
    return saidDifferently(before, after);
  const cites = [before, after].flatMap((side) => (typeof side === 'string' ? [] : side.cites));
  const entries = [...new Set(cites)].sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  const [was, is] = [before, after].map((side) => {
    return typeof side === 'string' ? side : (nouns[side.effect] ?? side.effect);
  });
  const cited = entries.length > 0 ? ` (${entries.join(', ')})` : '';
  if (before === 'no option') return `is a new answer: ${is}${cited}`;
  return `${after === 'no option' ? 'is no longer an answer' : `is now ${is}`}; before: ${was}${cited}`;
}

const verbs: Readonly<Record<string, string>> = {
  cites: 'now rests on',
  settleWith: 'is now to be settled with',
  certainty: 'is now marked as',
  becomes: 'can now become',
};

/** The properties in which two findings of the same effect differ. */
function saidDifferently(before: Finding, after: Finding): string {
  const was: Readonly<Record<string, unknown>> = { ...before, question: '', answer: '' };
  const is: Readonly<Record<string, unknown>> = { ...after, question: '', answer: '' };
  return Object.keys({ ...was, ...is })
    .filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
    .map((name) => `${verbs[name] ?? `now has ${name}`} ${inWords(is[name])}; before: ${inWords(was[name])}`)
    .join('. It ');
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.join(' and ');
  const options = typeof value === 'object' ? Object.entries(value ?? {}) : [];
  if (options.length > 0) return options.map(([option, change]) => `${option} (${change})`).join(' or ');
  const isParty = value === 'applicant' || value === 'counterpart' || value === 'guidelines';
  return typeof value === 'object' ? 'nothing' : `${isParty ? 'the ' : ''}${value ?? 'left out'}`;
}

const thousands = (number: number): string => number.toLocaleString('en');
const setsInWords = (sets: number): string => `${thousands(sets)} answer ${sets === 1 ? 'set' : 'sets'}`;
