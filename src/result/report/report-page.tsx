import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { presentMoment, useNow } from '../../platform/clock';
import { saveFile } from '../../platform/file-saver';
import { usePrintedName } from '../../platform/printed-name';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { CopyButton } from '../../ui/copy-button';
import { usePageTitle } from '../../ui/page-title';
import { PrintButton } from '../../ui/print-button';
import { TextField } from '../../ui/text-field';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { useResultName } from '../use-result-name';
import { reportAsHtml, sheetAsHtml } from './html-file';
import { reportAsMarkdown } from './markdown';
import { ReportSheet } from './report-sheet';
import { SheetPage, SheetPreview } from './sheet-page';
import { type ReportNames, type Result, useReport } from './use-report';

/** The result as a sheet to hand over: seen here as it will be, then printed, saved or copied. */
export function ReportPage({
  link,
  backFragment,
  names: given = { client: '', reference: '', adviser: '' },
  namesFrom = 'typing',
  ...result
}: Result & {
  /** The whole address that opens the result again: on paper it goes through many hands, so it holds no name. */
  link: string | undefined;
  backFragment: string;
  /** Names that are known already; what is changed of them here is kept nowhere. */
  names?: ReportNames;
  /** Where those names are from. */
  namesFrom?: 'typing' | 'case' | 'link';
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow();
  const sheet = useRef<HTMLElement>(null);
  // What is saved and copied is our wording: a translator changes the page alone, and this is never in it.
  const [besidePage] = useState(() => document.createElement('div'));
  const [names, setNames] = useState<ReportNames>(given);
  const report = useReport(result, names, now);
  usePageTitle(report.title);

  const resultName = useResultName();
  const nameAs = (extension?: string) => {
    const { outcome } = result;
    return resultName({ what: 'report', client: names.client, outcome, day: presentMoment() }, extension);
  };
  usePrintedName(nameAs);

  const markdown = reportAsMarkdown(
    report,
    link === undefined ? undefined : { title: t('report.link'), address: link },
  );
  const saveHtml = () => {
    if (!sheet.current) return;
    const text = reportAsHtml(sheet.current, { title: report.title, language });
    saveFile({ name: nameAs('html'), type: 'text/html', text });
  };

  const controls = (
    <>
      <h1 tabIndex={-1}>{t('report.page')}</h1>
      <p>{t('report.help')}</p>
      <div className="stack-tight">
        <div className="text-fields">
          <TextField
            label={t('report.client')}
            autoComplete="off"
            value={names.client}
            onChange={({ target }) => setNames({ ...names, client: target.value })}
          />
          {namesFrom === 'case' && (
            <TextField
              label={t('report.reference')}
              autoComplete="off"
              value={names.reference}
              onChange={({ target }) => setNames({ ...names, reference: target.value })}
            />
          )}
          <TextField
            label={t('report.adviser')}
            autoComplete="off"
            value={names.adviser}
            onChange={({ target }) => setNames({ ...names, adviser: target.value })}
          />
        </div>
        <p className="support">{t(`report.namesHelp.${namesFrom}`)}</p>
      </div>
      <div className="buttons">
        <PrintButton instead={t('printing.saveFile')}>{t('report.print')}</PrintButton>
        <Button variant="secondary" onClick={saveHtml}>
          {t('report.saveHtml')}
        </Button>
        <Button
          variant="secondary"
          onClick={() => saveFile({ name: nameAs('md'), type: 'text/markdown', text: markdown })}
        >
          {t('report.saveMarkdown')}
        </Button>
        <CopyButton text={markdown} html={() => (sheet.current ? sheetAsHtml(sheet.current) : undefined)}>
          {t('report.copy')}
        </CopyButton>
        <ButtonLink fragment={backFragment}>{t('report.back')}</ButtonLink>
      </div>
    </>
  );
  return (
    <SheetPage controls={controls}>
      <SheetPreview label={t('report.preview')}>
        <ReportSheet report={report} link={link} />
      </SheetPreview>
      {createPortal(<ReportSheet ref={sheet} report={report} link={link} />, besidePage)}
    </SheetPage>
  );
}
