import { rulebookWords } from '../i18n/rulebook-words';
import { useLanguage } from '../i18n/use-spoken-language';

/** The words of the rules page, in the language shown. */
export function useRulebookWords() {
  return rulebookWords[useLanguage()];
}
