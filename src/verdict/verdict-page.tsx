import './verdict-page.css';
import { useTranslation } from 'react-i18next';
import type { Answers } from '../../rules/answers';
import type { Outcome, Verdict } from '../../rules/judge';
import { remediesFor } from '../../rules/remedies';
import { type Certainty, certainties } from '../../rules/ruling';
import { Ledger } from '../findings/ledger';
import { ledgerRows } from '../findings/ledger-rows';
import { StandingNotes } from '../findings/standing-notes';
import { useQuestionWording } from '../i18n/question-wording';
import { pushFragment } from '../link/address-bar';
import { ButtonLink } from '../link/button-link';
import type { Location } from '../link/fragment';
import { PageLink } from '../link/page-link';
import { placeToResume } from '../link/visit';
import { printPage } from '../printer';
import { Button } from '../ui/button';
import { usePageTitle } from '../ui/page-title';
import { BarredPoints } from './barred-points';
import { Contact } from './contact';
import { Headline } from './headline';
import { AfterApplying, FurtherReading, Preparation } from './next-steps';
import { desksAsked } from './points';
import { RemediesSection } from './remedies-section';
import { Trial } from './trial';

/** The result: outcome, what to do now, and every reason with the FAQ entry it rests on. */
export function VerdictPage({
  outcome,
  verdict,
  answers,
  fragmentOf,
  startFragment,
}: {
  outcome: Outcome;
  verdict: Verdict;
  answers: Answers;
  fragmentOf: (change: Partial<Location>) => string;
  startFragment: string;
}) {
  const { t } = useTranslation();
  const wording = useQuestionWording();
  usePageTitle(`${t('verdict.label')}: ${t(`outcome.${outcome}.title`)}`);
  const remedies = remediesFor(answers);
  const desks = desksAsked(remedies.open);
  // With a question for JETRO in the way, how to reach it comes before the reasons; otherwise after them.
  const asksJetro = outcome === 'askFirst' && desks.includes('jetro');
  const contact = <Contact afterApplying={outcome !== 'cannotApply'} />;
  const [firstUnanswered] = verdict.unanswered;
  return (
    <div className="verdict stack-wide">
      <Headline outcome={outcome} desks={outcome === 'askFirst' ? desks : []} />

      {remedies.bars.length > 0 && (
        <section className="stack">
          <h2>{t('verdict.barsTitle')}</h2>
          <BarredPoints bars={remedies.bars} />
        </section>
      )}

      {outcome !== 'canApply' && (
        <RemediesSection
          remedies={remedies}
          takeUpFragment={(way) => fragmentOf({ page: placeToResume(way.answers), answers: way.answers })}
        />
      )}

      {firstUnanswered && (
        <section className="stack">
          <h2>{t('verdict.unansweredTitle')}</h2>
          <p>{t('verdict.unanswered')}</p>
          <ul>
            {verdict.unanswered.map((question) => (
              <li key={question}>{wording[question].label}</li>
            ))}
          </ul>
          <ButtonLink fragment={fragmentOf({ page: { name: 'question', question: firstUnanswered } })}>
            {t('verdict.answerRest')}
          </ButtonLink>
        </section>
      )}

      {asksJetro && contact}

      <section className="stack">
        <h2>{t('verdict.ledgerTitle')}</h2>
        <p className="support">{t('verdict.ledgerHelp')}</p>
        <Ledger
          rows={ledgerRows(answers, verdict)}
          change={(question) => (
            <PageLink className="ledger-change" fragment={fragmentOf({ page: { name: 'change', question } })}>
              <span aria-hidden="true">{t('verdict.change')}</span>
              <span className="visually-hidden">
                {t('verdict.changeNamed', { question: wording[question].label })}
              </span>
            </PageLink>
          )}
        />
      </section>

      <Trial
        answers={answers}
        verdict={verdict}
        onKeep={(tried) => pushFragment(fragmentOf({ answers: tried }))}
      />

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

      <div className="buttons">
        <Button onClick={printPage}>{t('verdict.print')}</Button>
        <ButtonLink fragment={startFragment} startsOver>
          {t('verdict.restart')}
        </ButtonLink>
      </div>
    </div>
  );
}

/** The words for certainty that this result uses, explained. */
function CertaintyKey({ used }: { used: ReadonlySet<Certainty> }) {
  const { t } = useTranslation();
  return (
    <div className="stack-tight">
      <h3>{t('verdict.certaintyTitle')}</h3>
      <dl className="facts">
        {certainties
          .filter((certainty) => used.has(certainty))
          .map((certainty) => (
            <CertaintyLine key={certainty} certainty={certainty} />
          ))}
      </dl>
    </div>
  );
}

function CertaintyLine({ certainty }: { certainty: Certainty }) {
  const { t } = useTranslation();
  return (
    <>
      <dt>{t(`certainty.${certainty}`)}</dt>
      <dd>{t(`certaintyHelp.${certainty}`)}</dd>
    </>
  );
}
