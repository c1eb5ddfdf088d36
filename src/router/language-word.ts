import { defaultLanguage, type Language, languages } from '../words/languages';

let ownLanguage: Language = defaultLanguage;

/**
 * Says which language the file speaks that the app was opened with. A fragment that names no language means this one:
 * Japanese at `/`, English at `/en/`.
 */
export function setPageLanguage(tag: string): void {
  ownLanguage = languageNamed(tag) ?? defaultLanguage;
}

/** The language a fragment's `lang` names, or the page's own. */
export function languageFrom(word: string | null): Language {
  return languageNamed(word) ?? ownLanguage;
}

/** The language of this name, if there is one. */
export function languageNamed(word: string | null): Language | undefined {
  return languages.find((known) => known === word);
}

/**
 * The word for a language, if the fragment needs it: only Japanese at `/` goes without saying. English is always named,
 * so that a link means the same under either address.
 */
export function languageWord(language: Language): readonly string[] {
  return language === defaultLanguage && ownLanguage === defaultLanguage ? [] : [`lang=${language}`];
}
