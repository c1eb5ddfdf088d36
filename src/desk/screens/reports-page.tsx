import './reports-page.css';
import { useEffect, useState } from 'react';
import { useNow } from '../../platform/clock';
import { usePrintedName } from '../../platform/printed-name';
import { SheetPage } from '../../result/report/sheet-page';
import { PageLink } from '../../router/page-link';
import { Banner } from '../../ui/banner';
import { ButtonLink } from '../../ui/button-link';
import { usePageTitle } from '../../ui/page-title';
import { PrintButton } from '../../ui/print-button';
import { isoDate } from '../../words/dates';
import { deskChosenWords } from '../../words/desk-chosen-words';
import { deskListWords } from '../../words/desk-list-words';
import { deskReportsWords } from '../../words/desk-reports-words';
import { useTranslation } from '../../words/use-translation';
import { CaseReport } from './case-report';
import { chosenRows } from './chosen-rows';
import { useCasesName } from './use-cases-name';
import { useDesk, useDeskWords } from './use-desk';

/** How many sheets are made at a time: few enough for the page to go on in between. */
const batch = 5;

/** The reports of several cases, to be printed one after the other; those without an outcome are named. */
export function ReportsPage({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation();
  const words = useDeskWords(deskReportsWords);
  const { missing: missingWords } = useDeskWords(deskChosenWords);
  const { unnamed } = useDeskWords(deskListWords);
  const { state, fragmentAt } = useDesk();
  const today = isoDate(useNow());
  usePageTitle(words.title);
  const { rows, missing } = chosenRows(ids, state.cases);
  const reported = rows.filter(({ outcome }) => outcome);
  const leftOut = rows.filter(({ outcome }) => !outcome);
  const made = useGrowing(reported.length);
  const isComplete = made >= reported.length;
  const casesName = useCasesName();
  usePrintedName(() =>
    casesName(
      t('fileName.report'),
      reported.map((row) => row.case),
    ),
  );
  const ofOlderRules = reported.filter((row) => row.isOfOlderRules).length;

  const controls = (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      {missing > 0 && (
        <Banner tone="info">
          <p>{missingWords(missing)}</p>
        </Banner>
      )}
      {leftOut.length > 0 && (
        <Banner tone="info">
          <h2 className="banner-title">{words.leftOut}</h2>
          <ul>
            {leftOut.map(({ case: { id, client, reference } }) => (
              <li key={id}>
                <PageLink
                  className="left-out-case"
                  fragment={fragmentAt({ name: 'case', id, page: undefined })}
                  translate={client ? 'no' : undefined}
                >
                  {client || unnamed}
                </PageLink>
                <span translate="no">{` ${reference}`}</span>
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {reported.length > 0 ? (
        <div className="stack-tight">
          <p>{words.count(reported.length)}</p>
          <p>{words.help}</p>
          <p className="support">{words.links}</p>
          {ofOlderRules > 0 && <p>{words.ofOlderRules(ofOlderRules)}</p>}
        </div>
      ) : (
        <p>{words.none}</p>
      )}
      <p role="status">{!isComplete && words.making(made, reported.length)}</p>
      <div className="buttons">
        {reported.length > 0 && isComplete && (
          <PrintButton instead={t('printing.otherBrowser')}>{t('report.print')}</PrintButton>
        )}
        <ButtonLink fragment={fragmentAt({ name: 'list' })}>{words.toList}</ButtonLink>
      </div>
    </>
  );
  return (
    <SheetPage controls={controls}>
      {reported.slice(0, made).map((row) => (
        <CaseReport key={row.case.id} client={row.case} today={today} isOneOfMany={reported.length > 1} />
      ))}
    </SheetPage>
  );
}

/** Grows by batches, a moment apart, until it has reached the number. */
function useGrowing(number: number): number {
  const [reached, setReached] = useState(batch);
  useEffect(() => {
    if (reached >= number) return;
    const timer = setTimeout(() => setReached(reached + batch));
    return () => clearTimeout(timer);
  }, [reached, number]);
  return Math.min(reached, number);
}
