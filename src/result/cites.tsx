import type { FaqId } from '../../rules/faq-ids';
import { useTranslation } from '../words/use-translation';

/** The numbers of FAQ entries, in brackets: for a line whose full citation stands in the ledger. */
export function Cites({ ids }: { ids: readonly FaqId[] }) {
  const { t } = useTranslation();
  return (
    <span className="point-cites" translate="no">
      {t('citation.short', { ids: ids.join(', ') })}
    </span>
  );
}
