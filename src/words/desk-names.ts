import type { Desk } from '../../rules/ruling';
import { deskListWords } from './desk-list-words';
import type { Language } from './languages';

/**
 * With whom something is to be settled, as a consultant says it: whom a result calls "yourself" is the client here.
 * @param nameOf what a result calls the others
 */
export function nameForConsultants(desk: Desk, language: Language, nameOf: (desk: Desk) => string): string {
  return desk === 'applicant' ? deskListWords[language].theClient : nameOf(desk);
}
