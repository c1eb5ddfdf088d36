import type { Answers } from '../../rules/answers';
import { type Finding, judge } from '../../rules/judge';
import { findingText, resultCell } from '../../src/desk/files/result-cells';
import type { Language } from '../../src/words/languages';

/** Someone who is to be checked, with whatever names them in the result. */
export interface Request {
  readonly id: string;
  readonly answers: Answers;
  readonly row?: number;
  readonly client?: string;
  readonly reference?: string;
  readonly adviser?: string;
}

/**
 * One result in the list that is printed, with what goes before it.
 * @param language adds the outcome and each finding in words
 */
export function listed(request: Request, isFirst: boolean, language: Language | undefined): string {
  const { answers, ...names } = request;
  const verdict = judge(answers);
  const { outcome, findings, unanswered } = verdict;
  const words = language && { outcomeText: resultCell(verdict, 'outcomeText', language) };
  const result = {
    ...names,
    outcome,
    ...words,
    findings: findings.map((finding) => reported(finding, language)),
    unanswered,
  };
  return `${isFirst ? '[' : ','}\n${indented(JSON.stringify(result, null, 2))}`;
}

/** What ends the list. */
export function listEnd(isEmpty: boolean): string {
  return isEmpty ? '[]\n' : '\n]\n';
}

function indented(text: string): string {
  // Not before every line in the sense of a regular expression: an id may hold a separator of lines of another kind.
  return `  ${text.replaceAll('\n', '\n  ')}`;
}

function reported(finding: Finding, language: Language | undefined) {
  const { question, answer, effect, cites, certainty } = finding;
  const words = language && { text: findingText(finding, language) };
  const found = { question, answer, effect, cites, certainty };
  switch (finding.effect) {
    case 'meets':
    case 'note':
      return { ...found, ...words };
    case 'confirm':
      return { ...found, gap: finding.gap, settleWith: finding.settleWith, ...words };
    case 'bars':
      return { ...found, removable: finding.removable, ...words };
  }
}
