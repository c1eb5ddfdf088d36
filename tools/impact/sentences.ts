import { addedUp, type Doing, type Move } from './attribution';
import { citesOf, wordsOn } from './change-words';
import type { Change } from './changes';
import type { Conditions } from './contrast';
import type { Impact } from './impact';
import type { Rename } from './renames';
import type { UnexplainedMove } from './unexplained';

/** A change of the rules in sentences, for whoever reviews it: what differs, and what that does to whom. */
export function sentencesOn(impact: Impact): string[] {
  const { renames, compared, differing, changes, unexplained } = impact;
  const total = `${thousands(compared)} answer sets compared`;
  const renamed = renames.map(renaming);
  if (differing === 0) return [...renamed, `No answer set changes its outcome or its reasons (${total}).`];
  const told = changes.map((change) => ({ change, moves: movesOf(change, impact) }));
  // What moves most sets comes first; what moves none, last.
  told.sort((one, other) => movedBy(other.moves) - movedBy(one.moves));
  return [
    ...renamed,
    ...told.map(({ change, moves }) => sentenceOn(change, moves, impact.reasonsOnly.get(change) ?? 0)),
    ...jointSentences(impact.doings.filter((doing) => doing.changes.length > 1)),
    ...unexplained.map(unexplainedSentence),
    `${total}, ${thousands(differing)} differ.`,
  ];
}

function renaming({ question, from, to, isSame }: Rename): string {
  const former = question === undefined ? from : `${question} = ${from}`;
  return `${former} is now called ${to}, ${isSame ? 'meaning the same' : 'with changes'}`;
}

/** What a change does by itself. */
function movesOf(change: Change, { doings }: Impact): readonly Move[] {
  return doings.find(({ changes }) => changes.length === 1 && changes[0] === change)?.moves ?? [];
}

function movedBy(moves: readonly Move[]): number {
  return moves.reduce((sum, { sets }) => sum + sets, 0);
}

function sentenceOn(change: Change, moves: readonly Move[], reasonsOnly: number): string {
  return [
    `${subjectOf(change)}: ${wordsOn(change.differences)}`,
    ...movesInWords(moves),
    citesOf(change.differences).join(', '),
    reasonsOnly > 0 ? `reasons only: ${thousands(reasonsOnly)} sets` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function subjectOf({ question, answers, isWhole, where }: Change): string {
  const subject = isWhole ? question : `${question} = ${answers.join(' or ')}`;
  const conditions = answersInWords(where);
  if (where.isExact) return [subject, ...conditions].join(', ');
  return `${subject}, in some sets${conditions.length > 0 ? ` with ${conditions.join(', ')}` : ''}`;
}

function answersInWords({ shared }: Conditions): string[] {
  return [...shared].map(([name, values]) => `${name} = ${[...values].join(' or ')}`);
}

function movesInWords(moves: readonly Move[]): string[] {
  const inWords = (lackedBy: Move['lackedBy'], words: (move: Move) => string) =>
    moves
      .filter((move) => move.lackedBy === lackedBy)
      .map((move) => `${words(move)} ${thousands(move.sets)} sets`)
      .join(', ');
  const lackedBefore = inWords('before', ({ to }) => `now ${outcome(to)}`);
  const lackedToday = inWords('after', ({ from }) => `was ${outcome(from)}`);
  return [
    inWords(undefined, ({ from, to }) => `${outcome(from)} → ${outcome(to)}`),
    lackedBefore && `could not be answered before: ${lackedBefore}`,
    lackedToday && `can no longer be answered: ${lackedToday}`,
  ];
}

/** More than a few combinations are not named one by one. */
function jointSentences(doings: readonly Doing[]): string[] {
  const few = 3;
  const inWords = (moves: readonly Move[]) =>
    movesInWords(moves)
      .filter((words) => words !== '')
      .join('; ');
  if (doings.length > few) {
    const moves = addedUp(doings.flatMap((doing) => doing.moves));
    return [`these changes, only several together: ${inWords(moves)}`];
  }
  return doings.map(
    ({ changes, moves }) => `${changes.map(subjectOf).join(' and ')}, only together: ${inWords(moves)}`,
  );
}

function unexplainedSentence({ from, to, sets, where, by }: UnexplainedMove): string {
  const conditions = by === 'effects' ? effectsInWords(where) : answersInWords(where);
  const meant = where.isExact ? 'with' : 'in some sets with';
  const condition = conditions.length > 0 ? `${meant} ${conditions.join(' and ')}: ` : '';
  return `${condition}${outcome(from)} → ${outcome(to)} ${thousands(sets)} sets; no changed finding explains it`;
}

/** How often effects are found: "1 × bars", "2 to 4 × confirm", "no confirm". */
function effectsInWords({ shared }: Conditions): string[] {
  return [...shared].map(([effect, values]) => {
    const counts = [...values].map(Number).sort((one, other) => one - other);
    const [least = 0, most = least] = [counts[0], counts.at(-1)];
    if (most === 0) return `no ${effect}`;
    const isUnbroken = most - least + 1 === counts.length;
    if (counts.length === 1 || !isUnbroken) return `${counts.join(' or ')} × ${effect}`;
    return `${least} to ${most} × ${effect}`;
  });
}

function outcome(name: string | null): string {
  return name ?? 'no outcome';
}

function thousands(number: number): string {
  return number.toLocaleString('en');
}
