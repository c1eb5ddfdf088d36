import './citation.css';
import { citationOf } from '../../rules/faq';
import type { FaqId } from '../../rules/faq-ids';
import { RulesLink } from '../router/rules-link';
import { useLanguage } from '../words/use-language';
import { useTranslation } from '../words/use-translation';

/** One FAQ entry a reading rests on: number, page, the phrase itself (always Japanese) and the gist. Leads to the entry. */
function Citation({ id, quoting }: { id: FaqId; quoting?: string | undefined }) {
  const { t } = useTranslation();
  const { page, quote, gist } = citationOf(id, quoting);
  const language = useLanguage();
  return (
    <div className="citation">
      <p>
        <cite className="citation-source" translate="no">
          <RulesLink part={id}>{t('citation.source', { id, page })}</RulesLink>
        </cite>
        <q lang="ja" translate="no">
          {quote}
        </q>
      </p>
      <p className="citation-gist">{gist[language]}</p>
    </div>
  );
}

/** All entries of one finding or question. */
export function Citations({ ids, quoting }: { ids: readonly FaqId[]; quoting?: string | undefined }) {
  return (
    <div>
      {ids.map((id) => (
        <Citation key={id} id={id} quoting={quoting} />
      ))}
    </div>
  );
}
