import i18next from 'i18next';
import { type Language, languages } from './languages';
import type { Wording } from './wording';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Wording };
  }
}

/** The words come in two parts: what the questions need, and what only the result and the pages after it do. */
type Part = 'first' | 'later';

/** Each part of each language is a file of its own, fetched when it is first needed. */
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

/** The parts that were needed so far: another language is to have them too. */
const needed = new Set<Part>(['first']);

/** What is there already. */
const learnt = new Set<`${Language}/${Part}`>();

/** Whether all words needed so far are there in a language. */
export function isLearnt(language: Language): boolean {
  return [...needed].every((part) => learnt.has(`${language}/${part}`));
}

async function learnParts(language: Language): Promise<void> {
  const missing = [...needed].filter((part) => !learnt.has(`${language}/${part}`));
  const words = await Promise.all(missing.map((part) => load[language][part]()));
  // Deep, as what is said of answers comes after their labels.
  for (const part of words) i18next.addResourceBundle(language, 'translation', part, true);
  for (const part of missing) learnt.add(`${language}/${part}`);
}

/** Loads all words of a language if they are not there yet. */
export async function learn(language: Language): Promise<void> {
  needed.add('later');
  await learnParts(language);
}

/** Loads the words that come after the questions, in the language spoken and in any spoken later. */
export async function learnRest(): Promise<void> {
  const spoken = languages.find((language) => language === i18next.language);
  if (spoken) await learn(spoken);
}

/** Shows the interface in a language, loading the words needed so far if they are not there yet. */
export async function speak(language: Language): Promise<void> {
  if (!i18next.isInitialized) {
    await i18next.init({
      lng: language,
      resources: {},
      interpolation: { escapeValue: false },
    });
  }
  await learnParts(language);
  await i18next.changeLanguage(language);
}
