import { useEffect, useState } from 'react';
import { changeLanguage } from './i18n';
import { defaultLanguage, type Language, languages } from './languages';
import { useTranslation } from './use-translation';

/** The language of the words on the screen. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return languages.find((language) => language === i18n.language) ?? defaultLanguage;
}

/**
 * Changes the language to `wanted` whenever that differs from the current one. If its words cannot be fetched, the
 * language stays, `onFailure` receives the language that stays, and `hasFailed` is true until dismissed.
 */
export function useLanguageSync(wanted: Language, onFailure: (stays: Language) => void) {
  const current = useLanguage();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    document.documentElement.lang = current;
  }, [current]);
  useEffect(() => {
    if (current === wanted) return;
    changeLanguage(wanted).then(
      () => setFailed(false),
      () => {
        setFailed(true);
        onFailure(current);
      },
    );
  }, [current, wanted, onFailure]);
  return { hasFailed, dismissFailure: () => setFailed(false) };
}
