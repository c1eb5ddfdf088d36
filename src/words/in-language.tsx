import i18next, { type i18n } from 'i18next';
import { type ReactNode, useEffect, useState } from 'react';
import { areWordsLoaded, loadWords } from './i18n';
import type { Language } from './languages';
import { I18nContext, useTranslation } from './use-translation';

/** Shows its children in a language of their own; shows a loading message until its words are loaded. */
export function InLanguage({ language, children }: { language: Language; children: ReactNode }) {
  const { t } = useTranslation();
  const [loaded, setLoaded] = useState<{ readonly language: Language; readonly hasFailed: boolean }>();
  useEffect(() => {
    loadWords(language).then(
      () => setLoaded({ language, hasFailed: false }),
      () => setLoaded({ language, hasFailed: true }),
    );
  }, [language]);
  const i18n = instanceFor(language);
  if (i18n) return <I18nContext value={i18n}>{children}</I18nContext>;
  const hasFailed = loaded?.language === language && loaded.hasFailed;
  return <p>{hasFailed ? t('service.languageFailed') : t('service.loading')}</p>;
}

const instances: Partial<Record<Language, i18n>> = {};

/** An i18next instance fixed to one language; `undefined` until that language's words are loaded. */
function instanceFor(language: Language): i18n | undefined {
  if (!areWordsLoaded(language)) return undefined;
  instances[language] ??= i18next.cloneInstance({ lng: language });
  return instances[language];
}
