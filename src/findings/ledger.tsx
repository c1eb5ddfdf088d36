import './ledger.css';
import type { ReactNode } from 'react';
import type { QuestionId } from '../../rules/questions';
import { FindingDetails } from './finding-details';
import type { LedgerRow } from './ledger-rows';
import { useLedgerWords } from './use-ledger-words';

/**
 * Every point checked, one row a question: the answer, what was found, on what it rests and how sure that is.
 * `change` makes the control that changes an answer, where there is one; `beside`, what a consultant has noted on it.
 */
export function Ledger({
  rows,
  change,
  beside,
}: {
  rows: readonly LedgerRow[];
  change?: ((question: QuestionId) => ReactNode) | undefined;
  beside?: ((question: QuestionId) => ReactNode) | undefined;
}) {
  if (rows.length === 0) return null;
  return (
    <ol className="plain-list ledger" data-beside={beside !== undefined || undefined}>
      {rows.map((row) => (
        <LedgerLine key={row.question} row={row} beside={beside?.(row.question)}>
          {change?.(row.question)}
        </LedgerLine>
      ))}
    </ol>
  );
}

function LedgerLine({ row, beside, children }: { row: LedgerRow; beside: ReactNode; children: ReactNode }) {
  const { question, answers, remark } = useLedgerWords()(row);
  const { findings } = row;
  return (
    <li className="ledger-row">
      <div>
        <h3 className="ledger-question">{question}</h3>
        {answers.map((answer) => (
          <p key={answer} className="ledger-answer">
            {answer}
          </p>
        ))}
        {children}
      </div>
      <div>
        {findings.map((finding) => (
          <FindingDetails key={finding.answer} finding={finding} namesAnswer={findings.length > 1} />
        ))}
        {findings.length === 0 && <p className="support">{remark}</p>}
      </div>
      {beside}
    </li>
  );
}
