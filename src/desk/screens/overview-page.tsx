import './overview-page.css';
import { useMemo, useState } from 'react';
import { presentMoment } from '../../platform/clock';
import { fileNameOf } from '../../platform/file-name';
import { usePrintedName } from '../../platform/printed-name';
import { usePageTitle } from '../../ui/page-title';
import { isoDate } from '../../words/dates';
import { deskListWords } from '../../words/desk-list-words';
import { deskOverviewWords } from '../../words/desk-overview-words';
import type { DeskFilter } from '../cases/desk-list';
import { rowOf } from '../cases/desk-row';
import { CountLink } from './count-link';
import { BarsFigure, OutcomesFigure, RecipientsFigure } from './figure-tables';
import { figuresOf } from './figures';
import { useDesk, useDeskWords } from './use-desk';

/** What all cases come to, as pictures with their numbers. `onFilter` leads to the list of the cases behind a number. */
export function OverviewPage({ onFilter }: { onFilter: (filter: DeskFilter) => void }) {
  const words = useDeskWords(deskOverviewWords);
  const { unfinished } = useDeskWords(deskListWords).outcomes;
  const { state } = useDesk();
  const [withArchived, setWithArchived] = useState(false);
  usePageTitle(words.title);
  usePrintedName(() => fileNameOf([words.title, isoDate(presentMoment())]));
  const rows = useMemo(() => [...state.cases.values()].map((one) => rowOf(one.case)), [state.cases]);
  const figures = useMemo(() => figuresOf(rows, { withArchived }), [rows, withArchived]);
  const show = (filter: DeskFilter) => onFilter(withArchived ? filter : { ...filter, archived: false });
  return (
    <div className="overview stack-form">
      <h1 tabIndex={-1}>{words.title}</h1>
      {rows.length === 0 ? (
        <p>{words.noCases}</p>
      ) : (
        <>
          <div className="overview-view" data-print="none">
            <p className="support">{words.help}</p>
            {figures.archived > 0 && (
              <label className="overview-toggle">
                <input
                  type="checkbox"
                  checked={withArchived}
                  onChange={({ target }) => setWithArchived(target.checked)}
                />
                <span>{words.withArchived(figures.archived)}</span>
              </label>
            )}
          </div>
          <dl className="overview-totals">
            <div>
              <dt>{words.total}</dt>
              <dd>
                <CountLink count={figures.total} what={words.total} onShow={() => show({})} />
              </dd>
            </div>
            <div>
              <dt>{unfinished}</dt>
              <dd>
                <CountLink
                  count={figures.unfinished}
                  what={unfinished}
                  onShow={() => show({ outcomes: [null] })}
                />
              </dd>
            </div>
            <div>
              <dt>{words.olderRules}</dt>
              <dd>
                <CountLink
                  count={figures.ofOlderRules}
                  what={words.olderRules}
                  onShow={() => show({ ofOlderRules: true })}
                />
              </dd>
            </div>
          </dl>
          <div className="overview-figures">
            <div className="stack-section">
              <OutcomesFigure figures={figures} onShow={show} />
              <RecipientsFigure figures={figures} onShow={show} />
            </div>
            <BarsFigure figures={figures} onShow={show} />
          </div>
        </>
      )}
    </div>
  );
}
