import './trial.css';
import { useRef, useState } from 'react';
import {
  type Answers,
  askedQuestions,
  type Given,
  isSameAnswers,
  isTicks,
  withAnswer,
} from '../../rules/answers';
import { judge, type Outcome, type Verdict } from '../../rules/judge';
import { optionsOf, type QuestionId } from '../../rules/questions';
import { Ledger } from '../findings/ledger';
import { type LedgerRow, ledgerRows } from '../findings/ledger-rows';
import { givenFrom } from '../router/answers-schema';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { SelectField } from '../ui/select-field';
import { useQuestionNames, useQuestionWording } from '../words/question-wording';
import { useTranslation } from '../words/use-translation';

/**
 * Answers changed in place, to see at once what they would lead to. The real result stays what it is until the trial
 * is kept; leaving the page forgets it.
 */
export function Trial({
  outcome,
  answers,
  verdict,
  fixed,
  onKeep,
}: {
  outcome: Outcome;
  answers: Answers;
  verdict: Verdict;
  /** Questions whose answer bars and cannot become another. */
  fixed: readonly QuestionId[];
  onKeep: (answers: Answers) => void;
}) {
  const { t } = useTranslation();
  const wording = useQuestionWording();
  const names = useQuestionNames();
  const fields = useRef<HTMLDivElement>(null);
  const [changes, setChanges] = useState<readonly Given[]>([]);
  const [wasDiscarded, setDiscarded] = useState(false);
  const tried = changes.reduce(withAnswer, answers);
  const isTrial = !isSameAnswers(tried, answers);
  const trial = isTrial ? judge(tried) : verdict;
  const questions = askedQuestions(tried).filter((question) => !isTicks(question));
  const comesTo = trial.outcome
    ? t('trial.result', { outcome: t(`outcome.${trial.outcome}.title`) })
    : t('trial.incomplete', { questions: names(trial.unanswered) });
  const changed = questions.filter((question) => tried[question] !== answers[question]);
  const fixedChanged = changed.filter((question) => fixed.includes(question));
  const discard = () => {
    setChanges([]);
    setDiscarded(true);
    // The button pressed is gone; the keyboard goes on where the trial began.
    fields.current?.querySelector('select')?.focus();
  };
  return (
    <section className="trial folded-section" data-print="none">
      <Disclosure summary={<h2>{t('trial.summary')}</h2>}>
        <p>{t('trial.note')}</p>
        <div ref={fields} className="trial-fields">
          {questions.map((question) => (
            <SelectField
              key={question}
              label={wording[question].label}
              value={String(tried[question] ?? '')}
              onChange={({ target }) => setChanges([...changes, givenFrom(question, target.value)])}
            >
              {tried[question] === undefined && <option value="">{t('trial.choose')}</option>}
              {optionsOf(question).map((option) => (
                <option key={option} value={option}>
                  {wording[question].options[option]?.label}
                </option>
              ))}
            </SelectField>
          ))}
        </div>
        {/* Always there, so that screen readers notice what appears in it. */}
        <div role="status" className="stack-tight">
          {!isTrial && wasDiscarded && <p>{t('trial.discarded')}</p>}
          {isTrial && (
            <>
              <p key={comesTo} className="trial-outcome">
                {trial.outcome === outcome ? `${comesTo} ${t('trial.same')}` : comesTo}
              </p>
              <p>{t('trial.changed', { questions: names(changed) })}</p>
              <p>{t('trial.onlyIf')}</p>
              {fixedChanged.length > 0 && <p>{t('trial.fixed', { questions: names(fixedChanged) })}</p>}
            </>
          )}
        </div>
        {isTrial && (
          <>
            <div className="buttons">
              {trial.outcome && <Button onClick={() => onKeep(tried)}>{t('trial.keep')}</Button>}
              <Button variant="secondary" onClick={discard}>
                {t('trial.discard')}
              </Button>
            </div>
            <TrialColumns tried={ledgerRows(tried, trial)} real={ledgerRows(answers, verdict)} />
          </>
        )}
      </Disclosure>
    </section>
  );
}

/** The rows of the ledger that the trial changes, beside the real ones. */
function TrialColumns({ tried, real }: { tried: readonly LedgerRow[]; real: readonly LedgerRow[] }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="support">{t('trial.changes')}</p>
      <div className="trial-columns">
        <section className="trial-tried stack">
          <h3>{t('trial.tried')}</h3>
          <Ledger rows={rowsMissingFrom(real, tried)} />
        </section>
        <section className="trial-real stack">
          <h3>{t('trial.now')}</h3>
          <Ledger rows={rowsMissingFrom(tried, real)} />
        </section>
      </div>
    </>
  );
}

/** Those of the rows that the others do not have in just this form. */
function rowsMissingFrom(others: readonly LedgerRow[], rows: readonly LedgerRow[]): LedgerRow[] {
  const known = new Set(others.map((row) => JSON.stringify(row)));
  return rows.filter((row) => !known.has(JSON.stringify(row)));
}
