import './compare-page.css';
import { useState } from 'react';
import { presentMoment } from '../../platform/clock';
import { fileNameOf } from '../../platform/file-name';
import { usePrintedName } from '../../platform/printed-name';
import { Banner } from '../../ui/banner';
import { Disclosure } from '../../ui/disclosure';
import { usePageTitle } from '../../ui/page-title';
import { isoDate } from '../../words/dates';
import { deskChosenWords } from '../../words/desk-chosen-words';
import { deskCompareWords } from '../../words/desk-compare-words';
import { CaseChooser } from './case-chooser';
import { chosenRows } from './chosen-rows';
import { mostCompared } from './comparison';
import { ComparisonTable } from './comparison-table';
import { useDesk, useDeskWords } from './use-desk';

/** Two or three cases, or variants of one, side by side; with fewer, the choice of them. */
export function ComparePage({ ids }: { ids: readonly string[] }) {
  const words = useDeskWords(deskCompareWords);
  const { missing: missingWords } = useDeskWords(deskChosenWords);
  const { state } = useDesk();
  const [showsAll, setShowsAll] = useState(false);
  usePageTitle(words.title);
  const { rows: chosen, missing } = chosenRows(ids, state.cases);
  const rows = chosen.slice(0, mostCompared);
  usePrintedName(() =>
    fileNameOf([words.title, ...rows.map((row) => row.case.client), isoDate(presentMoment())]),
  );
  const initial = rows.map((row) => row.case.id);
  return (
    <div className="compare stack-form">
      <h1 tabIndex={-1}>{words.title}</h1>
      {missing > 0 && (
        <Banner tone="info" data-print="none">
          <p>{missingWords(missing)}</p>
        </Banner>
      )}
      {chosen.length > mostCompared && (
        <Banner tone="info" data-print="none">
          <p>{words.tooMany(mostCompared)}</p>
        </Banner>
      )}
      {rows.length < 2 ? (
        <section className="stack" data-print="none">
          <h2>{words.chooseTitle}</h2>
          <CaseChooser initial={initial} />
        </section>
      ) : (
        <>
          <div className="compare-view">
            <p className="support">{!showsAll && words.help}</p>
            <label className="compare-toggle" data-print="none">
              <input
                type="checkbox"
                checked={showsAll}
                onChange={({ target }) => setShowsAll(target.checked)}
              />
              <span>{words.showAll}</span>
            </label>
          </div>
          <ComparisonTable rows={rows} showsAll={showsAll} />
          <div data-print="none">
            <Disclosure summary={words.chooseOthers}>
              <CaseChooser initial={initial} />
            </Disclosure>
          </div>
        </>
      )}
    </div>
  );
}
