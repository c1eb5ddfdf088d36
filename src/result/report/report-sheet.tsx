import './report-sheet.css';
import { QRCodeSVG } from 'qrcode.react';
import type { Ref } from 'react';
import { EffectIcon } from '../../findings/effect-icon';
import { useTranslation } from '../../words/use-translation';
import { Words } from '../../words/words';
import { Cites } from '../cites';
import type { Advice } from '../use-advice';
import { ReportLedger } from './report-ledger';
import type { Report, ReportList } from './use-report';
import type { ReportSettlement } from './use-settlement-words';

/**
 * The report as a sheet of A4: two pages at most. Its headings are below the one of the page it is on. `link`: opens the result again, where it can be. `isOneOfMany`: it is
 * printed with others, so that its last page too says whose it is.
 */
export function ReportSheet({
  ref,
  report,
  link,
  isOneOfMany = false,
}: {
  ref?: Ref<HTMLElement>;
  report: Report;
  link: string | undefined;
  isOneOfMany?: boolean;
}) {
  const { t } = useTranslation();
  const { outcome, former, settled, advice, rows, unanswered } = report;
  return (
    <article ref={ref} className="sheet" data-one-of-many={isOneOfMany || undefined}>
      <header className="sheet-header">
        <h2 className="sheet-title">{report.title}</h2>
        <p className="sheet-date">
          <span>{report.date}</span>
          <br />
          <span>{report.version}</span>
        </p>
      </header>
      <Names names={report.names} />
      <section className="sheet-outcome">
        <h3 className="sheet-part">
          <EffectIcon effect={outcome.effect} />
          <span key={outcome.title}>{outcome.title}</span>
        </h3>
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
        {outcome.recipients && <p>{outcome.recipients}</p>}
      </section>

      {settled && (
        <section className="sheet-settled">
          <h3 className="sheet-part">{settled.title}</h3>
          <p>{settled.help}</p>
          <ul>
            {settled.points.map((point) => (
              <li key={point.key}>
                <Settlement settlement={point} />
              </li>
            ))}
          </ul>
        </section>
      )}

      {advice && (
        <section>
          <h3 className="sheet-part">{advice.title}</h3>
          {advice.intro && <p>{advice.intro}</p>}
          {advice.groups.map((group) => (
            <section key={group.key}>
              <h4 className="sheet-group">{group.title}</h4>
              <ul>
                {group.advice.map((piece) => (
                  <li key={piece.key} data-effect={piece.effect} data-settled={piece.isSettled}>
                    <AdviceLine advice={piece} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      )}

      <section>
        <h3 className="sheet-part">{report.ledgerTitle}</h3>
        <ReportLedger rows={rows} />
        {unanswered && <p>{unanswered}</p>}
      </section>

      <div className="sheet-lists">
        {report.lists.map((list) => (
          <ReportListSection key={list.title} list={list} />
        ))}
      </div>

      <footer className="sheet-foot">
        <div>
          <ReportListSection list={report.notes} />
          <p className="sheet-slip">{report.slip}</p>
        </div>
        {link && (
          <section className="sheet-link">
            <h3 className="sheet-part">{t('report.link')}</h3>
            <QRCodeSVG
              className="sheet-code"
              value={link}
              level="L"
              marginSize={4}
              title={t('report.qrCode')}
            />
            <p>{t('report.linkHelp')}</p>
            <p className="sheet-address">
              <a className="spelled-out" href={link}>
                {link.replace(/^https?:\/\//, '')}
              </a>
            </p>
          </section>
        )}
        {isOneOfMany && <Names names={report.names} />}
      </footer>
    </article>
  );
}

function Names({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <ul className="sheet-names">
      {names.map((name) => (
        <li key={name} translate="no">
          {name}
        </li>
      ))}
    </ul>
  );
}

function Settlement({ settlement: { point, settled, reply } }: { settlement: ReportSettlement }) {
  return (
    <>
      <strong>
        <Words>{point}</Words>
      </strong>
      <br />
      <span>{settled}</span>
      {reply && <p className="sheet-reply">{reply}</p>}
    </>
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
      )}
      <strong>
        <Words>{` ${lead} `}</Words>
      </strong>
      <Words>{`${details.join(' ')} `}</Words>
      <Cites ids={cites} />
    </>
  );
}

function ReportListSection({ list: { title, items, isChecklist } }: { list: ReportList }) {
  return (
    <section className={isChecklist ? 'sheet-checklist' : undefined}>
      <h3 className="sheet-part">{title}</h3>
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
