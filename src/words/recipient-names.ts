import type { Recipient } from '../../rules/ruling';
import { deskListWords } from './desk-list-words';
import type { Language } from './languages';

/**
 * With whom something is to be settled, as a consultant says it: whom a result calls "yourself" is the client here.
 * @param nameOf what a result calls the others
 */
export function nameForConsultants(
  recipient: Recipient,
  language: Language,
  nameOf: (recipient: Recipient) => string,
): string {
  return recipient === 'applicant' ? deskListWords[language].theClient : nameOf(recipient);
}
