import * as z from 'zod/mini';
import { excerpt, inOneLine } from '../../src/desk/files/problem';
import { answersSchema } from '../../src/router/answer-set-schema';
import type { Language } from '../../src/words/languages';
import { listEnd, listed } from './results';

const requestSchema = z.strictObject({ id: z.string(), answers: answersSchema });

type Request = z.infer<typeof requestSchema>;

/** As many problems, and names within one, as anyone reads. */
const [mostProblems, mostNames] = [100, 20];

/** What was wrong with the input, and where; the message is for the person who wrote it. */
export class InputError extends Error {}

/**
 * The text of what came in on standard input, without the byte order mark it may begin with.
 * @throws InputError if it is no UTF-8: ids would come back as other signs, and nobody would notice
 */
export function textIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError('input: not UTF-8', { cause });
  }
}

/**
 * The check for programs.
 * @param input JSON text: `[{ "id": "…", "answers": { "applicant": "japanCompany", … } }]`
 * @param language adds the outcome and each finding in words
 * @returns JSON text: `[{ id, outcome, findings, unanswered }]` in the same order, piece by piece, as the whole may
 *   be longer than a string can be
 * @throws InputError before the first piece, if the input is not that or names a question or option that does not exist
 */
export function check(input: string, language?: Language): Iterable<string> {
  return printed(requestsFrom(input), language);
}

function* printed(requests: readonly Request[], language: Language | undefined): Generator<string> {
  for (const [place, request] of requests.entries()) yield listed(request, place === 0, language);
  yield listEnd(requests.length === 0);
}

function requestsFrom(input: string): Request[] {
  const json = jsonFrom(input);
  if (!Array.isArray(json)) throw new InputError('input: expected array');
  const entries: readonly unknown[] = json;
  const requests: Request[] = [];
  const problems: string[] = [];
  let more = 0;
  for (const [place, entry] of entries.entries()) {
    const { data, error } = requestSchema.safeParse(entry);
    if (data) requests.push(data);
    for (const issue of error?.issues ?? []) {
      if (problems.length < mostProblems) problems.push(explain(issue, place, entry));
      else more++;
    }
  }
  if (problems.length === 0) return requests;
  throw new InputError([...problems, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'));
}

function jsonFrom(input: string): unknown {
  try {
    return JSON.parse(input);
  } catch (cause) {
    const reason = inOneLine(cause instanceof Error ? cause.message : String(cause));
    throw new InputError(`input: not JSON (${reason})`, { cause });
  }
}

/** What is wrong and where, counting entries from 1: `entry 2, answers.applicant: unknown option "moon"; …`. */
function explain(issue: z.core.$ZodIssue, entryPlace: number, entry: unknown): string {
  const place = [`entry ${entryPlace + 1}`, issue.path.join('.')].filter(Boolean).join(', ');
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${place}: unknown ${issue.path.at(-1) === 'answers' ? 'question' : 'field'} ${quoted(issue.keys)}`;
    case 'invalid_value':
      return `${place}: unknown option ${quoted([valueAt(entry, issue.path)])}; expected one of ${quoted(issue.values)}`;
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
  const words = values.slice(0, mostNames).map((value) => {
    if (typeof value === 'string') return JSON.stringify(excerpt(value));
    return value instanceof Object ? (Array.isArray(value) ? 'a list' : 'an object') : String(value);
  });
  return [...words, ...(values.length > mostNames ? ['…'] : [])].join(', ');
}
