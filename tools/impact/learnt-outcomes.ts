import type { Comparison } from './comparison';

/** The outcome that findings of these effects lead to, in alphabetical order; `undefined` if that cannot be said. */
export type OutcomeByEffects = (effects: readonly string[]) => string | null | undefined;

/**
 * Learns from what was judged which outcome follows from which effects, so that nobody but the judge decides on it.
 * The rules of today are asked first, those before only about effects that today's never found together.
 */
export function outcomesLearnt({ sets }: Comparison): OutcomeByEffects {
  const comparable = [...sets.keys()].filter(({ lackedBy }) => lackedBy === undefined);
  const today = comparable.map(({ is, to }) => ({ effects: is, outcome: to }));
  const formerly = comparable.map(({ was, from }) => ({ effects: was, outcome: from }));
  const tables = [
    learnt(today, howMany),
    learnt(today, whichOnes),
    learnt(formerly, howMany),
    learnt(formerly, whichOnes),
  ];
  return (effects) => tables.map((outcomeBy) => outcomeBy(effects)).find((outcome) => outcome !== undefined);
}

const howMany = (effects: readonly string[]) => effects.join(' ');
const whichOnes = (effects: readonly string[]) => [...new Set(effects)].join(' ');

function learnt(
  judged: readonly { readonly effects: readonly string[]; readonly outcome: string | null }[],
  keyOf: (effects: readonly string[]) => string,
): OutcomeByEffects {
  const outcomes = new Map<string, Set<string | null>>();
  for (const { effects, outcome } of judged) {
    const key = keyOf(effects);
    outcomes.set(key, (outcomes.get(key) ?? new Set()).add(outcome));
  }
  return (effects) => {
    const [outcome, ...others] = outcomes.get(keyOf(effects)) ?? [];
    return others.length === 0 ? outcome : undefined;
  };
}
