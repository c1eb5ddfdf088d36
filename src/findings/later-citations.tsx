import './citation.css';
import { lazy, Suspense } from 'react';
import type { FaqId } from '../../rules/faq-ids';
import { useTranslation } from '../words/use-translation';

/** The FAQ's phrases are fetched once a question is shown: they stand behind a summary that few open. */
const Citations = lazy(async () => {
  const loaded = await import('./citation').catch(() => undefined);
  return { default: loaded?.Citations ?? Missing };
});

/** The question can be answered without them. */
function Missing() {
  const { t } = useTranslation();
  return <p>{t('citation.missing')}</p>;
}

/** The entries a question rests on, for where they are not seen at once. */
export function LaterCitations({ ids }: { ids: readonly FaqId[] }) {
  return (
    <Suspense>
      <Citations ids={ids} />
    </Suspense>
  );
}
