import './report-sheet.css';
import { QRCodeSVG } from 'qrcode.react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Cites } from '../advice/cites';
import type { Advice } from '../advice/use-advice';
import { EffectIcon } from '../findings/effect-icon';
import { Words } from '../i18n/words';
import type { Report, ReportFinding, ReportList, ReportRow } from './use-report';

/** The report as a sheet of A4: two pages at most. */
export function ReportSheet({ ref, report, link }: { ref?: Ref<HTMLElement>; report: Report; link: string }) {
  const { t } = useTranslation();
  const { outcome, former, advice, rows, unanswered } = report;
  return (
    <article ref={ref} className="sheet">
      <header className="sheet-header">
        <h1>{report.title}</h1>
        <p className="sheet-date">
          {report.date}
          <br />
          {report.version}
        </p>
      </header>
      {report.names.length > 0 && (
        <ul className="sheet-names">
          {report.names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      <section className="sheet-outcome">
        <h2>
          <EffectIcon effect={outcome.effect} />
          {outcome.title}
        </h2>
        <p>{outcome.text}</p>
        {outcome.bars.length > 0 && (
          <ul>
            {outcome.bars.map((bar) => (
              <li key={bar}>
                <Words>{bar}</Words>
              </li>
            ))}
          </ul>
        )}
        {former?.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {outcome.desks && <p>{outcome.desks}</p>}
      </section>

      {advice && (
        <section>
          <h2>{advice.title}</h2>
          {advice.intro && <p>{advice.intro}</p>}
          {advice.groups.map((group) => (
            <section key={group.key}>
              <h3>{group.title}</h3>
              <ul>
                {group.advice.map((piece) => (
                  <li key={piece.key} data-effect={piece.effect}>
                    <AdviceLine advice={piece} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      )}

      <section>
        <h2>{report.ledgerTitle}</h2>
        <ReportLedger rows={rows} />
        {unanswered && <p>{unanswered}</p>}
      </section>

      <div className="sheet-lists">
        {report.lists.map((list) => (
          <ReportListSection key={list.title} list={list} />
        ))}
      </div>

      <footer className="sheet-foot">
        <ReportListSection list={report.notes} />
        <section className="sheet-link">
          <h2>{t('report.link')}</h2>
          <QRCodeSVG
            className="sheet-code"
            value={link}
            level="L"
            marginSize={4}
            title={t('report.qrCode')}
          />
          <p>{t('report.linkHelp')}</p>
          <p className="sheet-address">
            <a href={link}>{link.replace(/^https?:\/\//, '')}</a>
          </p>
        </section>
        <p className="sheet-slip">{report.slip}</p>
      </footer>
    </article>
  );
}

function AdviceLine({ advice: { kind, lead, lines, gap, cites } }: { advice: Advice }) {
  const details = [...lines, ...(gap ? [gap] : [])];
  return (
    <>
      {kind && (
        <span className="sheet-kind">
          <Words>{kind}</Words>
        </span>
      )}{' '}
      <strong>
        <Words>{lead}</Words>
      </strong>{' '}
      <Words>{details.join(' ')}</Words> <Cites ids={cites} />
    </>
  );
}

function ReportLedger({ rows }: { rows: readonly ReportRow[] }) {
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
      {answer}
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
              <cite>{source}</cite> <q lang="ja">{quote}</q> {gist}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  ));
}

function Assessment({ finding: { effect, effectName, certainty, sentence } }: { finding: ReportFinding }) {
  return (
    <p>
      <strong>
        <EffectIcon effect={effect} />
        {effectName}
      </strong>
      {'\u2002'}
      <Words>{sentence}</Words> <span className="sheet-certainty">[{certainty}]</span>
    </p>
  );
}

function ReportListSection({ list: { title, items, isChecklist } }: { list: ReportList }) {
  return (
    <section className={isChecklist ? 'sheet-checklist' : undefined}>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>
            <Words>{item}</Words>
          </li>
        ))}
      </ul>
    </section>
  );
}
