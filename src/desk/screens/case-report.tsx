import { memo } from 'react';
import { judge, type Outcome, type Verdict } from '../../../rules/judge';
import { ReportSheet } from '../../result/report/report-sheet';
import { SheetPreview } from '../../result/report/sheet-page';
import { useReport } from '../../result/report/use-report';
import { addressWith } from '../../router/address-bar';
import { formatFragment } from '../../router/fragment';
import { deskListWords } from '../../words/desk-list-words';
import { deskReportsWords } from '../../words/desk-reports-words';
import { useLanguage } from '../../words/use-language';
import type { Case } from '../cases/case';
import { useDeskWords } from './use-desk';

interface CaseReportProps {
  readonly client: Case;
  /** The day, in Japan: 2026-11-23. */
  readonly today: string;
  readonly isOneOfMany: boolean;
}

/** The report of one case, with names and settlements; nothing without an outcome. Made again only if the case or the day is another. */
export const CaseReport = memo((props: CaseReportProps) => {
  const verdict = judge(props.client.answers);
  const { outcome } = verdict;
  return outcome && <Sheet {...props} outcome={outcome} verdict={verdict} />;
});

function Sheet({
  client,
  today,
  isOneOfMany,
  outcome,
  verdict,
}: CaseReportProps & { outcome: Outcome; verdict: Verdict }) {
  const words = useDeskWords(deskReportsWords);
  const { unnamed } = useDeskWords(deskListWords);
  const language = useLanguage();
  const { answers, settlements } = client;
  const result = { outcome, verdict, answers, former: undefined, settlements };
  const report = useReport(result, client, new Date(`${today}T12:00:00+09:00`));
  const link = addressWith(formatFragment({ page: { name: 'result' }, answers, language }));
  return (
    <SheetPreview label={words.sheet(client.client || unnamed)}>
      <ReportSheet report={report} link={link} isOneOfMany={isOneOfMany} />
    </SheetPreview>
  );
}
