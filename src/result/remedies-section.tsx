import './remedies-section.css';
import type { ReactNode } from 'react';
import type { Answers } from '../../rules/answers';
import type { OpenPoint } from '../../rules/judge';
import type { Remedies } from '../../rules/remedies';
import { DocumentName } from '../findings/document-name';
import type { Settled } from '../findings/settlements';
import { addressOf } from '../platform/host';
import { PageLink } from '../router/page-link';
import { useTranslation } from '../words/use-translation';
import { Words } from '../words/words';
import { Cites } from './cites';
import { type Advice, useAdvice, useWaysOutWords } from './use-advice';

/**
 * What would change the verdict: what the applicant can do, what depends on another company, what only JETRO's reply
 * settles, and what cannot be changed, with where to go instead.
 */
export function RemediesSection({
  remedies,
  settlements,
  beside,
  fragmentFrom,
}: {
  remedies: Remedies;
  settlements: readonly Settled[];
  /** What stands beside an open point; left out where nothing does. */
  beside?: ((point: OpenPoint) => ReactNode) | undefined;
  /** Where a way is taken up once it has really happened; not for those who only read the result. */
  fragmentFrom?: ((answers: Answers) => string) | undefined;
}) {
  const { t } = useTranslation();
  const waysOut = useWaysOutWords(remedies);
  // Where to go instead of what cannot be changed is said with each bar.
  const groups = useAdvice(remedies, settlements).filter(({ key }) => key !== 'fixed');
  return (
    <section className="stack">
      <h2>{waysOut ? t('remedy.title') : t('remedy.settleTitle')}</h2>
      {waysOut && <p>{waysOut}</p>}
      {groups.map(({ key, title, advice }) => (
        <div key={key} className="party stack-tight">
          <h3>{title}</h3>
          <ul className="plain-list point-list">
            {advice.map((piece) => (
              <li key={piece.key} data-beside={(piece.point && beside !== undefined) || undefined}>
                <div className="point stack-tight" data-effect={piece.effect}>
                  <AdviceText advice={piece} fragmentFrom={fragmentFrom} />
                </div>
                {piece.point && beside?.(piece.point)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function AdviceText({
  advice: { kind, lead, lines, gap, cites, documents, way },
  fragmentFrom,
}: {
  advice: Advice;
  fragmentFrom: ((answers: Answers) => string) | undefined;
}) {
  const { t } = useTranslation();
  return (
    <>
      {kind && (
        <p className="point-kind">
          <Words>{kind}</Words>
        </p>
      )}
      <p>
        <strong>
          <Words>{`${lead} `}</Words>
        </strong>
        {!gap && <Cites ids={cites} />}
      </p>
      {lines.map((line) => (
        <p key={line}>
          <Words>{line}</Words>
        </p>
      ))}
      {gap && (
        <p className="point-cites">
          <span>{gap}</span>
          <Cites ids={cites} />
        </p>
      )}
      {documents.filter(addressOf).map((id) => (
        <p key={id}>
          <DocumentName id={id} />
        </p>
      ))}
      {way && fragmentFrom && (
        <PageLink
          className="point-link"
          data-print="none"
          fragment={fragmentFrom(way.answers)}
          startsOver={way.changes.includes('anotherApplicant')}
        >
          {t('remedy.takeUp')}
        </PageLink>
      )}
    </>
  );
}
