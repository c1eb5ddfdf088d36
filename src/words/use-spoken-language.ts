import { useEffect, useState } from 'react';
import { speak } from './i18n';
import { defaultLanguage, type Language, languages } from './languages';
import { useTranslation } from './use-translation';

/** The language the words on the screen are in. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return languages.find((language) => language === i18n.language) ?? defaultLanguage;
}

/**
 * Keeps the words in the language wanted. If they cannot be fetched, the language stays, `onFailure` is told which it
 * is, and `hasFailed` holds until dismissed.
 */
export function useSpokenLanguage(wanted: Language, onFailure: (stays: Language) => void) {
  const spoken = useLanguage();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    document.documentElement.lang = spoken;
  }, [spoken]);
  useEffect(() => {
    if (spoken === wanted) return;
    speak(wanted).then(
      () => setFailed(false),
      () => {
        setFailed(true);
        onFailure(spoken);
      },
    );
  }, [spoken, wanted, onFailure]);
  return { hasFailed, dismissFailure: () => setFailed(false) };
}
