import { rulebookWords } from '../words/rulebook-words';
import { useLanguage } from '../words/use-language';

/** The words of the rules page, in the language shown. */
export function useRulebookWords() {
  return rulebookWords[useLanguage()];
}
