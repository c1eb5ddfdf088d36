import { citationOf } from '../../rules/faq';
import type { FaqId } from '../../rules/faq-ids';
import type { DocumentId } from '../../rules/source';
import { afterApplying, furtherReading, preparation } from '../../rules/standing';
import { DocumentName } from '../findings/document-name';
import { useTranslation } from '../words/use-translation';

/** What to prepare, as a list to tick off on paper. */
export function Preparation({ isStillOpen }: { isStillOpen: boolean }) {
  const { t } = useTranslation();
  return (
    <section className="stack">
      <h2>{t('verdict.preparationTitle')}</h2>
      {isStillOpen && <p>{t('verdict.preparationAfterSettling')}</p>}
      <ul className="plain-list checklist">
        {preparation.map((id) => (
          <li key={id}>
            <span>
              <span>{`${t(`preparation.${id}`)} `}</span>
              <Source id={id} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Selection, answer and corrections. */
export function AfterApplying() {
  const { t } = useTranslation();
  return (
    <section className="stack">
      <h2>{t('verdict.afterTitle')}</h2>
      <ul>
        {afterApplying.map((id) => (
          <li key={id}>
            <span>{`${t(`after.${id}`)} `}</span>
            <Source id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const documentBehind: Partial<Record<FaqId, DocumentId>> = { Q25: 'jetroServices', Q26: 'consortium' };

/** What else the FAQ has to say, with the documents it names. */
export function FurtherReading() {
  const { t } = useTranslation();
  return (
    <section className="stack">
      <h2>{t('verdict.readingTitle')}</h2>
      <ul>
        {furtherReading.map((id) => {
          const document = documentBehind[id];
          return (
            <li key={id}>
              <span>{`${t(`reading.${id}`)} `}</span>
              <Source id={id} />
              <span> </span>
              {document && <DocumentName id={document} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Source({ id }: { id: FaqId }) {
  const { t } = useTranslation();
  const { page } = citationOf(id);
  return (
    <span className="point-cites" translate="no">
      {t('citation.source', { id, page })}
    </span>
  );
}
