import { en } from '../i18n/en';
import { outlineOf } from './outline';

/** Where the outline stands in a text for developers. */
const place = /(<!-- outline: written by npm run flow -->\n).*(\n<!-- end of outline -->)/s;

/**
 * A text with the outline of the flow as it is now, in English, in the place marked for it.
 * @throws Error if the text has no such place
 */
export function withOutline(text: string): string {
  if (!place.test(text)) throw new Error('no place is marked for the outline');
  return text.replace(place, (_, start: string, end: string) => `${start}\n${markdown()}\n${end}`);
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
