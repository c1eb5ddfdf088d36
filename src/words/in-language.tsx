import i18next, { type i18n } from 'i18next';
import { type ReactNode, useEffect, useState } from 'react';
import { isLearnt, learn } from './i18n';
import type { Language } from './languages';
import { Speaker, useTranslation } from './use-translation';

/** Puts what is inside into a language of its own; until its words are there, says that they are being loaded. */
export function InLanguage({ language, children }: { language: Language; children: ReactNode }) {
  const { t } = useTranslation();
  const [learnt, setLearnt] = useState<{ readonly language: Language; readonly hasFailed: boolean }>();
  useEffect(() => {
    learn(language).then(
      () => setLearnt({ language, hasFailed: false }),
      () => setLearnt({ language, hasFailed: true }),
    );
  }, [language]);
  const speaker = speakerOf(language);
  if (speaker) return <Speaker value={speaker}>{children}</Speaker>;
  const hasFailed = learnt?.language === language && learnt.hasFailed;
  return <p>{hasFailed ? t('service.languageFailed') : t('service.loading')}</p>;
}

const speakers: Partial<Record<Language, i18n>> = {};

/** The words loaded, in one language whatever the page speaks; `undefined` while they are not there. */
function speakerOf(language: Language): i18n | undefined {
  if (!isLearnt(language)) return undefined;
  speakers[language] ??= i18next.cloneInstance({ lng: language });
  return speakers[language];
}
