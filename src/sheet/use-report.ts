import { useTranslation } from 'react-i18next';
import type { Answers } from '../../rules/answers';
import { citationOf, type FaqId } from '../../rules/faq';
import type { Finding, Outcome, Verdict } from '../../rules/judge';
import type { Judgement } from '../../rules/judgement';
import { remediesFor } from '../../rules/remedies';
import type { Effect } from '../../rules/ruling';
import { rulesVersion, secretariat } from '../../rules/source';
import { afterApplying, preparation } from '../../rules/standing';
import { type AdviceGroup, useAdvice, useWaysOutWords } from '../advice/use-advice';
import { useOutcomeWords } from '../advice/use-outcome-words';
import { ledgerRows } from '../findings/ledger-rows';
import { useFindingWords } from '../findings/use-finding-words';
import { useFormerWords } from '../findings/use-former-words';
import { useLedgerWords } from '../findings/use-ledger-words';
import { useStandingNotes } from '../findings/use-standing-notes';
import { addressOf } from '../host';
import { formatDate } from '../i18n/dates';
import { useQuestionNames } from '../i18n/question-wording';
import { useLanguage } from '../i18n/use-spoken-language';

/** An FAQ entry a finding rests on. */
interface ReportCitation {
  readonly source: string;
  /** Always Japanese. */
  readonly quote: string;
  /** What it says, for those who do not read Japanese. */
  readonly gist?: string;
}

/** One finding in words. */
export interface ReportFinding {
  readonly effect: Effect;
  readonly effectName: string;
  readonly certainty: string;
  readonly sentence: string;
  readonly citations: readonly ReportCitation[];
}

/** One line of the ledger: a question, what was answered, what was found. */
export interface ReportRow {
  readonly question: string;
  readonly answers: readonly string[];
  readonly findings: readonly ReportFinding[];
  /** Said where there is no finding. */
  readonly remark?: string;
}

/** A list with a heading. */
export interface ReportList {
  readonly title: string;
  readonly items: readonly string[];
  readonly isChecklist: boolean;
}

/** All that a report says, in words: the sheet, the HTML file and the Markdown file show this and nothing else. */
export interface Report {
  readonly title: string;
  readonly date: string;
  readonly version: string;
  /** Names typed in on the spot, each with what it is. */
  readonly names: readonly string[];
  readonly outcome: {
    readonly effect: Effect;
    readonly title: string;
    readonly text: string;
    /** Where open points are settled, if they are what stands between. */
    readonly desks: string | undefined;
    /** What bars, each in a sentence with its FAQ entries. */
    readonly bars: readonly string[];
  };
  /** What a link from other rules said, if it was opened by one. */
  readonly former?: readonly string[];
  readonly advice?: {
    readonly title: string;
    readonly intro: string | undefined;
    readonly groups: readonly AdviceGroup[];
  };
  readonly ledgerTitle: string;
  readonly rows: readonly ReportRow[];
  readonly unanswered?: string;
  readonly lists: readonly ReportList[];
  readonly notes: ReportList;
  readonly slip: string;
}

/** What a report is made of. */
export interface Result {
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  readonly answers: Answers;
  readonly former: Judgement | undefined;
}

/** Names for a report; empty if not typed in. */
export interface ReportNames {
  readonly client: string;
  readonly adviser: string;
}

/** Puts a result into the words of a report, in the language shown. `date`: the moment it is made. */
export function useReport(
  { outcome, verdict, answers, former }: Result,
  { client, adviser }: ReportNames,
  date: Date,
): Report {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = useQuestionNames();
  const wordsOf = useFindingWords();
  const remedies = remediesFor(answers);
  const words = useOutcomeWords(outcome, remedies.open);
  const intro = useWaysOutWords(remedies);
  const groups = useAdvice(remedies);
  const rows = useReportRows(answers, verdict);
  const formerWords = useFormerWords();
  const formerLines = (judgement: Judgement) => {
    const { versions, was, shifts } = formerWords(judgement, answers);
    return [versions, was, ...shifts];
  };
  const notes = useStandingNotes({ onResult: true });
  const secretariatLine = `${secretariat.name} ${secretariat.email} ${secretariat.telephone} ${t('contact.secretariatWhat')}`;
  const withSource = (text: string, id: FaqId) =>
    `${text}${t('report.source', { id, page: citationOf(id).page })}`;

  const next: ReportList[] = [
    {
      title: t('verdict.preparationTitle'),
      items: preparation.map((id) => withSource(t(`preparation.${id}`), id)),
      isChecklist: true,
    },
    {
      title: t('verdict.afterTitle'),
      items: afterApplying.map((id) => withSource(t(`after.${id}`), id)),
      isChecklist: false,
    },
  ];
  return {
    title: t('report.title'),
    date: t('verdict.date', { date: formatDate(date, language) }),
    version: t('service.rulesVersion', { version: rulesVersion }),
    names: [
      ...(client.trim() ? [t('report.clientLine', { name: client.trim() })] : []),
      ...(adviser.trim() ? [t('report.adviserLine', { name: adviser.trim() })] : []),
    ],
    outcome: {
      ...words,
      bars: remedies.bars.map(
        (bar) => `${wordsOf(bar).sentence}${t('citation.short', { ids: bar.cites.join(', ') })}`,
      ),
    },
    ...(former ? { former: formerLines(former) } : {}),
    ...(groups.length > 0
      ? { advice: { title: intro ? t('remedy.title') : t('remedy.settleTitle'), intro, groups } }
      : {}),
    ledgerTitle: t('verdict.ledgerTitle'),
    rows,
    ...(verdict.unanswered.length > 0
      ? { unanswered: t('report.unanswered', { questions: names(verdict.unanswered) }) }
      : {}),
    lists: [
      ...(outcome === 'cannotApply' ? [] : next),
      {
        title: t('contact.title'),
        items: [t('contact.programmeForm'), secretariatLine],
        isChecklist: false,
      },
    ],
    notes: {
      title: t('verdict.notesTitle'),
      items: notes.map(({ text, document }) =>
        [text, document && addressOf(document)].filter(Boolean).join(' '),
      ),
      isChecklist: false,
    },
    slip: t('verdict.slip'),
  };
}

function useReportRows(answers: Answers, verdict: Verdict): ReportRow[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const wordsOf = useFindingWords();
  const lineOf = useLedgerWords();
  const found = (finding: Finding): ReportFinding => ({
    effect: finding.effect,
    effectName: t(`effect.${finding.effect}`),
    certainty: t(`certainty.${finding.certainty}`),
    sentence: wordsOf(finding).sentence,
    citations: finding.cites.map((id) => {
      const { page, quote, gist } = citationOf(id, finding.quoting);
      const source = t('citation.source', { id, page });
      return { source, quote, ...(language === 'ja' ? {} : { gist: gist[language] }) };
    }),
  });
  // That nothing was ticked takes room and tells nothing.
  const rows = ledgerRows(answers, verdict).filter(({ answer }) => answer.length > 0);
  return rows.map((row) => {
    const { remark, ...line } = lineOf(row);
    return { ...line, findings: row.findings.map(found), ...(row.findings.length === 0 ? { remark } : {}) };
  });
}
