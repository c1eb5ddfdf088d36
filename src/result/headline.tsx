import type { ReactNode } from 'react';
import type { OpenPoint, Outcome } from '../../rules/judge';
import { rulesVersion } from '../../rules/source';
import { EffectIcon } from '../findings/effect-icon';
import { useNow } from '../platform/clock';
import { formatDate } from '../words/dates';
import { useLanguage } from '../words/use-language';
import { useTranslation } from '../words/use-translation';
import { useOutcomeWords } from './use-outcome-words';

/** The outcome, said first, and where open points are settled. */
export function Headline({
  outcome,
  open,
  children,
}: {
  outcome: Outcome;
  open: readonly OpenPoint[];
  /** What can be done with the result at once. */
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow();
  const { effect, title, text, recipients } = useOutcomeWords(outcome, open);
  return (
    <div className="stack-tight">
      <div className="verdict-headline stack-tight" data-effect={effect}>
        <h1 tabIndex={-1}>
          <EffectIcon effect={effect} />
          <span key={title}>{title}</span>
        </h1>
        <p key={text}>{text}</p>
        {recipients && <p>{recipients}</p>}
      </div>
      <p>{t('verdict.guidance', { version: rulesVersion })}</p>
      <div className="verdict-date">
        <p className="support">{t('verdict.date', { date: formatDate(now, language) })}</p>
        {children}
      </div>
    </div>
  );
}
