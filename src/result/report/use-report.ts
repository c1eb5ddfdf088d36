import type { Answers } from '../../../rules/answers';
import { citationOf } from '../../../rules/faq';
import type { FaqId } from '../../../rules/faq-ids';
import type { Outcome, Verdict } from '../../../rules/judge';
import type { Judgement } from '../../../rules/judgement';
import { remediesFor } from '../../../rules/remedies';
import type { Effect } from '../../../rules/ruling';
import { secretariat } from '../../../rules/secretariat';
import { rulesVersion } from '../../../rules/source';
import { afterApplying, preparation } from '../../../rules/standing';
import { type Settled, settledAmong, withoutReply } from '../../findings/settlements';
import { useFindingWords } from '../../findings/use-finding-words';
import { useFormerWords } from '../../findings/use-former-words';
import { useStandingNotes } from '../../findings/use-standing-notes';
import { addressOf } from '../../platform/host';
import { formatDate } from '../../words/dates';
import { useQuestionNames } from '../../words/question-wording';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { type AdviceGroup, useAdvice, useWaysOutWords } from '../use-advice';
import { useOutcomeWords } from '../use-outcome-words';
import { type ReportRow, useReportRows } from './use-report-rows';
import { type ReportSettlement, useSettlementWords } from './use-settlement-words';

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
    readonly recipients: string | undefined;
    /** What bars, each in a sentence with its FAQ entries. */
    readonly bars: readonly string[];
  };
  /** What a link from other rules said, if it was opened by one. */
  readonly former?: readonly string[];
  /** What was settled of these answers, if anything was: the outcome is the FAQ's all the same. */
  readonly settled?: {
    readonly title: string;
    readonly help: string;
    readonly points: readonly ReportSettlement[];
  };
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
  /** What is noted as settled, of whichever answers; left out where nothing is kept of a client. */
  readonly settlements?: readonly Settled[];
}

/** Names for a report; empty if not typed in. */
export interface ReportNames {
  readonly client: string;
  /** The number that the consultant files the client under. */
  readonly reference: string;
  readonly adviser: string;
}

/** Puts a result into the words of a report, in the language shown. `date`: the moment it is made. */
export function useReport(
  { outcome, verdict, answers, former, settlements = [] }: Result,
  { client, reference, adviser }: ReportNames,
  date: Date,
): Report {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = useQuestionNames();
  const wordsOf = useFindingWords();
  const remedies = remediesFor(answers, verdict);
  const settled = settledAmong(settlements, verdict);
  const words = useOutcomeWords(outcome, withoutReply(remedies.open, settled));
  const settlementWords = useSettlementWords();
  const intro = useWaysOutWords(remedies);
  const groups = useAdvice(remedies, settled);
  const rows = useReportRows(answers, verdict, settled);
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
      ...(reference.trim() ? [t('report.referenceLine', { reference: reference.trim() })] : []),
      ...(adviser.trim() ? [t('report.adviserLine', { name: adviser.trim() })] : []),
    ],
    outcome: {
      ...words,
      bars: remedies.bars.map(
        (bar) => `${wordsOf(bar).sentence}${t('citation.short', { ids: bar.cites.join(', ') })}`,
      ),
    },
    ...(former ? { former: formerLines(former) } : {}),
    ...(settled.length > 0
      ? {
          settled: {
            title: t('report.settledTitle'),
            help: t('report.settledHelp'),
            points: settled.map(settlementWords),
          },
        }
      : {}),
    ...(groups.length > 0
      ? {
          advice: {
            title: intro ? t('remedy.title') : t('remedy.settleTitle'),
            intro,
            groups,
          },
        }
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
