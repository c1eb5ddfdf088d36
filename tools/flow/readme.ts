import { outlineOf } from '../../src/rulebook/flow-outline';
import { en } from '../../src/words/en';

/** Between these the outline stands in a text for developers. */
const [start, end] = ['<!-- outline: written by npm run flow -->\n', '\n<!-- end of outline -->'];

/**
 * A text with the outline of the flow as it is now, in English, in the place marked for it.
 * @throws Error if the text has no such place
 */
export function withOutline(text: string): string {
  const from = text.indexOf(start);
  const to = text.lastIndexOf(end);
  if (from < 0 || to < from + start.length) throw new Error('no place is marked for the outline');
  return `${text.slice(0, from)}${start}\n${markdown()}\n${text.slice(to)}`;
}

function markdown(): string {
  const { questions, result } = outlineOf('en', {
    questions: en.question,
    titleOf: (outcome) => en.outcome[outcome].title,
  });
  const list = (lines: readonly string[], indent: string) => lines.map((line) => `${indent}- ${line}`);
  return [
    ...questions.flatMap(({ label, lines }, index) => [`${index + 1}. **${label}**`, ...list(lines, '   ')]),
    '',
    `**${result.label}**`,
    '',
    ...list(result.lines, ''),
  ].join('\n');
}
