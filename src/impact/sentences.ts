import type { Cause, Impact } from './impact';
import { knows, type NamedFinding, type RuleSet } from './joint-space';

/** A change of the rules in sentences, for whoever reviews it: what differs, and what that does to whom. */
export function sentencesOn(
  { compared, differing, causes }: Impact,
  before: RuleSet,
  after: RuleSet,
): string[] {
  const total = `${thousands(compared)} answer sets compared`;
  if (differing === 0) return [`No answer set changes its outcome or its reasons (${total}).`];
  return [
    ...causes.flatMap((cause) => [
      `${conditionOf(cause)}: ${changeOf(cause, before, after)}`,
      ...cause.transitions.map(({ from, to, sets }) => `  ${transition(from, to)}: ${thousands(sets)} sets`),
    ]),
    `${total}, ${thousands(differing)} differ.`,
  ];
}

function conditionOf({ question, answer, only }: Cause): string {
  const beside = [...only].map(([other, values]) => `${other} = ${[...values].join(' or ')}`);
  return [`${question} = ${answer}`, ...beside].join(', ');
}

function changeOf(
  { question, answer, before: was, after: is }: Cause,
  before: RuleSet,
  after: RuleSet,
): string {
  if (was && is) {
    const cites = [...new Set([...was.cites, ...is.cites])].join(', ');
    return was.effect === is.effect
      ? `${was.effect} as before, ${otherwise(was, is)}; ${cites}`
      : `${was.effect} → ${is.effect}; ${cites}`;
  }
  if (is)
    return `${knows(before, question, answer) ? 'no finding' : 'new'} → ${is.effect}; ${is.cites.join(', ')}`;
  const gone = knows(after, question, answer) ? 'no finding' : 'gone';
  return `${was?.effect} → ${gone}; ${was?.cites.join(', ')}`;
}

/** What two readings of the same effect say differently. */
function otherwise(was: NamedFinding, is: NamedFinding): string {
  const [one, other] = [was, is].map((finding) => new Map<string, unknown>(Object.entries(finding)));
  const names = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])]);
  return [...names]
    .filter((name) => JSON.stringify(one?.get(name)) !== JSON.stringify(other?.get(name)))
    .map((name) => `${name} ${inWords(one?.get(name))} → ${inWords(other?.get(name))}`)
    .join(', ');
}

function inWords(value: unknown): string {
  if (value === undefined) return 'none';
  if (Array.isArray(value)) return value.join(' and ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function transition(from: string | null, to: string | null): string {
  return from === to ? `${from ?? 'no outcome'} still` : `${from ?? 'no outcome'} → ${to ?? 'no outcome'}`;
}

function thousands(number: number): string {
  return number.toLocaleString('en');
}
