import type { Question } from '../../rules/questions';
import type { Decision } from '../../rules/ruling';
import { type Fault, lineOf } from '../../tools/rules-check/fault';
import { ourRules, type Subject } from '../../tools/rules-check/subject';
import type { Table } from '../../tools/rules-check/table';

/** Our questions on who applies and where it is listed; small, so that planting a fault in it is quick. */
export const onApplicant = withoutQuestions([
  'sharedProduct',
  'agreement',
  'restricted',
  'eligibleItems',
  'circumstances',
]);

/** Our questions on the products. */
export const onProducts = withoutQuestions(['applicant', 'employees', 'industry', 'membership']);

/** Our table without some of its questions. */
export function withoutQuestions(left: readonly string[]): Table {
  return Object.fromEntries(Object.entries(ourRules.table).filter(([question]) => !left.includes(question)));
}

/** The lines a check reports on our rules with something changed. */
export function linesOf(check: (subject: Subject) => readonly Fault[], change: Partial<Subject>): string[] {
  return check({ ...ourRules, ...change }).map(lineOf);
}

/** A table with one question changed or added. */
export function withQuestion(table: Table, question: string, change: Partial<Question>): Table {
  const before = table[question] ?? { kind: 'choice', cites: [], options: {} };
  return { ...table, [question]: { ...before, ...change } };
}

/** A table with what it says of one option changed or added. */
export function withOption(table: Table, question: string, option: string, decision: Decision): Table {
  return withQuestion(table, question, { options: { ...table[question]?.options, [option]: decision } });
}

/** A tree of words with one branch taken out or put in another's place, by its path. */
export function withBranch(tree: unknown, [key = '', ...path]: readonly string[], branch?: string): unknown {
  const { [key]: before, ...rest }: Record<string, unknown> = Object(tree);
  if (path.length > 0) return { ...rest, [key]: withBranch(before, path, branch) };
  return branch === undefined ? rest : { ...rest, [key]: branch };
}
