import './ledger.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../rules/judge';
import type { QuestionId } from '../../rules/questions';
import { useQuestionWording } from '../i18n/question-wording';
import { Words } from '../i18n/words';
import { Citations } from './citation';
import { EffectBadge } from './effect-badge';
import type { LedgerRow } from './ledger-rows';
import { useFindingWords } from './use-finding-words';

/**
 * Every point checked, one row a question: the answer, what was found, on what it rests and how sure that is.
 * `change` makes the control that changes an answer, where there is one.
 */
export function Ledger({
  rows,
  change,
}: {
  rows: readonly LedgerRow[];
  change?: (question: QuestionId) => ReactNode;
}) {
  const { t } = useTranslation();
  const wording = useQuestionWording();
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
              <LedgerFinding key={finding.answer} finding={finding} isOneOfSeveral={findings.length > 1} />
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

function LedgerFinding({ finding, isOneOfSeveral }: { finding: Finding; isOneOfSeveral: boolean }) {
  const { t } = useTranslation();
  const { answer, sentence } = useFindingWords()(finding);
  return (
    <div className="ledger-finding stack-tight">
      {isOneOfSeveral && <p className="support">{answer}</p>}
      <p className="ledger-assessment">
        <EffectBadge effect={finding.effect} />
        <span className="ledger-certainty">{t(`certainty.${finding.certainty}`)}</span>
      </p>
      <p className={finding.effect === 'note' && finding.strong ? 'ledger-strong' : undefined}>
        <Words>{sentence}</Words>
      </p>
      <Citations ids={finding.cites} quoting={finding.quoting} />
    </div>
  );
}
