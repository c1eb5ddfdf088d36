import { useQuestionWording } from '../words/question-wording';
import { useTranslation } from '../words/use-translation';
import type { LedgerRow } from './ledger-rows';

/** What is said of one line of the ledger, its findings apart. */
interface LedgerWords {
  readonly question: string;
  /** The options chosen, or that none was. */
  readonly answers: readonly string[];
  /** Said where there is no finding. */
  readonly remark: string;
}

/** The words for lines of the ledger, in the language shown. */
export function useLedgerWords(): (row: LedgerRow) => LedgerWords {
  const { t } = useTranslation();
  const wording = useQuestionWording();
  return ({ question, answer, decidedWith }) => {
    const { label, options } = wording[question];
    return {
      question: label,
      answers:
        answer.length > 0
          ? answer.map((option) => options[option]?.label ?? option)
          : [t('verdict.noneTicked')],
      remark: decidedWith
        ? t('verdict.decidedWith', { question: wording[decidedWith].label })
        : t('verdict.noneTickedFinding'),
    };
  };
}
