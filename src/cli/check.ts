import * as z from 'zod/mini';
import { answersSchema } from '../door/answer-set-schema';
import type { Language } from '../i18n/languages';
import { listEnd, listed } from './results';

const requestsSchema = z.array(z.strictObject({ id: z.string(), answers: answersSchema }));

type Requests = z.infer<typeof requestsSchema>;

/** What was wrong with the input, and where; the message is for the person who wrote it. */
export class InputError extends Error {}

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

function* printed(requests: Requests, language: Language | undefined): Generator<string> {
  for (const [place, request] of requests.entries()) yield listed(request, place === 0, language);
  yield listEnd(requests.length === 0);
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
