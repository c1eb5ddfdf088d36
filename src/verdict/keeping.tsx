import './keeping.css';
import { useTranslation } from 'react-i18next';
import { addressWith } from '../link/address-bar';
import { ButtonLink } from '../link/button-link';
import type { Location } from '../link/fragment';
import { hasShareSheet, shareLink } from '../share-sheet';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';

/** What to take away from the result: a report, and links that open it again. */
export function Keeping({ fragmentOf }: { fragmentOf: (change: Partial<Location>) => string }) {
  const { t } = useTranslation();
  // What is handed over is today's result, also if it was opened by a link from other rules.
  const linkTo = (name: 'result' | 'resultOnly') =>
    addressWith(fragmentOf({ page: { name }, former: undefined }));
  const link = linkTo('result');
  return (
    <section className="keeping stack">
      <h2>{t('keeping.title')}</h2>
      <div className="buttons">
        <ButtonLink variant="primary" fragment={fragmentOf({ page: { name: 'report' } })}>
          {t('keeping.report')}
        </ButtonLink>
        {hasShareSheet() && (
          <Button variant="secondary" onClick={() => shareLink({ title: document.title, url: link })}>
            {t('keeping.share')}
          </Button>
        )}
      </div>
      <div className="keeping-links">
        <div className="stack-tight">
          <CopyButton text={link}>{t('keeping.copyLink')}</CopyButton>
          <p className="support">{t('keeping.copyLinkHelp')}</p>
        </div>
        <div className="stack-tight">
          <CopyButton text={linkTo('resultOnly')}>{t('keeping.copyResultOnly')}</CopyButton>
          <p className="support">{t('keeping.copyResultOnlyHelp')}</p>
        </div>
      </div>
      <p>{t('keeping.privacy')}</p>
    </section>
  );
}
