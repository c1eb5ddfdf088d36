import { useTranslation } from 'react-i18next';
import { rulesVersion } from '../../rules/source';

/** What holds before the first question and on every result: whose reading this is, of what, and how old. */
export function StandingNotes({ onResult = false }: { onResult?: boolean }) {
  const { t } = useTranslation();
  return (
    <ul className="notes">
      <li>{t('standing.guidance')}</li>
      <li>{t('standing.notJetro')}</li>
      <li>{t('standing.source', { version: rulesVersion })}</li>
      <li>{t('standing.undated')}</li>
      {onResult && <li>{t('standing.companySize')}</li>}
    </ul>
  );
}
