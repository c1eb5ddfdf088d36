import { useTranslation } from 'react-i18next';
import { history, type Revision, rulesVersion } from '../../rules/source';
import { formatDate } from '../i18n/dates';
import { useLanguage } from '../i18n/use-spoken-language';
import { RulesLink } from '../link/rules-link';

/** Every version of the rules, newest first, and which FAQ entries it reads otherwise. */
export function Versions() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('about.versions', { version: rulesVersion })}</p>
      <ul className="plain-list rulebook-list">
        {history.map((revision) => (
          <Version key={revision.version} revision={revision} />
        ))}
      </ul>
    </>
  );
}

/** One version of the rules as an item of their list. */
export function Version({ revision: { version, changedOn, changed } }: { revision: Revision }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li className="stack-tight">
      <h3>{t('service.rulesVersion', { version })}</h3>
      <p>
        <time dateTime={changedOn}>{formatDate(new Date(`${changedOn}T00:00+09:00`), language)}</time>
      </p>
      {changed ? (
        <p>
          {t('rulebook.changed')}
          {changed.map((id) => (
            <span key={id}>
              <RulesLink part={id}>{id}</RulesLink>{' '}
            </span>
          ))}
        </p>
      ) : (
        <p>{t('rulebook.firstVersion')}</p>
      )}
    </li>
  );
}
