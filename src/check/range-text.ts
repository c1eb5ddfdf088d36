import type { Range } from '../../rules/outlook';
import { useTranslation } from '../words/use-translation';

/** A range in words: `5`, or `5 to 7`. */
export function useRangeText(): (range: Range) => string {
  const { t } = useTranslation();
  return ({ fewest, most }) => (fewest === most ? String(most) : t('wizard.between', { fewest, most }));
}
