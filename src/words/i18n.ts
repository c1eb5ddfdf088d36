import i18next from 'i18next';
import { type Language, languages } from './languages';
import type { Wording } from './wording';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Wording };
  }
}

/** The words are loaded in two parts: `first` for the questions, `later` for the result and the pages after it. */
type Part = 'first' | 'later';

/** Each part of each language is a separate file, fetched when first needed. */
const load: Record<Language, Record<Part, () => Promise<object>>> = {
  ja: {
    first: async () => (await import('./ja-first')).jaFirst,
    later: async () => (await import('./ja-later')).jaLater,
  },
  en: {
    first: async () => (await import('./en-first')).enFirst,
    later: async () => (await import('./en-later')).enLater,
  },
};

/** The parts needed so far; when the language changes, these are loaded in the new one. */
const needed = new Set<Part>(['first']);

/** The parts loaded so far. */
const loaded = new Set<`${Language}/${Part}`>();

/** Whether all words needed so far are loaded in a language. */
export function areWordsLoaded(language: Language): boolean {
  return [...needed].every((part) => loaded.has(`${language}/${part}`));
}

async function loadParts(language: Language): Promise<void> {
  const missing = [...needed].filter((part) => !loaded.has(`${language}/${part}`));
  const words = await Promise.all(missing.map((part) => load[language][part]()));
  // Merged deeply: the findings of an answer belong to the same object as its label, which is loaded first.
  for (const part of words) i18next.addResourceBundle(language, 'translation', part, true);
  for (const part of missing) loaded.add(`${language}/${part}`);
}

/** Loads all words of a language that are not loaded yet. */
export async function loadWords(language: Language): Promise<void> {
  needed.add('later');
  await loadParts(language);
}

/** Loads the words of the result and later pages in the current language, and in any language changed to afterwards. */
export async function loadRemainingWords(): Promise<void> {
  const current = languages.find((language) => language === i18next.language);
  if (current) await loadWords(current);
}

/** Shows the interface in a language, loading the words needed so far first. */
export async function changeLanguage(language: Language): Promise<void> {
  if (!i18next.isInitialized) {
    await i18next.init({
      lng: language,
      resources: {},
      interpolation: { escapeValue: false },
    });
  }
  await loadParts(language);
  await i18next.changeLanguage(language);
}
