import { useSiteAddress } from '../router/page-origin';
import { embeddingAddress } from '../words/languages';
import { useLanguage } from '../words/use-language';
import { useTranslation } from '../words/use-translation';

/** Leads to the page that shows other sites how to take in the check. */
export function EmbeddingSection() {
  const { t } = useTranslation();
  const address = useSiteAddress(embeddingAddress[useLanguage()]);
  return (
    <section className="stack-tight">
      <h2>{t('about.embeddingTitle')}</h2>
      <p>
        <span>{`${t('about.embedding')} `}</span>
        <a href={address}>{t('about.embeddingLink')}</a>
      </p>
    </section>
  );
}
