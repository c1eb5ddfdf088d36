import type { OpenPoint, Verdict } from '../../rules/judge';
import type { QuestionId } from '../../rules/questions';

/** What was settled of one point, as it was noted. It stands beside the verdict and never changes it. */
export interface Settled {
  readonly question: QuestionId;
  /** The answer that was open. */
  readonly answer: string;
  /** The day, in Japan: 2026-11-23. */
  readonly on: string;
  /** Who replied. */
  readonly by: string;
  readonly reply: string;
}

/** Those that concern an answer of this verdict, in its order: a reply to an answer since given up says nothing of it. */
export function settledAmong(settlements: readonly Settled[], { findings }: Verdict): Settled[] {
  return findings.flatMap((finding) => settlements.filter((settled) => isAbout(settled, finding)));
}

/** The points to which no reply is noted. */
export function withoutReply(open: readonly OpenPoint[], settlements: readonly Settled[]): OpenPoint[] {
  return open.filter((point) => !settlements.some((settled) => isAbout(settled, point)));
}

/** Whether a reply is about an answer. */
export function isAbout(
  settled: Settled,
  { question, answer }: { readonly question: QuestionId; readonly answer: string },
): boolean {
  return settled.question === question && settled.answer === answer;
}
