import { useCallback } from 'react';
import type { Desk } from '../../../rules/ruling';
import { nameForConsultants } from '../../words/desk-names';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';

/** With whom something is to be settled, as a consultant says it. */
export function useDeskNames(): (desk: Desk) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return useCallback(
    (desk) => nameForConsultants(desk, language, (other) => t(`desk.${other}.name`)),
    [t, language],
  );
}
