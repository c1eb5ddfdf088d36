import type { Settlement } from '../cases/case';

const names = ['question', 'answer', 'on', 'by', 'reply'] as const satisfies readonly (keyof Settlement)[];

/**
 * What was settled, as text that fits in one cell and can be read: `reply: …` on a line for each part, a line that goes on
 * below set in by two spaces. `question:` begins the next settlement.
 */
export function settlementText(settlements: readonly Settlement[]): string {
  return settlements
    .flatMap((settlement) => names.map((name) => `${name}: ${settlement[name].replaceAll('\n', '\n  ')}`))
    .join('\n');
}

/** The settlements that such a text speaks of, not checked yet; `undefined` if it is no such text. */
export function settlementsIn(text: string): Record<string, string>[] | undefined {
  const settlements: Record<string, string>[] = [];
  if (text === '') return settlements;
  let last = '';
  for (const line of text.split('\n')) {
    const current = settlements.at(-1);
    if (line.startsWith('  ') && current) {
      current[last] += `\n${line.slice(2)}`;
      continue;
    }
    const name = names.find((known) => line.startsWith(`${known}:`));
    if (name === undefined) return undefined;
    const value = line.slice(`${name}:`.length).replace(/^ /, '');
    if (name === 'question') settlements.push({ question: value });
    else if (!current || name in current) return undefined;
    else current[name] = value;
    last = name;
  }
  return settlements;
}
