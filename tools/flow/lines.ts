import type { Language } from '../../src/words/languages';

/**
 * A text in as few lines as its width allows, as even as they come: no line holds one word left over. Japanese breaks
 * between phrases, so a phrase wider than a line stays whole.
 * @param width how wide a line may be, in halves of a Japanese character
 */
export function evenLines(text: string, language: Language, width: number): string[] {
  const phrases = phrasesOf(text, language);
  const lines = linesWithin(phrases, width);
  for (let narrower = width - 1; narrower > 0; narrower--) {
    const tried = linesWithin(phrases, narrower);
    if (tried.length > lines.length) break;
    lines.splice(0, lines.length, ...tried);
  }
  return lines;
}

/** How wide a text is, in halves of a Japanese character. */
export function widthOf(text: string): number {
  return [...text].reduce(
    (width, character) => width + (/[\u3000-\u9fff\uff00-\uff60]/.test(character) ? 2 : 1.1),
    0,
  );
}

function linesWithin(phrases: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const phrase of phrases) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf((last + phrase).trimEnd()) <= width)
      lines[lines.length - 1] = last + phrase;
    else lines.push(phrase);
  }
  return lines.map((line) => line.trimEnd());
}

/**
 * Japanese ends a phrase with a comma, or with a particle or verb before a word not in hiragana. Not Intl.Segmenter: it
 * cuts verbs within (申|し|込|め|ます), and differently from one engine to the next.
 */
function phrasesOf(text: string, language: Language): string[] {
  return language === 'ja'
    ? text.split(
        /(?<=[、。を])|(?<=[がはにでともの]|から|など|る|た|ない)(?=[\p{Script=Han}\p{Script=Katakana}A-Za-z0-9])/u,
      )
    : text.split(/(?<= )/);
}
