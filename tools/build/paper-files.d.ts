/** The questionnaires on paper, as single.mjs makes them for the app in one file. */
declare module 'virtual:paper-files' {
  type Language = import('../../src/words/languages').Language;

  /** Each as HTML that stands alone. */
  export const paperFiles: Readonly<Record<Language, string>>;
}
