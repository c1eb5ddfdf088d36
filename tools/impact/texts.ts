import type { Change } from './changes';
import { readingOf } from './difference';
import type { NamedFinding } from './joint-space';

/** The words of every question under one version of the rules, by language. */
export type QuestionWords = Readonly<Record<string, unknown>>;

/**
 * The texts on an answer that are as before although it reads otherwise now, a line for each: whether they still hold,
 * only a reader can tell. Labels are left out, as they name the answer and not what it means.
 */
export function textsToReadAgain(
  changes: readonly Change[],
  before: QuestionWords,
  after: QuestionWords,
): string[] {
  const differences = changes.flatMap((change) => change.differences);
  const lines = differences.flatMap(({ question, answer, before: was, after: is }) => {
    const change = changeOf(readingOf(was), readingOf(is));
    if (change === undefined) return [];
    return [...unchangedTexts(optionIn(before, question, answer), optionIn(after, question, answer))].map(
      ([text, languages]) =>
        `read again: ${question}.${answer}.${text} (${languages.join(', ')}): unchanged although ${change}`,
    );
  });
  // An answer may read otherwise more than once, by what it hangs on.
  return [...new Set(lines)];
}

/** How effect or certainty changed; `undefined` if neither did. */
function changeOf(was: NamedFinding | undefined, is: NamedFinding | undefined): string | undefined {
  if (was?.effect !== is?.effect) return `${was?.effect ?? 'no finding'} → ${is?.effect ?? 'no finding'}`;
  return was?.certainty === is?.certainty ? undefined : `${was?.certainty} → ${is?.certainty}`;
}

/** The texts on one answer, by language and name. Words of any age are looked at, so their form is not relied on. */
function optionIn(words: QuestionWords, question: string, answer: string): [string, Map<string, unknown>][] {
  return Object.entries(words).map(([language, questions]) => {
    const option: unknown = Object(Object(Object(questions)[question]).options)[answer];
    return [language, new Map(Object.entries(Object(option)))];
  });
}

/** The names of the texts that are as before, with the languages they are so in. */
function unchangedTexts(
  before: ReturnType<typeof optionIn>,
  after: ReturnType<typeof optionIn>,
): Map<string, string[]> {
  const former = new Map(before);
  const unchanged = new Map<string, string[]>();
  for (const [language, texts] of after) {
    for (const [name, text] of texts) {
      if (name === 'label' || former.get(language)?.get(name) !== text) continue;
      unchanged.set(name, [...(unchanged.get(name) ?? []), language]);
    }
  }
  return unchanged;
}
