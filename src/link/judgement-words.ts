import * as z from 'zod/mini';
import { outcomes } from '../../rules/judge';
import type { Judgement, Weight } from '../../rules/judgement';

const letterOf: Record<Weight, string> = {
  meets: 'm',
  note: 'n',
  confirm: 'c',
  bars: 'b',
  none: '-',
  givenAnew: 'x',
};
const weights = ['meets', 'note', 'confirm', 'bars', 'none', 'givenAnew'] as const satisfies Weight[];

/** The words of a link that say what its answers came to, and under which rules. */
const names = ['rules', 'outcome', 'effects'] as const;

const judgementSchema = z.object({
  rules: z.string().check(z.regex(/^\d{4}\.\d{1,4}$/)),
  outcome: z.enum(outcomes),
  effects: z.string().check(z.regex(/^([mncbx-]+|[a-zA-Z]+\.[mncbx-](,[a-zA-Z]+\.[mncbx-])*)$/)),
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
 * `rules=2026.1&outcome=askFirst&effects=cmmmmm-`: one letter for each question the link answers, in its order. Where
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
  const parsed = judgementSchema.safeParse(
    Object.fromEntries(names.map((name) => [name, words.getAll(name).join()])),
  );
  if (!parsed.success) return undefined;
  const { rules, outcome, effects } = parsed.data;
  const judged = effects.includes('.') ? namedLetters(effects) : lettersInOrder(effects, words);
  return judged && { rules, outcome, weights: Object.fromEntries(judged) };
}

function namedLetters(effects: string): [string, Weight][] {
  return effects.split(',').map((pair) => {
    const [name = '', letter] = pair.split('.');
    return [name, weightBy(letter)];
  });
}

/** The letters go with the link's own answers, also with those that mean nothing any more. */
function lettersInOrder(effects: string, words: URLSearchParams): [string, Weight][] | undefined {
  const questions = [...new Set(words.keys())].filter(
    (name) => !asides.includes(name) && !isJudgementName(name),
  );
  if (questions.length !== effects.length || !questions.every((name) => questionName.test(name))) {
    return undefined;
  }
  return questions.map((question, place) => [question, weightBy(effects[place])]);
}

function weightBy(letter: string | undefined): Weight {
  return weights.find((weight) => letterOf[weight] === letter) ?? 'none';
}
