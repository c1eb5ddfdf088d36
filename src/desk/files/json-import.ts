import type * as z from 'zod/mini';
import { type Case, caseSchema } from '../cases/case';
import type { ByteSource } from './bytes';
import { type Encoding, textOf } from './encoding';
import { envelopeSchema, originOf } from './json-format';
import { type JsonEnd, JsonSplitter, type JsonText, mostCases } from './json-splitter';
import type { Pace } from './pace';
import { excerpt, type Fault, onlyProblem, type Place, ProblemList, type Problems } from './problem';

/**
 * The cases of a JSON file of ours, all of them or none.
 * @throws what the pace throws
 */
export async function casesInJson(
  source: ByteSource,
  encoding: Encoding,
  pace: Pace,
): Promise<{ readonly cases: readonly Case[] } | Problems> {
  const splitter = new JsonSplitter();
  const elements: unknown[] = [];
  for await (const { elements: texts, share, end } of splitter.split(textOf(source, encoding))) {
    for (const text of texts) {
      const element = parsed(text.text);
      if (!element) {
        const where: Place = { in: 'case', number: elements.length + 1, client: '', path: '' };
        return onlyProblem(where, { kind: 'caseNotJson', line: text.line });
      }
      elements.push(element.value);
      await pace(share * 0.5);
    }
    if (end) return refusedAt(end);
  }
  const frame = parsed(framed(splitter.around));
  if (!frame) return onlyProblem(brokenPlace(splitter.around), { kind: 'notJson' });
  return checked(withElements(frame.value, elements), (share) => pace(0.5 + share * 0.5));
}

function refusedAt({ fault, element, line, character }: JsonEnd): Problems {
  const where: Place = { in: 'text', line, character };
  switch (fault) {
    case 'cutOff':
      return onlyProblem(where, element > 0 ? { kind: 'cutOffInCase', number: element } : { kind: fault });
    case 'tooManyCases':
      return onlyProblem(where, { kind: fault, limit: mostCases });
    default:
      return onlyProblem(where, { kind: fault });
  }
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** In place of each element a mark that nothing else at this depth can be: every other list or object is an element itself. */
function framed(around: readonly JsonText[]): string {
  return around.map(({ text }, place) => (place > 0 ? `{"element":${place - 1}}` : '') + text).join('');
}

/** Where something else than a comma stands between two elements; else the file as a whole. */
function brokenPlace(around: readonly JsonText[]): Place {
  const between = around.slice(1, -1).find(({ text }) => !/^\s*,\s*$/.test(text));
  const last = around.slice(1).at(-1);
  const broken = between ?? (last && !/^\s*\]/.test(last.text) ? last : undefined);
  return broken ? { in: 'text', line: broken.line, character: broken.character } : { in: 'file' };
}

/** The whole file, with the elements in the places of their marks. */
function withElements(frame: unknown, elements: readonly unknown[]): unknown {
  if (!isRecord(frame) || !Array.isArray(frame.cases)) return frame;
  const cases = frame.cases.map((mark: unknown) => (isRecord(mark) ? elements[Number(mark.element)] : mark));
  return { ...frame, cases };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function checked(file: unknown, pace: Pace): Promise<{ readonly cases: readonly Case[] } | Problems> {
  const origin = originOf(file);
  if (!origin) return onlyProblem({ in: 'file' }, { kind: 'foreignFile' });
  if (origin.newerVersion) {
    return onlyProblem({ in: 'file' }, { kind: 'newerFile', version: excerpt(origin.newerVersion) });
  }
  const problems = new ProblemList();
  const envelope = envelopeSchema.safeParse(file);
  for (const issue of envelope.error?.issues ?? []) {
    const path = pathOf(issue);
    problems.add(path ? { in: 'field', path } : { in: 'file' }, faultOf(issue, file));
  }
  const cases = await checkedCases(envelope.data?.cases ?? [], problems, pace);
  if (problems.isEmpty) return { cases };
  const { newerRules } = origin;
  // What these rules do not know may be what newer ones added.
  return newerRules
    ? onlyProblem({ in: 'file' }, { kind: 'newerRules', rules: excerpt(newerRules) })
    : problems.found;
}

async function checkedCases(found: readonly unknown[], problems: ProblemList, pace: Pace): Promise<Case[]> {
  const cases: Case[] = [];
  const numberOfId = new Map<string, number>();
  for (const [place, one] of found.entries()) {
    const number = place + 1;
    const where = (path: string): Place => ({ in: 'case', number, client: clientIn(one), path });
    const { data, error } = caseSchema.safeParse(one);
    for (const issue of error?.issues ?? []) problems.add(where(pathOf(issue)), faultOf(issue, one));
    if (data) {
      const before = numberOfId.get(data.id);
      if (before !== undefined) problems.add(where('id'), { kind: 'sameIdAsCase', number: before });
      numberOfId.set(data.id, before ?? number);
      cases.push(data);
    }
    await pace(number / found.length);
  }
  return cases;
}

function clientIn(value: unknown): string {
  return isRecord(value) && typeof value.client === 'string' ? excerpt(value.client) : '';
}

function pathOf({ path }: z.core.$ZodIssue): string {
  return excerpt(path.map(String).join('.'));
}

const typeNames: Readonly<Record<string, Extract<Fault, { readonly kind: 'wrongType' }>['expected']>> = {
  string: 'text',
  number: 'number',
  array: 'list',
  object: 'object',
  record: 'object',
  boolean: 'truth',
};

function faultOf(issue: z.core.$ZodIssue, whole: unknown): Fault {
  const value = issue.path.reduce<unknown>((inner, key) => Object(inner)[key], whole);
  switch (issue.code) {
    case 'unrecognized_keys':
      return { kind: 'unknownField', names: excerpt(issue.keys.join(', ')) };
    case 'invalid_key':
      return { kind: 'unknownField', names: excerpt(String(issue.path.at(-1))) };
    case 'invalid_value':
      if (value === undefined) return { kind: 'missing' };
      return { kind: 'unknownValue', written: written(value), expected: issue.values.map(String).join(', ') };
    case 'invalid_type':
      return value === undefined
        ? { kind: 'missing' }
        : { kind: 'wrongType', expected: typeNames[issue.expected] ?? 'other' };
    case 'too_big':
      return { kind: 'tooLong', limit: Number(issue.maximum) };
    default:
      return { kind: 'invalid' };
  }
}

/** A value in a few words; of a list or an object, only that it is one. */
function written(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  return value instanceof Object ? '{…}' : excerpt(String(value));
}
