import './verdict-page.css';
import { useTranslation } from 'react-i18next';
import type { Answers } from '../../rules/answers';
import type { Outcome, Verdict } from '../../rules/judge';
import type { Judgement } from '../../rules/judgement';
import { remediesFor } from '../../rules/remedies';
import { desksAsked } from '../advice/points';
import { EnquirySection } from '../enquiry/enquiry-section';
import { Ledger } from '../findings/ledger';
import { ledgerRows } from '../findings/ledger-rows';
import { StandingNotes } from '../findings/standing-notes';
import { ButtonLink } from '../link/button-link';
import type { Journey } from '../link/journey';
import { printPage } from '../printer';
import { Button } from '../ui/button';
import { usePageTitle } from '../ui/page-title';
import { BarredPoints } from './barred-points';
import { CertaintyKey } from './certainty-key';
import { ChangeLink } from './change-link';
import { Contact } from './contact';
import { FormerResult } from './former-result';
import { Headline } from './headline';
import { Keeping } from './keeping';
import { AfterApplying, FurtherReading, Preparation } from './next-steps';
import { RemediesSection } from './remedies-section';
import { Trial } from './trial';
import { Unanswered } from './unanswered';

/**
 * The result: outcome, what to do now, and every reason with the FAQ entry it rests on. Whoever was sent a link to the
 * result only has no `journey`, and finds nothing there that leads into the answers.
 */
export function VerdictPage({
  outcome,
  verdict,
  answers,
  former,
  journey,
  startFragment,
}: {
  outcome: Outcome;
  verdict: Verdict;
  answers: Answers;
  former: Judgement | undefined;
  journey: Journey | undefined;
  /** Where another check begins; left out where the page around it says so. */
  startFragment?: string | undefined;
}) {
  const { t } = useTranslation();
  usePageTitle(`${t('verdict.label')}: ${t(`outcome.${outcome}.title`)}`);
  const remedies = remediesFor(answers);
  // With a question for JETRO in the way, how to reach it comes before the reasons; otherwise after them.
  const asksJetro = outcome === 'askFirst' && desksAsked(remedies.open).includes('jetro');
  const contact = <Contact afterApplying={outcome !== 'cannotApply'} />;
  const [firstUnanswered] = verdict.unanswered;
  return (
    <div className="verdict stack-wide">
      <div className="stack">
        {!journey && <p className="support">{t('verdict.readOnly')}</p>}
        {former && <FormerResult former={former} outcome={outcome} answers={answers} />}
        <Headline outcome={outcome} open={remedies.open}>
          {journey ? (
            <ButtonLink variant="plain" fragment={journey.fragmentAt({ name: 'report' })}>
              {t('keeping.report')}
            </ButtonLink>
          ) : (
            <Button variant="plain" onClick={printPage}>
              {t('verdict.print')}
            </Button>
          )}
        </Headline>
      </div>

      {remedies.bars.length > 0 && (
        <section className="stack">
          <h2>{t('verdict.barsTitle')}</h2>
          <BarredPoints bars={remedies.bars} />
        </section>
      )}

      {outcome !== 'canApply' && <RemediesSection remedies={remedies} fragmentFrom={journey?.fragmentFrom} />}

      <EnquirySection answers={answers} remedies={remedies} />

      {journey && (
        <Trial
          outcome={outcome}
          answers={answers}
          verdict={verdict}
          fixed={remedies.fixed.map(({ question }) => question)}
          onKeep={journey.keep}
        />
      )}

      {firstUnanswered && (
        <Unanswered
          questions={verdict.unanswered}
          fragment={journey?.fragmentAt({ name: 'question', question: firstUnanswered })}
        />
      )}

      {asksJetro && contact}

      <section className="stack">
        <h2>{t('verdict.ledgerTitle')}</h2>
        <p className="support">{t('verdict.ledgerHelp')}</p>
        <Ledger
          rows={ledgerRows(answers, verdict)}
          change={
            journey &&
            ((question) => (
              <ChangeLink question={question} fragment={journey.fragmentAt({ name: 'change', question })} />
            ))
          }
        />
      </section>

      {journey && <Keeping {...journey} />}

      {outcome !== 'cannotApply' && (
        <>
          <Preparation isStillOpen={outcome === 'askFirst'} />
          <AfterApplying />
        </>
      )}
      {!asksJetro && contact}

      <section className="stack">
        <h2>{t('verdict.notesTitle')}</h2>
        <StandingNotes onResult />
        <CertaintyKey used={new Set(verdict.findings.map(({ certainty }) => certainty))} />
      </section>
      {outcome !== 'cannotApply' && <FurtherReading />}

      <p className="verdict-slip">{t('verdict.slip')}</p>

      {startFragment && (
        <ButtonLink fragment={startFragment} startsOver>
          {journey ? t('verdict.restart') : t('verdict.checkYourself')}
        </ButtonLink>
      )}
    </div>
  );
}
