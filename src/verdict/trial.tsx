import './trial.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answers, askedQuestions, isTicks, withAnswer } from '../../rules/answers';
import { judge, type Verdict } from '../../rules/judge';
import { givenFrom, optionsOf } from '../door/answers-schema';
import { Ledger } from '../findings/ledger';
import { ledgerRows } from '../findings/ledger-rows';
import { useQuestionNames, useQuestionWording } from '../i18n/question-wording';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';

/**
 * Answers changed in place, to see at once what they would lead to. The real result stays what it is until the trial
 * is kept; leaving the page forgets it.
 */
export function Trial({
  answers,
  verdict,
  onKeep,
}: {
  answers: Answers;
  verdict: Verdict;
  onKeep: (answers: Answers) => void;
}) {
  const { t } = useTranslation();
  const wording = useQuestionWording();
  const [tried, setTried] = useState(answers);
  const isTrial = tried !== answers;
  const trial = judge(tried);
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
        <div role="status" className="stack">
          {isTrial && <TrialResult answers={answers} verdict={verdict} tried={tried} trial={trial} />}
        </div>
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

function TrialResult({
  answers,
  verdict,
  tried,
  trial,
}: {
  answers: Answers;
  verdict: Verdict;
  tried: Answers;
  trial: Verdict;
}) {
  const { t } = useTranslation();
  const names = useQuestionNames();
  const before = new Map(ledgerRows(answers, verdict).map((row) => [row.question, JSON.stringify(row)]));
  const changed = ledgerRows(tried, trial).filter((row) => before.get(row.question) !== JSON.stringify(row));
  return (
    <>
      <div className="trial-result stack-tight">
        <p>
          <strong>{t('trial.onlyIf')}</strong>
        </p>
        {verdict.outcome && <p>{t('trial.now', { outcome: t(`outcome.${verdict.outcome}.title`) })}</p>}
        <p>
          {trial.outcome
            ? t('trial.tried', { outcome: t(`outcome.${trial.outcome}.title`) })
            : t('trial.incomplete', {
                questions: names(trial.unanswered),
              })}
        </p>
      </div>
      {changed.length > 0 && (
        <>
          <h3>{t('trial.changes')}</h3>
          <Ledger rows={changed} />
        </>
      )}
    </>
  );
}
