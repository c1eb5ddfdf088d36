import { useCallback } from 'react';
import type { Desk } from '../../rules/ruling';
import { nameForConsultants } from '../i18n/desk-names';
import { useLanguage } from '../i18n/use-spoken-language';
import { useTranslation } from '../i18n/use-translation';

/** With whom something is to be settled, as a consultant says it. */
export function useDeskNames(): (desk: Desk) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return useCallback(
    (desk) => nameForConsultants(desk, language, (other) => t(`desk.${other}.name`)),
    [t, language],
  );
}
