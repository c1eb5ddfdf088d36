import { isDeepStrictEqual } from 'node:util';
import { type Answers, isTicks, questionIds } from '../../rules/answers';
import { optionsOf } from '../../rules/questions';
import type { Problems } from '../../src/desk/files/problem';
import { problemLines } from '../../src/desk/files/problem-text';

/** Throws, with both values, unless they are the same through and through. */
export function expectSame(found: unknown, expected: unknown, what: string): void {
  if (isDeepStrictEqual(found, expected)) return;
  throw new Error(`${what}:\n${JSON.stringify(found)}\nand not\n${JSON.stringify(expected)}`);
}

export function expectThat(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}

/** Throws unless these are questions of the table with options of the table, each once. */
export function expectKnown(answers: Answers): void {
  for (const name of Reflect.ownKeys(answers)) {
    const question = questionIds.find((known) => known === name);
    if (!question) throw new Error(`an answer to "${String(name)}"`);
    const answer = answers[question];
    const given: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
    const options: readonly unknown[] = optionsOf(question);
    expectThat(Array.isArray(answer) === isTicks(question), `${question} is answered in the wrong form`);
    expectThat(
      given.every((option) => options.includes(option)),
      `${question} has an option it has not`,
    );
    expectThat(new Set(given).size === given.length, `${question} has an option twice`);
  }
}

/** What could steer a terminal, break a line or turn the direction of what stands around it. */
const unseen = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

/** Throws unless a message says something, in one line that is what it looks like, and not longer than anyone reads. */
export function expectReadable(line: string): void {
  expectThat(line.trim() !== '', 'a message that says nothing');
  expectThat(!unseen.test(line), `a message with signs that nobody sees: ${JSON.stringify(line)}`);
  expectThat(line.length < 2_000, `a message of ${line.length} characters`);
  expectThat(!/undefined|\[object|NaN/.test(withoutQuotations(line)), `a message with a hole: ${line}`);
}

/** The words of a message that are ours: what is quoted in it says what it likes. */
function withoutQuotations(line: string): string {
  return line.split(/[“「"'（(]/)[0] ?? '';
}

/** Throws unless it is said in both languages what is wrong, and where. */
export function expectTold(problems: Problems): void {
  expectThat(
    problems.problems.length > 0 && problems.problems.length <= 100,
    'no problem is told, or too many',
  );
  for (const language of ['ja', 'en'] as const) {
    const lines = problemLines(problems, language);
    for (const line of lines) expectReadable(line);
    expectThat(new Set(lines).size === lines.length, `something is told twice: ${lines.join('\n')}`);
  }
}
