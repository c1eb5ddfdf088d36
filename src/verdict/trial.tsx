import './trial.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answers, askedQuestions, isTicks, withAnswer } from '../../rules/answers';
import { judge, type Outcome, type Verdict } from '../../rules/judge';
import { givenFrom, optionsOf } from '../door/answers-schema';
import { Ledger } from '../findings/ledger';
import { type LedgerRow, ledgerRows } from '../findings/ledger-rows';
import { useQuestionNames, useQuestionWording } from '../i18n/question-wording';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';

/**
 * Answers changed in place, to see at once what they would lead to. The real result stays what it is until the trial
 * is kept; leaving the page forgets it.
 */
export function Trial({
  outcome,
  answers,
  verdict,
  onKeep,
}: {
  outcome: Outcome;
  answers: Answers;
  verdict: Verdict;
  onKeep: (answers: Answers) => void;
}) {
  const { t } = useTranslation();
  const wording = useQuestionWording();
  const names = useQuestionNames();
  const [tried, setTried] = useState(answers);
  const isTrial = tried !== answers;
  const trial = judge(tried);
  const triedOutcome = trial.outcome
    ? t(`outcome.${trial.outcome}.title`)
    : t('trial.incomplete', { questions: names(trial.unanswered) });
  const questions = askedQuestions(tried).filter((question) => !isTicks(question));
  return (
    <section className="trial">
      <Disclosure summary={t('trial.summary')}>
        <p>{t('trial.note')}</p>
        <div className="trial-fields">
          {questions.map((question) => (
            <label key={question} className="trial-field">
              {wording[question].label}
              <select
                className="trial-select"
                value={String(tried[question] ?? '')}
                onChange={({ target }) => setTried(withAnswer(tried, givenFrom(question, target.value)))}
              >
                {tried[question] === undefined && <option value="">{t('trial.choose')}</option>}
                {optionsOf(question).map((option) => (
                  <option key={option} value={option}>
                    {wording[question].options[option]?.label}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
        {/* Always there, so that screen readers notice what appears in it. */}
        <div role="status">
          {isTrial && (
            <p>
              <strong>{t('trial.onlyIf')}</strong> <span className="visually-hidden">{triedOutcome}</span>
            </p>
          )}
        </div>
        {isTrial && (
          <TrialColumns
            outcome={triedOutcome}
            tried={ledgerRows(tried, trial)}
            realOutcome={t(`outcome.${outcome}.title`)}
            real={ledgerRows(answers, verdict)}
          />
        )}
        {isTrial && (
          <div className="buttons">
            {trial.outcome && <Button onClick={() => onKeep(tried)}>{t('trial.keep')}</Button>}
            <Button variant="secondary" onClick={() => setTried(answers)}>
              {t('trial.discard')}
            </Button>
          </div>
        )}
      </Disclosure>
    </section>
  );
}

/** The outcome of the trial and the rows it changes, beside the real ones. */
function TrialColumns({
  outcome,
  tried,
  realOutcome,
  real,
}: {
  outcome: string;
  tried: readonly LedgerRow[];
  realOutcome: string;
  real: readonly LedgerRow[];
}) {
  const { t } = useTranslation();
  return (
    <>
      <div className="trial-columns">
        <section className="trial-tried stack">
          <h3>{t('trial.tried')}</h3>
          <p className="trial-outcome">{outcome}</p>
          <Ledger rows={rowsMissingFrom(real, tried)} />
        </section>
        <section className="trial-real stack">
          <h3>{t('trial.now')}</h3>
          <p className="trial-outcome">{realOutcome}</p>
          <Ledger rows={rowsMissingFrom(tried, real)} />
        </section>
      </div>
      <p className="support">{t('trial.changes')}</p>
    </>
  );
}

/** Those of the rows that the others do not have in just this form. */
function rowsMissingFrom(others: readonly LedgerRow[], rows: readonly LedgerRow[]): LedgerRow[] {
  const known = new Set(others.map((row) => JSON.stringify(row)));
  return rows.filter((row) => !known.has(JSON.stringify(row)));
}
