import * as z from 'zod/mini';
import { type Finding, judge } from '../../rules/judge';
import { answersSchema } from '../door/answers-schema';

const requestsSchema = z.array(z.strictObject({ id: z.string(), answers: answersSchema }));

type Requests = z.infer<typeof requestsSchema>;

/** What was wrong with the input, and where; the message is for the person who wrote it. */
export class InputError extends Error {}

/**
 * The check for programs.
 * @param input JSON text: `[{ "id": "…", "answers": { "applicant": "japanCompany", … } }]`
 * @returns JSON text: `[{ id, outcome, findings, unanswered }]` in the same order, piece by piece, as the whole may
 *   be longer than a string can be
 * @throws InputError before the first piece, if the input is not that or names a question or option that does not exist
 */
export function check(input: string): Iterable<string> {
  return printed(requestsFrom(input));
}

function* printed(requests: Requests): Generator<string> {
  let separator = '[';
  for (const { id, answers } of requests) {
    const { outcome, findings, unanswered } = judge(answers);
    const result = { id, outcome, findings: findings.map(reported), unanswered };
    yield `${separator}\n${indented(JSON.stringify(result, null, 2))}`;
    separator = ',';
  }
  yield requests.length > 0 ? '\n]\n' : '[]\n';
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}

function reported(finding: Finding) {
  const { question, answer, effect, cites, certainty } = finding;
  const found = { question, answer, effect, cites, certainty };
  switch (finding.effect) {
    case 'meets':
    case 'note':
      return found;
    case 'confirm':
      return { ...found, gap: finding.gap, settleWith: finding.settleWith };
    case 'bars':
      return { ...found, removable: finding.removable };
  }
}

function requestsFrom(input: string): Requests {
  const json = jsonFrom(input);
  const parsed = requestsSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new InputError(parsed.error.issues.map((issue) => explain(issue, json)).join('\n'));
}

function jsonFrom(input: string): unknown {
  try {
    return JSON.parse(input.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new InputError(`input: not JSON (${cause instanceof Error ? cause.message : cause})`, { cause });
  }
}

/** What is wrong and where, counting entries from 1: `entry 2, answers.applicant: unknown option "moon"; …`. */
function explain(issue: z.core.$ZodIssue, json: unknown): string {
  const [entry, ...path] = issue.path;
  const place =
    entry === undefined ? 'input' : [`entry ${Number(entry) + 1}`, path.join('.')].filter(Boolean).join(', ');
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${place}: unknown ${path.at(-1) === 'answers' ? 'question' : 'field'} ${quoted(issue.keys)}`;
    case 'invalid_value':
      return `${place}: unknown option ${quoted([valueAt(json, issue.path)])}; expected one of ${quoted(issue.values)}`;
    case 'invalid_type':
      return `${place}: expected ${issue.expected}`;
    default:
      return `${place}: ${issue.message}`;
  }
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => Object(value)[key], json);
}

/** Words as they were written, shortened; anything deeper only by its kind. */
function quoted(values: readonly unknown[]): string {
  return values
    .map((value) => {
      if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
      return value instanceof Object ? (Array.isArray(value) ? 'a list' : 'an object') : String(value);
    })
    .join(', ');
}
