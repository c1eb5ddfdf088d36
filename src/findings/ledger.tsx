import './ledger.css';
import { type ReactNode, useState } from 'react';
import type { QuestionId } from '../../rules/questions';
import { Button } from '../ui/button';
import { useTranslation } from '../words/use-translation';
import { EffectBadge } from './effect-badge';
import { FindingDetails } from './finding-details';
import { type LedgerRow, weightiestFinding } from './ledger-rows';
import { useLedgerWords } from './use-ledger-words';

interface LedgerParts {
  rows: readonly LedgerRow[];
  /** Makes the control that changes an answer, where there is one. */
  change?: ((question: QuestionId) => ReactNode) | undefined;
  /** What a consultant has noted on an answer. */
  beside?: ((question: QuestionId) => ReactNode) | undefined;
}

/** Every point checked, one row a question: the answer, what was found, on what it rests and how sure that is. */
export function Ledger({ rows, change, beside }: LedgerParts) {
  if (rows.length === 0) return null;
  return (
    <ol className="plain-list ledger" data-beside={beside !== undefined || undefined}>
      {rows.map((row) => (
        <li key={row.question} className="ledger-row">
          <div>
            <RowHead row={row} />
            {change?.(row.question)}
          </div>
          <div>
            <RowFindings row={row} />
          </div>
          {beside?.(row.question)}
        </li>
      ))}
    </ol>
  );
}

/**
 * The ledger with its grounds folded: a line a question, with its mark. `opened`: whether the rows that bar or are open
 * begin unfolded. All of them are unfolded, and folded again, by one button; on paper they are open.
 */
export function FoldedLedger({ rows, change, beside, opened }: LedgerParts & { opened: boolean }) {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  if (rows.length === 0) return null;
  return (
    <>
      <div className="ledger-ways" data-print="none">
        <p className="support">{t('verdict.ledgerHelp')}</p>
        <Button variant="plain" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t('verdict.showWeighty') : t('verdict.showAll')}
        </Button>
      </div>
      <ol className="plain-list ledger" data-beside={beside !== undefined || undefined}>
        {rows.map((row) => {
          const weightiest = weightiestFinding(row);
          const isWeighty = weightiest?.effect === 'bars' || weightiest?.effect === 'confirm';
          return (
            <li key={row.question} className="ledger-folded-row">
              <div className="ledger-folded">
                <details key={String(showsAll)} open={showsAll || (opened && isWeighty)}>
                  <summary className="ledger-summary">
                    <RowHead row={row} />
                    {weightiest && (
                      <span className="ledger-mark" data-print={row.findings.length > 1 ? 'none' : undefined}>
                        <EffectBadge {...weightiest} />
                      </span>
                    )}
                  </summary>
                  <div className="ledger-grounds">
                    <RowFindings row={row} isMarked={row.findings.length === 1} />
                  </div>
                </details>
                {change?.(row.question)}
              </div>
              {beside?.(row.question)}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function RowHead({ row }: { row: LedgerRow }) {
  const { question, answers } = useLedgerWords()(row);
  return (
    <>
      <h3 className="ledger-question">{question}</h3>
      {answers.map((answer) => (
        <span key={answer} className="ledger-answer">
          {answer}
        </span>
      ))}
    </>
  );
}

function RowFindings({ row, isMarked = false }: { row: LedgerRow; isMarked?: boolean }) {
  const { remark } = useLedgerWords()(row);
  const { findings } = row;
  return (
    <>
      {findings.map((finding) => (
        <FindingDetails
          key={finding.answer}
          finding={finding}
          namesAnswer={findings.length > 1}
          isMarked={isMarked}
        />
      ))}
      {findings.length === 0 && <p className="support">{remark}</p>}
    </>
  );
}
