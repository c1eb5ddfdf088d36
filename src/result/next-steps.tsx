import { useState } from 'react';
import { citationOf } from '../../rules/faq';
import type { FaqId } from '../../rules/faq-ids';
import type { DocumentId } from '../../rules/source';
import { afterApplying, furtherReading, toDo, toKnow } from '../../rules/standing';
import { DocumentName } from '../findings/document-name';
import { addressOf } from '../platform/host';
import { keepTicksInTab, ticksInTab } from '../platform/tab-storage';
import { FoldedSection } from '../ui/folded-section';
import { useTranslation } from '../words/use-translation';
import { Words } from '../words/words';

/** What to look up first where nothing stands in the way: the FAQ leaves it to the application guidelines. */
export function NextStep() {
  const { t } = useTranslation();
  return (
    <section className="stack">
      <h2>{t('verdict.nextTitle')}</h2>
      <div className="stack-tight">
        <p>
          <Words>{t('verdict.nextLead')}</Words>
        </p>
        <ul>
          {(['open', 'size', 'items'] as const).map((what) => (
            <li key={what}>{t(`verdict.next.${what}`)}</li>
          ))}
        </ul>
        {addressOf('guidelines') && (
          <p>
            <DocumentName id="guidelines" />
          </p>
        )}
      </div>
    </section>
  );
}

/** What to prepare, with boxes to tick, and what to know. `ticksUnder`: the name under which the tab keeps the ticks. */
export function Preparation({ isStillOpen, ticksUnder }: { isStillOpen: boolean; ticksUnder: string }) {
  const { t } = useTranslation();
  if (isStillOpen) {
    return (
      <FoldedSection title={t('verdict.preparationTitle')}>
        <p>{t('verdict.preparationAfterSettling')}</p>
        <ToDo key={ticksUnder} ticksUnder={ticksUnder} />
        <h3>{t('verdict.toKnowTitle')}</h3>
        <ToKnow />
      </FoldedSection>
    );
  }
  return (
    <>
      <section className="stack">
        <h2>{t('verdict.preparationTitle')}</h2>
        <ToDo key={ticksUnder} ticksUnder={ticksUnder} />
      </section>
      <FoldedSection title={t('verdict.toKnowTitle')}>
        <ToKnow />
      </FoldedSection>
    </>
  );
}

function ToDo({ ticksUnder }: { ticksUnder: string }) {
  const { t } = useTranslation();
  const [ticked, setTicked] = useState(() => ticksInTab(ticksUnder));
  const tick = (id: FaqId, isTicked: boolean) => {
    const others = ticked.filter((known) => known !== id);
    const now = isTicked ? [...others, id] : others;
    setTicked(now);
    keepTicksInTab(ticksUnder, now);
  };
  return (
    <>
      <ul className="plain-list checklist">
        {toDo.map((id) => (
          <li key={id}>
            <label className="checklist-line">
              <input
                type="checkbox"
                checked={ticked.includes(id)}
                onChange={({ target }) => tick(id, target.checked)}
              />
              <span>
                <span>{`${t(`preparation.${id}`)} `}</span>
                <Source id={id} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p className="support" data-print="none">
        {t('verdict.ticksStay')}
      </p>
    </>
  );
}

function ToKnow() {
  const { t } = useTranslation();
  return (
    <ul>
      {toKnow.map((id) => (
        <li key={id}>
          <span>{`${t(`preparation.${id}`)} `}</span>
          <Source id={id} />
        </li>
      ))}
    </ul>
  );
}

/** Selection, answer and corrections. */
export function AfterApplying() {
  const { t } = useTranslation();
  return (
    <FoldedSection title={t('verdict.afterTitle')}>
      <ul>
        {afterApplying.map((id) => (
          <li key={id}>
            <span>{`${t(`after.${id}`)} `}</span>
            <Source id={id} />
          </li>
        ))}
      </ul>
    </FoldedSection>
  );
}

const documentBehind: Partial<Record<FaqId, DocumentId>> = { Q25: 'jetroServices', Q26: 'consortium' };

/** What else the FAQ has to say, with the documents it names. */
export function FurtherReading() {
  const { t } = useTranslation();
  return (
    <FoldedSection title={t('verdict.readingTitle')}>
      <Reading ids={furtherReading} />
    </FoldedSection>
  );
}

/** Whom else the FAQ names for those who cannot apply. */
export function Elsewhere() {
  const { t } = useTranslation();
  return (
    <section className="stack-tight">
      <h2>{t('verdict.elsewhereTitle')}</h2>
      <Reading ids={['Q25', 'Q26']} />
    </section>
  );
}

function Reading({ ids }: { ids: readonly (typeof furtherReading)[number][] }) {
  const { t } = useTranslation();
  return (
    <ul>
      {ids.map((id) => {
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
