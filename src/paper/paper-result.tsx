import { citationOf } from '../../rules/faq';
import { type Outcome, outcomes } from '../../rules/judge';
import { certainties, type Effect } from '../../rules/ruling';
import { preparation } from '../../rules/standing';
import { EffectIcon } from '../findings/effect-icon';
import { effectNameKeys } from '../findings/effect-name';
import { paperWords } from '../words/paper-words';
import { useLanguage } from '../words/use-language';
import { useTranslation } from '../words/use-translation';
import { Words } from '../words/words';

/** The effect that stands for each outcome. */
const signOf: Readonly<Record<Outcome, Effect>> = {
  cannotApply: 'bars',
  askFirst: 'confirm',
  canApply: 'meets',
};

/** Empty lines for what stands in the way or is to be settled. */
const lines = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** How to read the result off the boxes ticked, where to mark it, and what to bear in mind about it. */
export function PaperResult() {
  const { t } = useTranslation();
  const words = paperWords[useLanguage()];
  return (
    <section className="paper-result">
      <h2>{words.resultTitle}</h2>
      <p>{words.resultLead}</p>
      <ul className="paper-options paper-outcomes">
        {outcomes.toReversed().map((outcome) => (
          <PaperOutcome key={outcome} outcome={outcome} />
        ))}
      </ul>
      <p>{words.changesNothing(t('effect.meets'), t('effect.note'))}</p>
      <PaperPoints />
      <PaperPreparation />
      <h3>{t('verdict.certaintyTitle')}</h3>
      <dl className="paper-certainties">
        {certainties.map((certainty) => (
          <div key={certainty}>
            <dt>{t(`certainty.${certainty}`)}</dt>
            <dd>{t(`certaintyHelp.${certainty}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('standing.companySize')}</p>
      <p>
        <strong>{t('verdict.slip')}</strong>
      </p>
    </section>
  );
}

function PaperOutcome({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation();
  const { ifAny, ifNone } = paperWords[useLanguage()];
  const effect = signOf[outcome];
  return (
    <li>
      <p className="paper-answer">
        {outcome === 'canApply' ? ifNone : ifAny(...effectNameKeys(effect).map((key) => t(key)))}
      </p>
      <p className="paper-meaning" data-effect={effect}>
        <strong className="paper-outcome">
          <EffectIcon effect={effect} /> {t(`outcome.${outcome}.title`)}
        </strong>{' '}
        {t(`outcome.${outcome}.text`)}
      </p>
    </li>
  );
}

/** A table to write down what stands in the way or is to be settled, and what the reply was. */
function PaperPoints() {
  const { t } = useTranslation();
  const { pointsTitle, pointsColumns } = paperWords[useLanguage()];
  return (
    <>
      <table className="paper-points">
        <caption>{pointsTitle}</caption>
        <thead>
          <tr>
            {pointsColumns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line}>
              {pointsColumns.map((column) => (
                <td key={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Words>{t('contact.programmeForm')}</Words>
      </p>
    </>
  );
}

/** What to prepare if nothing stands in the way, as a list to tick off. */
function PaperPreparation() {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('verdict.preparationTitle')}</h3>
      <p>{t('verdict.preparationAfterSettling')}</p>
      <ul className="paper-checklist">
        {preparation.map((id) => (
          <li key={id}>
            <p>
              {t(`preparation.${id}`)}{' '}
              <span className="paper-basis">{t('citation.source', { id, page: citationOf(id).page })}</span>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
