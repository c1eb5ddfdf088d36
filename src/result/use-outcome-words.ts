import type { OpenPoint, Outcome } from '../../rules/judge';
import type { Effect } from '../../rules/ruling';
import { useTranslation } from '../words/use-translation';
import { recipientsAsked } from './points';

/** What is said of an outcome before anything else. */
interface OutcomeWords {
  /** The effect whose sign stands for it. */
  readonly effect: Effect;
  readonly title: string;
  readonly text: string;
  /** Where open points are settled, if they are what stands between. */
  readonly recipients: string | undefined;
}

/** The effect whose sign stands for an outcome. */
export const signOf: Readonly<Record<Outcome, Effect>> = {
  canApply: 'meets',
  askFirst: 'confirm',
  cannotApply: 'bars',
};

/** The words for an outcome, in the language shown. `open`: what waits for a reply. */
export function useOutcomeWords(outcome: Outcome, open: readonly OpenPoint[]): OutcomeWords {
  const { t } = useTranslation();
  const recipients = recipientsAsked(open).map((recipient) => t(`recipient.${recipient}.name`));
  return {
    effect: signOf[outcome],
    title: t(`outcome.${outcome}.title`),
    text: t(`outcome.${outcome}.text`),
    recipients:
      outcome === 'askFirst' && recipients.length > 0
        ? t('outcome.settleWith', { recipients: recipients.join(t('verdict.listSeparator')) })
        : undefined,
  };
}
