import './keeping.css';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../link/button-link';
import type { Journey } from '../link/journey';
import { hasShareSheet, shareLink } from '../share-sheet';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';

/** What to take away from the result: a report, and links that open it again. */
export function Keeping({ fragmentAt, linkTo }: Journey) {
  const { t } = useTranslation();
  const link = linkTo('result');
  const readOnlyLink = linkTo('resultOnly');
  return (
    <section className="keeping stack">
      <h2>{t('keeping.title')}</h2>
      <div className="buttons">
        <ButtonLink variant="primary" fragment={fragmentAt({ name: 'report' })}>
          {t('keeping.report')}
        </ButtonLink>
        {link && hasShareSheet() && (
          <Button variant="secondary" onClick={() => shareLink({ title: document.title, url: link })}>
            {t('keeping.share')}
          </Button>
        )}
      </div>
      {link && readOnlyLink && (
        <>
          <div className="keeping-links">
            <div className="stack-tight">
              <CopyButton text={link}>{t('keeping.copyLink')}</CopyButton>
              <p className="support">{t('keeping.copyLinkHelp')}</p>
            </div>
            <div className="stack-tight">
              <CopyButton text={readOnlyLink}>{t('keeping.copyResultOnly')}</CopyButton>
              <p className="support">{t('keeping.copyResultOnlyHelp')}</p>
            </div>
          </div>
          <p>{t('keeping.privacy')}</p>
        </>
      )}
    </section>
  );
}
