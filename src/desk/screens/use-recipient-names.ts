import { useCallback } from 'react';
import type { Recipient } from '../../../rules/ruling';
import { nameForConsultants } from '../../words/recipient-names';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';

/** With whom something is to be settled, as a consultant says it. */
export function useRecipientNames(): (recipient: Recipient) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return useCallback(
    (recipient) => nameForConsultants(recipient, language, (other) => t(`recipient.${other}.name`)),
    [t, language],
  );
}
