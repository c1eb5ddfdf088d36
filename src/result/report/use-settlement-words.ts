import type { Settled } from '../../findings/settlements';
import { formatDate } from '../../words/dates';
import { useQuestionWording } from '../../words/question-wording';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';

/** What a report says of one point that was settled. */
export interface ReportSettlement {
  readonly key: string;
  /** The question and the answer that was open. */
  readonly point: string;
  /** That it is settled, since when and by whom. */
  readonly settled: string;
  /** As it was noted, on as many lines; empty if nothing was. */
  readonly reply: string;
}

/** The words for settlements, in the language shown. */
export function useSettlementWords(): (settled: Settled) => ReportSettlement {
  const { t } = useTranslation();
  const language = useLanguage();
  const wording = useQuestionWording();
  return ({ question, answer, on, by, reply }) => {
    const { label, options } = wording[question];
    const day = formatDate(new Date(`${on}T12:00:00+09:00`), language);
    const who = [day, by.trim()].filter(Boolean).join(t('report.settledSeparator'));
    return {
      key: `${question} ${answer} ${on} ${by}`,
      point: t('report.settledPoint', { question: label, answer: options[answer]?.label ?? answer }),
      settled: t('report.settled', { who }),
      reply: reply.trim(),
    };
  };
}
