import './verdict-page.css';
import type { ReactNode } from 'react';
import type { Answers } from '../../rules/answers';
import type { Outcome, Verdict } from '../../rules/judge';
import { remediesFor } from '../../rules/remedies';
import { Ledger } from '../findings/ledger';
import { ledgerRows } from '../findings/ledger-rows';
import { StandingNotes } from '../findings/standing-notes';
import { presentMoment } from '../platform/clock';
import { usePrintedName } from '../platform/printed-name';
import type { Journey } from '../router/journey';
import { ButtonLink } from '../ui/button-link';
import { usePageTitle } from '../ui/page-title';
import { useTranslation } from '../words/use-translation';
import { BarredPoints } from './barred-points';
import { ChangeLink } from './change-link';
import { Headline } from './headline';
import { RemediesSection } from './remedies-section';
import { Unanswered } from './unanswered';
import { useResultName } from './use-result-name';

/** The result without what is taken away from it: the outcome, what would change it, and every reason with its entry. */
export function CompactVerdict({
  outcome,
  verdict,
  answers,
  journey: { fragmentAt, fragmentFrom },
  startFragment,
  children,
}: {
  outcome: Outcome;
  verdict: Verdict;
  answers: Answers;
  journey: Pick<Journey, 'fragmentAt' | 'fragmentFrom'>;
  startFragment: string;
  /** What leads to the whole result. */
  children: ReactNode;
}) {
  const { t } = useTranslation();
  usePageTitle(`${t('verdict.label')}: ${t(`outcome.${outcome}.title`)}`);
  const resultName = useResultName();
  usePrintedName(() => resultName({ what: 'result', client: '', outcome, day: presentMoment() }));
  const remedies = remediesFor(answers, verdict);
  const [firstUnanswered] = verdict.unanswered;
  return (
    <div className="verdict stack-wide">
      <Headline outcome={outcome} open={remedies.open}>
        <ButtonLink variant="plain" fragment={fragmentAt({ name: 'report' })}>
          {t('keeping.report')}
        </ButtonLink>
      </Headline>

      {remedies.bars.length > 0 && (
        <section className="stack">
          <h2>{t('verdict.barsTitle')}</h2>
          <BarredPoints bars={remedies.bars} fixed={remedies.fixed} />
        </section>
      )}

      {outcome !== 'canApply' && (
        <RemediesSection remedies={remedies} settlements={[]} fragmentFrom={fragmentFrom} />
      )}

      {firstUnanswered && (
        <Unanswered
          questions={verdict.unanswered}
          fragment={fragmentAt({ name: 'question', question: firstUnanswered })}
        />
      )}

      <section className="stack">
        <h2>{t('verdict.ledgerTitle')}</h2>
        <p className="support">{t('verdict.ledgerHelp')}</p>
        <Ledger
          rows={ledgerRows(answers, verdict)}
          change={(question) => (
            <ChangeLink question={question} fragment={fragmentAt({ name: 'change', question })} />
          )}
        />
      </section>

      {children}

      <section className="stack">
        <h2>{t('verdict.notesTitle')}</h2>
        <StandingNotes onResult />
      </section>

      <ButtonLink fragment={startFragment} startsOver>
        {t('verdict.restart')}
      </ButtonLink>
    </div>
  );
}
