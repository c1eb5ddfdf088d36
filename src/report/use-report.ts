import { useTranslation } from 'react-i18next';
import type { Answers } from '../../rules/answers';
import { citationOf, type FaqId } from '../../rules/faq';
import type { Finding, Outcome, Verdict } from '../../rules/judge';
import { remediesFor } from '../../rules/remedies';
import type { Effect } from '../../rules/ruling';
import { rulesVersion, secretariat } from '../../rules/source';
import { afterApplying, preparation } from '../../rules/standing';
import { desksAsked } from '../advice/points';
import { type AdviceGroup, useAdvice, useWaysOutWords } from '../advice/use-advice';
import { ledgerRows } from '../findings/ledger-rows';
import { useFindingWords } from '../findings/use-finding-words';
import { useStandingNotes } from '../findings/use-standing-notes';
import { addressOf } from '../host';
import { formatDate } from '../i18n/dates';
import { useQuestionNames, useQuestionWording } from '../i18n/question-wording';
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
  readonly outcome: { readonly effect: Effect; readonly title: string; readonly text: string };
  readonly desks?: string;
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

/** Names for a report; empty if not typed in. */
export interface ReportNames {
  readonly client: string;
  readonly adviser: string;
}

const sign: Record<Outcome, Effect> = { canApply: 'meets', askFirst: 'confirm', cannotApply: 'bars' };

/** Puts a result into the words of a report, in the language shown. `date`: the moment it is made. */
export function useReport(
  { outcome, verdict, answers }: { outcome: Outcome; verdict: Verdict; answers: Answers },
  { client, adviser }: ReportNames,
  date: Date,
): Report {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = useQuestionNames();
  const remedies = remediesFor(answers);
  const desks = outcome === 'askFirst' ? desksAsked(remedies.open) : [];
  const intro = useWaysOutWords(remedies);
  const groups = useAdvice(remedies);
  const rows = useReportRows(answers, verdict);
  const notes = useStandingNotes({ onResult: true });
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
      effect: sign[outcome],
      title: t(`outcome.${outcome}.title`),
      text: t(`outcome.${outcome}.text`),
    },
    ...(desks.length > 0
      ? {
          desks: t('outcome.settleWith', {
            desks: desks.map((desk) => t(`desk.${desk}.name`)).join(t('verdict.listSeparator')),
          }),
        }
      : {}),
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
        items: [t('contact.programmeForm'), useSecretariat()],
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
  const wording = useQuestionWording();
  const wordsOf = useFindingWords();
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
  return ledgerRows(answers, verdict).map(({ question, answer, findings, decidedWith }) => ({
    question: wording[question].label,
    answers:
      answer.length > 0
        ? answer.map((option) => wording[question].options[option]?.label ?? option)
        : [t('verdict.noneTicked')],
    findings: findings.map(found),
    ...(findings.length === 0
      ? {
          remark: decidedWith
            ? t('verdict.decidedWith', { question: wording[decidedWith].label })
            : t('verdict.noneTickedFinding'),
        }
      : {}),
  }));
}

/** The office the FAQ prints, in one line, with what is known of it. */
function useSecretariat(): string {
  const { t } = useTranslation();
  const { name, email, telephone } = secretariat;
  return [`${name} ${email} ${telephone}`, t('contact.secretariatWhat')].join(' ');
}
