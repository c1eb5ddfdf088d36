import './remedies-section.css';
import { useTranslation } from 'react-i18next';
import type { Bar, OpenPoint } from '../../rules/judge';
import { documentsFor } from '../../rules/questions';
import type { Remedies, Way } from '../../rules/remedies';
import { DocumentName } from '../findings/document-name';
import { useFindingWords } from '../findings/use-finding-words';
import { addressOf } from '../host';
import { useQuestionNames } from '../i18n/question-wording';
import { Words } from '../i18n/words';
import { PageLink } from '../link/page-link';
import { Cites } from './cites';
import { pointsByAgent } from './points';

/**
 * What would change the verdict: what the applicant can do, what depends on another company, what only JETRO's reply
 * settles, and what cannot be changed, with where to go instead.
 */
export function RemediesSection({
  remedies,
  takeUpFragment,
}: {
  remedies: Remedies;
  /** Where a way is taken up once it has really happened. */
  takeUpFragment: (way: Way) => string;
}) {
  const { t } = useTranslation();
  const { ways, bars, fixed } = remedies;
  return (
    <section className="stack">
      <h2>{bars.length > 0 ? t('remedy.title') : t('remedy.settleTitle')}</h2>
      {bars.length > 0 && (
        <p>
          {ways.length === 0 && t('remedy.noneLifts')}
          {ways.length === 1 && t('remedy.oneLifts')}
          {ways.length > 1 && t('remedy.anyLifts')}
        </p>
      )}
      {pointsByAgent(remedies).map(({ agent, ways: byAgent, dated, open }) => (
        <div key={agent} className="agent stack-tight">
          <h3>{t(`remedy.group.${agent}`)}</h3>
          <ul className="plain-list point-list">
            {byAgent.map((way) => (
              <li key={way.changes.join()} className="point stack-tight" data-effect="meets">
                <WayOut way={way} takeUpFragment={takeUpFragment(way)} />
              </li>
            ))}
            {dated.map((bar) => (
              <li key={bar.question} className="point stack-tight" data-effect="confirm">
                <p className="point-kind">{t('remedy.toSettle')}</p>
                <p>{t('remedy.dated')}</p>
                <Cites ids={bar.cites} />
              </li>
            ))}
            {open.map((point) => (
              <li key={point.question} className="point stack-tight" data-effect="confirm">
                <ToSettle point={point} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {fixed.length > 0 && (
        <div className="agent stack-tight">
          <h3>{t('remedy.group.fixed')}</h3>
          <ul className="plain-list point-list">
            {fixed.map((bar) => (
              <li key={bar.question} className="point stack-tight" data-effect="bars">
                <Instead bar={bar} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function WayOut({ way, takeUpFragment }: { way: Way; takeUpFragment: string }) {
  const { t } = useTranslation();
  const names = useQuestionNames();
  const isAfresh = way.changes.includes('anotherApplicant');
  return (
    <>
      <p className="point-kind">{t('remedy.way')}</p>
      {way.changes.map((change) => (
        <p key={change}>
          <strong>{t(`remedy.change.${change}`)}</strong>
        </p>
      ))}
      {isAfresh && <p>{t('remedy.afresh')}</p>}
      {!isAfresh && way.reopens.length > 0 && <p>{t('remedy.reopens', { questions: names(way.reopens) })}</p>}
      {way.open.length > 0 && (
        <p>{t('remedy.stillOpen', { questions: names(way.open.map(({ question }) => question)) })}</p>
      )}
      <PageLink className="point-link" fragment={takeUpFragment} startsOver={isAfresh}>
        {t('remedy.takeUp')}
      </PageLink>
    </>
  );
}

function ToSettle({ point }: { point: OpenPoint }) {
  const { t } = useTranslation();
  const words = useFindingWords()(point);
  return (
    <>
      <p className="point-kind">{t('remedy.toSettle')}</p>
      <p>
        <strong>
          <Words>{t(`desk.${point.settleWith}.action`)}</Words>
        </strong>
      </p>
      <p>
        <Words>{words.settle ?? ''}</Words>
      </p>
      <p className="point-cites">
        {t(`gap.${point.gap}`)}
        <Cites ids={point.cites} />
      </p>
      {documentsFor(point.question)
        .filter(addressOf)
        .map((id) => (
          <p key={id}>
            <DocumentName id={id} />
          </p>
        ))}
    </>
  );
}

function Instead({ bar }: { bar: Bar }) {
  const words = useFindingWords()(bar);
  return (
    <>
      <p>
        <strong>{words.answer}</strong>
        <Cites ids={bar.cites} />
      </p>
      <p>{words.wayOn}</p>
    </>
  );
}
