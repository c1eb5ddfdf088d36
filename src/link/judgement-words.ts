import * as z from 'zod/mini';
import { outcomes } from '../../rules/judge';
import type { Judgement, Weight } from '../../rules/judgement';

const letterOf: Record<Weight, string> = { meets: 'm', note: 'n', confirm: 'c', bars: 'b', none: '-' };
const weights = ['meets', 'note', 'confirm', 'bars', 'none'] as const satisfies Weight[];

/** Stands for a question that was not asked then. */
const notAsked = '.';

/** The words of a link that say what its answers came to, and under which rules. */
const names = ['rules', 'outcome', 'effects'] as const;

const judgementSchema = z.object({
  rules: z.string().check(z.regex(/^\d{4}\.\d{1,4}$/)),
  outcome: z.enum(outcomes),
  effects: z.string().check(z.regex(/^[mncb.-]{1,64}$/)),
});

/** Whether a word of a link is one of those that say what its answers came to. */
export function isJudgementName(name: string): boolean {
  return names.some((known) => known === name);
}

/** `rules=2026.1&outcome=askFirst&effects=cmmmmm-`: one letter for each question the link answers, in its order. */
export function writeJudgement(judgement: Judgement, questions: readonly string[]): string[] {
  const letters = questions.map((question) => {
    const weight = judgement.weights[question];
    return weight ? letterOf[weight] : notAsked;
  });
  return [`rules=${judgement.rules}`, `outcome=${judgement.outcome}`, `effects=${letters.join('')}`];
}

/**
 * Reads what a link says its answers came to; `undefined` if it says nothing, or nothing whole. The letters go with
 * the link's own answers in their order, also with those to questions that are gone by now.
 */
export function readJudgement(words: URLSearchParams): Judgement | undefined {
  const parsed = judgementSchema.safeParse(
    Object.fromEntries(names.map((name) => [name, words.getAll(name).join()])),
  );
  if (!parsed.success) return undefined;
  const { rules, outcome, effects } = parsed.data;
  const questions = [...new Set(words.keys())].filter((name) => name !== 'lang' && !isJudgementName(name));
  if (questions.length !== effects.length) return undefined;
  return {
    rules,
    outcome,
    weights: Object.fromEntries(
      questions.flatMap((question, place) => {
        const weight = weights.find((known) => letterOf[known] === effects[place]);
        return weight ? [[question, weight]] : [];
      }),
    ),
  };
}
