import type { Answers } from '../../../rules/answers';
import { citationOf } from '../../../rules/faq';
import type { Finding, Verdict } from '../../../rules/judge';
import type { Effect } from '../../../rules/ruling';
import { effectNameKey } from '../../findings/effect-name';
import { ledgerRows } from '../../findings/ledger-rows';
import { isAbout, type Settled } from '../../findings/settlements';
import { useFindingWords } from '../../findings/use-finding-words';
import { useLedgerWords } from '../../findings/use-ledger-words';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { useSettlementWords } from './use-settlement-words';

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
  /** That there is a reply, when and from whom, a line each: what it says stands with the outcome. */
  readonly settled: readonly string[];
}

/** One line of the ledger: a question, what was answered, what was found. */
export interface ReportRow {
  readonly question: string;
  readonly answers: readonly string[];
  readonly findings: readonly ReportFinding[];
  /** Said where there is no finding. */
  readonly remark?: string;
}

/** The lines of the ledger in words, in the language shown; beside what the FAQ says, that there is a reply. */
export function useReportRows(
  answers: Answers,
  verdict: Verdict,
  settlements: readonly Settled[],
): ReportRow[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const wordsOf = useFindingWords();
  const lineOf = useLedgerWords();
  const settlementWords = useSettlementWords();
  const found = (finding: Finding): ReportFinding => ({
    effect: finding.effect,
    effectName: t(effectNameKey(finding)),
    certainty: t(`certainty.${finding.certainty}`),
    sentence: wordsOf(finding).sentence,
    citations: finding.cites.map((id) => {
      const { page, quote, gist } = citationOf(id, finding.quoting);
      const source = t('citation.source', { id, page });
      return { source, quote, ...(language === 'ja' ? {} : { gist: gist[language] }) };
    }),
    settled: settlements.filter((one) => isAbout(one, finding)).map((one) => settlementWords(one).settled),
  });
  return ledgerRows(answers, verdict).map((row) => {
    const { remark, ...line } = lineOf(row);
    return { ...line, findings: row.findings.map(found), ...(row.findings.length === 0 ? { remark } : {}) };
  });
}
