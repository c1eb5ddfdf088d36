import './ledger.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../../rules/questions';
import { useQuestionWording } from '../i18n/question-wording';
import { FindingDetails } from './finding-details';
import type { LedgerRow } from './ledger-rows';

/**
 * Every point checked, one row a question: the answer, what was found, on what it rests and how sure that is.
 * `change` makes the control that changes an answer, where there is one.
 */
export function Ledger({
  rows,
  change,
}: {
  rows: readonly LedgerRow[];
  change?: ((question: QuestionId) => ReactNode) | undefined;
}) {
  const { t } = useTranslation();
  const wording = useQuestionWording();
  if (rows.length === 0) return null;
  return (
    <ol className="plain-list ledger">
      {rows.map(({ question, answer, findings, decidedWith }) => (
        <li key={question} className="ledger-row">
          <div>
            <h3 className="ledger-question">{wording[question].label}</h3>
            {answer.length === 0 && <p className="ledger-answer">{t('verdict.noneTicked')}</p>}
            {answer.map((option) => (
              <p key={option} className="ledger-answer">
                {wording[question].options[option]?.label}
              </p>
            ))}
            {change?.(question)}
          </div>
          <div>
            {findings.map((finding) => (
              <FindingDetails key={finding.answer} finding={finding} namesAnswer={findings.length > 1} />
            ))}
            {findings.length === 0 && (
              <p className="support">
                {decidedWith
                  ? t('verdict.decidedWith', { question: wording[decidedWith].label })
                  : t('verdict.noneTickedFinding')}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
