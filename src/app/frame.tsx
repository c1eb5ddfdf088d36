import type { ReactNode } from 'react';
import { rulesVersion } from '../../rules/source';
import { useOperatorName } from '../platform/host';
import { PageLink } from '../router/page-link';
import { RulesLink } from '../router/rules-link';
import { focusOnHeading } from '../ui/page-focus';
import { ignoreSecondClick } from '../ui/second-click';
import type { Language } from '../words/languages';
import { useTranslation } from '../words/use-translation';
import { Offline } from './offline/offline';
import { PaperLink } from './paper-link';

/** What every page shares: name, language, main part and footer. */
export function Frame({
  homeFragment,
  aboutFragment,
  otherLanguage,
  otherLanguageFragment,
  children,
}: {
  homeFragment: string;
  aboutFragment: string;
  otherLanguage: Language;
  otherLanguageFragment: string;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const operator = useOperatorName();
  return (
    <>
      <button type="button" className="skip-link" onClick={focusOnHeading}>
        {t('service.skip')}
      </button>
      <header className="header" data-print="frame">
        <div className="header-inner">
          <div>
            <PageLink className="header-name" fragment={homeFragment}>
              {t('service.name')}
            </PageLink>
            <p className="header-note">{t('service.notJetro')}</p>
          </div>
          <PageLink
            className="header-language"
            fragment={otherLanguageFragment}
            lang={otherLanguage}
            hrefLang={otherLanguage}
            replaces
          >
            {t('service.switchTo')}
          </PageLink>
        </div>
      </header>
      <main className="main" onClickCapture={ignoreSecondClick} onMouseDownCapture={ignoreSecondClick}>
        <Offline />
        {children}
      </main>
      <footer className="footer" data-print="frame">
        <div className="footer-inner">
          <PageLink className="footer-link" fragment={aboutFragment}>
            {t('service.about')}
          </PageLink>
          <RulesLink className="footer-link">{t('service.rules')}</RulesLink>
          <PaperLink />
          <span>{t('service.rulesVersion', { version: rulesVersion })}</span>
          {operator && <span>{t('service.operator', { name: operator })}</span>}
        </div>
      </footer>
    </>
  );
}
