import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../rules/judge';
import type { Effect } from '../../rules/ruling';
import { useNow } from '../clock';
import { EffectIcon } from '../findings/effect-icon';
import { formatDate } from '../i18n/dates';
import { printPage } from '../printer';
import { Button } from '../ui/button';

const sign: Record<Outcome, Effect> = { canApply: 'meets', askFirst: 'confirm', cannotApply: 'bars' };

/** The outcome, said first. */
export function Headline({ outcome }: { outcome: Outcome }) {
  const { t, i18n } = useTranslation();
  const now = useNow();
  return (
    <div className="stack-tight">
      <div className="verdict-headline stack-tight" data-outcome={outcome}>
        <h1 tabIndex={-1}>
          <EffectIcon effect={sign[outcome]} />
          <span>{t(`outcome.${outcome}.title`)}</span>
        </h1>
        <p>{t(`outcome.${outcome}.text`)}</p>
      </div>
      <div className="verdict-date">
        <p className="support">
          {t('verdict.date')}: {formatDate(now, i18n.language === 'en' ? 'en' : 'ja')}
        </p>
        <Button variant="plain" onClick={printPage}>
          {t('verdict.print')}
        </Button>
      </div>
    </div>
  );
}
