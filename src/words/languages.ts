/** The languages of the interface; the first is the default. */
export const languages = ['ja', 'en'] as const;

export type Language = (typeof languages)[number];

/** What an address speaks that names no language. */
export const defaultLanguage: Language = 'ja';

/** Where the paper form of each language stands, beside the app. */
export const paperAddress: Readonly<Record<Language, string>> = { ja: 'paper.html', en: 'paper-en.html' };

/** Where the page stands that shows how other sites take in the check, in each language. */
export const embeddingAddress: Readonly<Record<Language, string>> = {
  ja: 'embedding.html',
  en: 'embedding-en.html',
};
