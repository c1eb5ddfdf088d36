import * as z from 'zod/mini';
import { isTicks, questionIds } from '../../rules/answers';
import { outcomes } from '../../rules/judge';
import type { Judgement, Weight } from '../../rules/judgement';

const letterOf: Record<Weight, string> = {
  meets: 'm',
  note: 'n',
  confirm: 'c',
  bars: 'b',
  none: 'o',
  givenAnew: 'x',
};
/** Links of earlier versions have it for `none`. Mail programs leave it out where a link ends in it. */
const formerNone = '-';
const weights = ['meets', 'note', 'confirm', 'bars', 'none', 'givenAnew'] as const satisfies Weight[];

/** The words of a link that say what its answers came to, and under which rules. */
const names = ['rules', 'outcome', 'effects'] as const;

const judgementSchema = z.object({
  rules: z.string().check(z.regex(/^\d{4}\.\d{1,4}$/)),
  outcome: z.enum(outcomes),
  effects: z.string().check(z.regex(/^([mncbox-]+|[a-zA-Z]+\.[mncbox-](,[a-zA-Z]+\.[mncbox-])*)$/)),
});

/** Words of a link that are neither an answer nor about one. */
const asides: readonly string[] = ['client', 'lang'];
/** What a question can be called: any other name would not be read back once it is written. */
const questionName = /^[a-zA-Z]+$/;

/** Whether a word of a link is one of those that say what its answers came to. */
export function isJudgementName(name: string): boolean {
  return names.some((known) => known === name);
}

/**
 * `rules=2026.1&outcome=askFirst&effects=cmmmmmo`: one letter for each question the link answers, in its order. Where
 * the judgement is about other questions than those, as rules have changed, each letter is named:
 * `effects=applicant.c,membership.m`.
 */
export function writeJudgement(
  { rules, outcome, weights: judged }: Judgement,
  questions: readonly string[],
): string[] {
  const entries = Object.entries(judged);
  const isInOrder = entries.map(([name]) => name).join() === questions.join();
  const effects = isInOrder
    ? entries.map(([, weight]) => letterOf[weight]).join('')
    : entries.map(([name, weight]) => `${name}.${letterOf[weight]}`).join();
  return [`rules=${rules}`, `outcome=${outcome}`, `effects=${effects}`];
}

/** Reads what a link says its answers came to; `undefined` if it says nothing, or nothing whole. */
export function readJudgement(words: URLSearchParams): Judgement | undefined {
  const said = Object.fromEntries(names.map((name) => [name, [...new Set(words.getAll(name))].join()]));
  const parsed = judgementSchema.safeParse({ ...said, effects: withLastLetter(said.effects ?? '', words) });
  if (!parsed.success) return undefined;
  const { rules, outcome, effects } = parsed.data;
  const judged = effects.includes('.') ? namedLetters(effects) : lettersInOrder(effects, words);
  return judged && { rules, outcome, weights: Object.fromEntries(judged) };
}

/**
 * The effects, with the last letter put back if a mail program has left it out. Only `none` was written as a sign they
 * leave out, and it is certain only of a question where nothing was ticked: nothing else is completed.
 */
function withLastLetter(effects: string, words: URLSearchParams): string {
  const isUnticked = (name: string | undefined) =>
    questionIds.some((question) => question === name && isTicks(question) && words.get(question) === 'none');
  const lastNamed = effects.slice(effects.lastIndexOf(',') + 1);
  if (effects.includes('.')) {
    return !lastNamed.includes('.') && isUnticked(lastNamed) ? `${effects}.${formerNone}` : effects;
  }
  const questions = answeredIn(words);
  const isOneShort = questions.length === effects.length + 1;
  return isOneShort && isUnticked(questions.at(-1)) ? effects + formerNone : effects;
}

/** The questions a link answers, in its order, also those that mean nothing any more. What comes later is not ours. */
function answeredIn(words: URLSearchParams): string[] {
  const all = [...new Set(words.keys())];
  const end = all.findIndex(isJudgementName);
  return all.slice(0, end < 0 ? all.length : end).filter((name) => !asides.includes(name));
}

function namedLetters(effects: string): [string, Weight][] {
  return effects.split(',').map((pair) => {
    const [name = '', letter] = pair.split('.');
    return [name, weightBy(letter)];
  });
}

/** The letters go with the questions the link answers. */
function lettersInOrder(effects: string, words: URLSearchParams): [string, Weight][] | undefined {
  const questions = answeredIn(words);
  if (questions.length !== effects.length || !questions.every((name) => questionName.test(name))) {
    return undefined;
  }
  return questions.map((question, place) => [question, weightBy(effects[place])]);
}

function weightBy(letter: string | undefined): Weight {
  return weights.find((weight) => letterOf[weight] === letter) ?? 'none';
}
