import { useCallback } from 'react';
import type { Desk } from '../../rules/ruling';
import { deskListWords } from '../i18n/desk-list-words';
import { useTranslation } from '../i18n/use-translation';
import { useDeskWords } from './use-desk';

/** With whom something is to be settled, as a consultant says it: whom a result calls "yourself" is the client here. */
export function useDeskNames(): (desk: Desk) => string {
  const { t } = useTranslation();
  const { theClient } = useDeskWords(deskListWords);
  return useCallback((desk) => (desk === 'applicant' ? theClient : t(`desk.${desk}.name`)), [t, theClient]);
}
