import { rulesVersion } from '../../rules/source';
import { operatorContact, operatorName } from '../platform/host';
import { RulesLink } from '../router/rules-link';
import { BackButton } from '../ui/back-button';
import { usePageTitle } from '../ui/page-title';
import { useTranslation } from '../words/use-translation';
import { EmbeddingSection } from './embedding-section';

/** Who runs this, what happens to answers, what was tested, how to report an error, licence and versions. */
export function AboutPage({ backFragment, hasAnswers }: { backFragment: string; hasAnswers: boolean }) {
  const { t } = useTranslation();
  usePageTitle(t('about.title'));
  const name = operatorName();
  const contact = operatorContact();
  return (
    <div className="stack-wide">
      <h1 tabIndex={-1}>{t('about.title')}</h1>
      <section className="stack-tight">
        <h2>{t('about.operatorTitle')}</h2>
        <p>{name ? t('service.operator', { name }) : t('about.noOperator')}</p>
        <p>{t('about.notJetro')}</p>
      </section>
      <section className="stack-tight">
        <h2>{t('about.privacyTitle')}</h2>
        <p>{t('about.privacyStays')}</p>
        <p>{t('about.privacyAddress')}</p>
        <p>{t('about.privacyHistory')}</p>
        <p>{t('about.privacyShare')}</p>
      </section>
      <section className="stack-tight">
        <h2>{t('about.accessibilityTitle')}</h2>
        <p>{t('about.accessibilityAim')}</p>
        <p>{t('about.accessibilityTested')}</p>
        <p>{t('about.accessibilityUntested')}</p>
      </section>
      <section className="stack-tight">
        <h2>{t('about.errorTitle')}</h2>
        {contact ? (
          <p>
            <span>{`${t('about.errorReport')} `}</span>
            <a href={contact}>{contact.replace(/^mailto:/, '').split('?')[0]}</a>
          </p>
        ) : (
          <p>{t('about.noContact')}</p>
        )}
      </section>
      <section className="stack-tight">
        <h2>{t('about.licenceTitle')}</h2>
        <p>{t('about.licence')}</p>
      </section>
      <section className="stack-tight">
        <h2>{t('about.versionsTitle')}</h2>
        <p>{t('about.versions', { version: rulesVersion })}</p>
        <p>
          <RulesLink>{t('service.rules')}</RulesLink>
        </p>
      </section>
      <EmbeddingSection />
      <BackButton hasAnswers={hasAnswers} fragment={backFragment} />
    </div>
  );
}
