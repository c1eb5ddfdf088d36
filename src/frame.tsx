import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { rulesVersion } from '../rules/source';
import { operatorName } from './host';
import type { Language } from './i18n/languages';
import { replaceFragment } from './link/address-bar';
import { PageLink } from './link/page-link';

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
  const main = useRef<HTMLElement>(null);
  const operator = operatorName();
  return (
    <>
      <button type="button" className="skip-link" onClick={() => main.current?.focus()}>
        {t('service.skip')}
      </button>
      <header className="header">
        <div className="header-inner">
          <div>
            <PageLink className="header-name" fragment={homeFragment}>
              {t('service.name')}
            </PageLink>
            <p className="header-note">{t('service.notJetro')}</p>
          </div>
          <a
            className="header-language"
            href={otherLanguageFragment}
            lang={otherLanguage}
            hrefLang={otherLanguage}
            onClick={(event) => {
              event.preventDefault();
              replaceFragment(otherLanguageFragment);
            }}
          >
            {t('service.switchTo')}
          </a>
        </div>
      </header>
      <main className="main" ref={main} tabIndex={-1}>
        {children}
      </main>
      <footer className="footer">
        <div className="footer-inner">
          <PageLink className="footer-link" fragment={aboutFragment}>
            {t('service.about')}
          </PageLink>
          <span>{t('service.rulesVersion', { version: rulesVersion })}</span>
          {operator && <span>{t('about.operator', { name: operator })}</span>}
        </div>
      </footer>
    </>
  );
}
