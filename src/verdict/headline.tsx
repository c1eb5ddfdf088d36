import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../rules/judge';
import type { Desk, Effect } from '../../rules/ruling';
import { rulesVersion } from '../../rules/source';
import { useNow } from '../clock';
import { EffectIcon } from '../findings/effect-icon';
import { formatDate } from '../i18n/dates';
import { useLanguage } from '../i18n/use-spoken-language';

const sign: Record<Outcome, Effect> = { canApply: 'meets', askFirst: 'confirm', cannotApply: 'bars' };

/** The outcome, said first, and with whom open points are to be settled. */
export function Headline({
  outcome,
  desks,
  children,
}: {
  outcome: Outcome;
  desks: readonly Desk[];
  /** What can be done with the result at once. */
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow();
  return (
    <div className="stack-tight">
      <div className="verdict-headline stack-tight" data-effect={sign[outcome]}>
        <h1 tabIndex={-1}>
          <EffectIcon effect={sign[outcome]} />
          <span>{t(`outcome.${outcome}.title`)}</span>
        </h1>
        <p>{t(`outcome.${outcome}.text`)}</p>
        {desks.length > 0 && (
          <p>
            {t('outcome.settleWith', {
              desks: desks.map((desk) => t(`desk.${desk}.name`)).join(t('verdict.listSeparator')),
            })}
          </p>
        )}
      </div>
      <p>{t('verdict.guidance', { version: rulesVersion })}</p>
      <div className="verdict-date">
        <p className="support">{t('verdict.date', { date: formatDate(now, language) })}</p>
        {children}
      </div>
    </div>
  );
}
