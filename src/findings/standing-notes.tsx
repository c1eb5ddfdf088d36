import { useTranslation } from 'react-i18next';
import { rulesVersion } from '../../rules/source';
import { addressOf } from '../host';
import { DocumentName } from './document-name';

/** What holds before the first question and on every result: whose reading this is, of what, and how old. */
export function StandingNotes({ onResult = false }: { onResult?: boolean }) {
  const { t } = useTranslation();
  return (
    <ul className="notes">
      <li>{t('standing.guidance')}</li>
      <li>{t('standing.notJetro')}</li>
      <li>
        {t('standing.source', { version: rulesVersion })}
        {addressOf('faq') && (
          <>
            {' '}
            <DocumentName id="faq" />
          </>
        )}
      </li>
      <li>{t('standing.undated')}</li>
      {onResult && <li>{t('standing.companySize')}</li>}
    </ul>
  );
}
