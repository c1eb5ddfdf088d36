import './verdict-page.css';
import type { ReactNode } from 'react';
import type { Answers } from '../../rules/answers';
import type { OpenPoint, Outcome, Verdict } from '../../rules/judge';
import type { Judgement } from '../../rules/judgement';
import type { QuestionId } from '../../rules/questions';
import { remediesFor } from '../../rules/remedies';
import { FoldedLedger } from '../findings/ledger';
import { ledgerRows } from '../findings/ledger-rows';
import { type Settled, withoutReply } from '../findings/settlements';
import { StandingNotes } from '../findings/standing-notes';
import { presentMoment } from '../platform/clock';
import { usePrintedName } from '../platform/printed-name';
import type { ClientName } from '../router/client-name';
import type { Journey } from '../router/journey';
import { ButtonLink } from '../ui/button-link';
import { FoldedSection } from '../ui/folded-section';
import { usePageTitle } from '../ui/page-title';
import { PrintButton } from '../ui/print-button';
import { useTranslation } from '../words/use-translation';
import { BarredPoints } from './barred-points';
import { CertaintyKey } from './certainty-key';
import { ChangeLink } from './change-link';
import { Contact } from './contact';
import { EnquirySection } from './enquiry/enquiry-section';
import { FormerResult } from './former-result';
import { Headline } from './headline';
import { Keeping } from './keeping';
import { NameInLink } from './name-in-link';
import { AfterApplying, Elsewhere, FurtherReading, NextStep, Preparation } from './next-steps';
import { RemediesSection } from './remedies-section';
import { ResultAddress } from './result-address';
import { Trial } from './trial';
import { Unanswered } from './unanswered';
import { useResultName } from './use-result-name';

/** What stands beside a result where something is kept of the client. It says nothing of the outcome. */
export interface BesideResult {
  readonly outcome: ReactNode;
  readonly point: (point: OpenPoint) => ReactNode;
  readonly line: (question: QuestionId) => ReactNode;
}

/**
 * The result: outcome, what to do now, and every reason with the FAQ entry it rests on. Whoever was sent a link to the
 * result only has no `journey`, and finds nothing there that leads into the answers.
 */
export function VerdictPage({
  outcome,
  verdict,
  answers,
  former,
  client,
  settlements = [],
  company = '',
  beside,
  ticksUnder = 'preparation',
  journey,
  link,
  startFragment,
}: {
  outcome: Outcome;
  verdict: Verdict;
  answers: Answers;
  former: Judgement | undefined;
  /** The name that the link says, if it says one. */
  client?: ClientName | undefined;
  /** The replies there are: the outcome stays as it is, and nobody asks again. */
  settlements?: readonly Settled[];
  /** The company checked, where it is known: whom the messages are from, and in whose name the result is printed. */
  company?: string;
  beside?: BesideResult | undefined;
  /** The name under which this tab keeps what is ticked of the preparation: each case has its own. */
  ticksUnder?: string;
  journey: Journey | undefined;
  /** The whole address that opens the result again, where it can be; it holds no name. */
  link: string | undefined;
  /** Where another check begins; left out where the page around it says so. */
  startFragment?: string | undefined;
}) {
  const { t } = useTranslation();
  usePageTitle(`${t('verdict.label')}: ${t(`outcome.${outcome}.title`)}`);
  const resultName = useResultName();
  usePrintedName(() =>
    resultName({ what: 'result', client: client ?? company, outcome, day: presentMoment() }),
  );
  const remedies = remediesFor(answers, verdict);
  const waiting = withoutReply(remedies.open, settlements);
  // Where nothing that bars can become otherwise, trying other answers would promise what cannot be.
  const isFixed = remedies.bars.length > 0 && remedies.fixed.length === remedies.bars.length;
  const [firstUnanswered] = verdict.unanswered;
  return (
    <div className="verdict stack-wide">
      <div data-beside={beside !== undefined || undefined}>
        <div className="stack">
          {!journey && <p className="support">{t('verdict.readOnly')}</p>}
          {client && <NameInLink name={client} />}
          {former && <FormerResult former={former} outcome={outcome} answers={answers} />}
          <Headline outcome={outcome} open={waiting}>
            {journey?.handingOver && (
              <ButtonLink variant="plain" fragment={journey.fragmentAt({ name: 'report' })}>
                {t('keeping.report')}
              </ButtonLink>
            )}
            {!journey && (
              <PrintButton variant="plain" instead={t('printing.otherBrowser')}>
                {t('verdict.print')}
              </PrintButton>
            )}
          </Headline>
          {waiting.length < remedies.open.length && <p>{t('report.settledHelp')}</p>}
        </div>
        {beside?.outcome}
      </div>

      {remedies.bars.length > 0 && (
        <section className="stack">
          <h2>{t('verdict.barsTitle')}</h2>
          <BarredPoints bars={remedies.bars} fixed={remedies.fixed} />
        </section>
      )}

      {outcome !== 'canApply' && (
        <RemediesSection
          remedies={remedies}
          settlements={settlements}
          beside={beside?.point}
          fragmentFrom={journey?.fragmentFrom}
        />
      )}

      {/* Another name, or none to be shown, takes the place of what was there. */}
      <EnquirySection
        key={company}
        answers={answers}
        remedies={{ ...remedies, open: waiting }}
        company={company}
      />

      {firstUnanswered && (
        <Unanswered
          questions={verdict.unanswered}
          fragment={journey?.fragmentAt({ name: 'question', question: firstUnanswered })}
        />
      )}

      {outcome === 'canApply' && <NextStep />}
      {outcome === 'cannotApply' ? (
        <Elsewhere />
      ) : (
        <div className="folded-sections stack">
          <Preparation isStillOpen={outcome === 'askFirst'} ticksUnder={ticksUnder} />
          <AfterApplying />
        </div>
      )}

      <section className="stack-tight">
        <h2>{t('verdict.ledgerTitle')}</h2>
        <FoldedLedger
          rows={ledgerRows(answers, verdict)}
          opened={outcome !== 'cannotApply' || remedies.bars.length === 1}
          beside={beside?.line}
          change={
            journey &&
            ((question) => (
              <ChangeLink question={question} fragment={journey.fragmentAt({ name: 'change', question })} />
            ))
          }
        />
      </section>

      {journey?.handingOver && (
        <Keeping {...journey.handingOver} reportFragment={journey.fragmentAt({ name: 'report' })} />
      )}

      <div className="folded-sections">
        <Contact afterApplying={outcome !== 'cannotApply'} />
        <FoldedSection title={t('verdict.notesTitle')}>
          <StandingNotes onResult />
          <CertaintyKey used={new Set(verdict.findings.map(({ certainty }) => certainty))} />
        </FoldedSection>
        {outcome !== 'cannotApply' && <FurtherReading />}
        {journey && !isFixed && (
          <Trial
            outcome={outcome}
            answers={answers}
            verdict={verdict}
            fixed={remedies.fixed.map(({ question }) => question)}
            onKeep={journey.keep}
          />
        )}
      </div>

      {link && <ResultAddress link={link} />}
      <p data-print="only">{t('verdict.slip')}</p>

      {startFragment && (
        <ButtonLink fragment={startFragment} startsOver>
          {journey ? t('verdict.restart') : t('verdict.checkYourself')}
        </ButtonLink>
      )}
    </div>
  );
}
