import { type Answers, askedQuestions } from '../../rules/answers';
import { deciderOf, type Finding, type Verdict } from '../../rules/judge';
import type { QuestionId } from '../../rules/questions';
import { byGravity } from '../../rules/ruling';

/** One line of the ledger: a question asked and answered, with what was found on it. */
export interface LedgerRow {
  readonly question: QuestionId;
  /** The options chosen; none if nothing was ticked. */
  readonly answer: readonly string[];
  /** None if another question decides with it, or nothing was ticked. */
  readonly findings: readonly Finding[];
  /** The question that decides with this one. */
  readonly decidedWith: QuestionId | undefined;
}

/** The ledger of a verdict, decisive rows first, otherwise in table order. */
export function ledgerRows(answers: Answers, verdict: Verdict): LedgerRow[] {
  const rows = askedQuestions(answers).flatMap((question): LedgerRow[] => {
    const answer = answers[question];
    if (answer === undefined) return [];
    const findings = verdict.findings.filter((finding) => finding.question === question);
    if (typeof answer !== 'string') return [{ question, answer, findings, decidedWith: undefined }];
    return [{ question, answer: [answer], findings, decidedWith: deciderOf(question, answer) }];
  });
  return rows.sort((one, other) => rank(one) - rank(other));
}

/** The finding of a row that matters most to the outcome. */
export function weightiestFinding({ findings }: LedgerRow): Finding | undefined {
  return findings.toSorted(
    (one, other) => byGravity.indexOf(one.effect) - byGravity.indexOf(other.effect),
  )[0];
}

function rank({ findings }: LedgerRow): number {
  return Math.min(...findings.map(({ effect }) => byGravity.indexOf(effect)), byGravity.length);
}
