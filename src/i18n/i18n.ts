import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './languages';
import type { Wording } from './wording';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Wording };
  }
}

/** Each language is a file of its own, fetched when it is first needed. */
const load: Record<Language, () => Promise<Wording>> = {
  ja: async () => (await import('./ja')).ja,
  en: async () => (await import('./en')).en,
};

/** Loads the words of a language if they are not there yet. */
export async function learn(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'translation')) return;
  i18next.addResourceBundle(language, 'translation', await load[language]());
}

/** Shows the interface in a language, loading its words first if they are not there yet. */
export async function speak(language: Language): Promise<void> {
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: language,
      resources: { [language]: { translation: await load[language]() } },
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
    });
  }
  await learn(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
