import { EffectIcon } from '../../findings/effect-icon';
import { useTranslation } from '../../words/use-translation';
import { Words } from '../../words/words';
import type { ReportFinding, ReportRow } from './use-report-rows';

/** Every point checked, as a table. */
export function ReportLedger({ rows }: { rows: readonly ReportRow[] }) {
  const { t } = useTranslation();
  return (
    <table className="sheet-ledger">
      <thead>
        <tr>
          <th scope="col">{t('report.question')}</th>
          <th scope="col">{t('report.assessment')}</th>
          <th scope="col">{t('report.grounds')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <LedgerRows key={row.question} row={row} />
        ))}
      </tbody>
    </table>
  );
}

/** One row a finding, so that grounds stand beside the finding that rests on them. */
function LedgerRows({ row: { question, answers, findings, remark } }: { row: ReportRow }) {
  const head = (answer: string | undefined) => (
    <th scope="row">
      <span className="sheet-question">{question}</span>
      {answer && <span>{answer}</span>}
    </th>
  );
  if (findings.length === 0) {
    return (
      <tr>
        {head(answers.join())}
        <td colSpan={2}>{remark}</td>
      </tr>
    );
  }
  return findings.map((finding, place) => (
    <tr key={finding.sentence}>
      {head(answers[place])}
      <td>
        <Assessment finding={finding} />
      </td>
      <td>
        <ul className="sheet-grounds">
          {finding.citations.map(({ source, quote, gist }) => (
            <li key={source}>
              <cite translate="no">{source}</cite>
              <span> </span>
              <q lang="ja" translate="no">
                {quote}
              </q>
              {gist && <span>{` ${gist}`}</span>}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  ));
}

function Assessment({
  finding: { effect, effectName, certainty, sentence, settled },
}: {
  finding: ReportFinding;
}) {
  return (
    <>
      <p>
        <strong>
          <EffectIcon effect={effect} />
          <span>{effectName}</span>
        </strong>
        <Words>{`\u2002${sentence} `}</Words>
        <span className="sheet-certainty">{`[${certainty}]`}</span>
      </p>
      {settled.map((line) => (
        <p key={line} className="sheet-replied">
          {line}
        </p>
      ))}
    </>
  );
}
