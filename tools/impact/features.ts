import type { Pattern } from './comparison';
import type { Feature } from './contrast';
import { isChoice, jointOptions, jointQuestions, type NamedAnswers, type RuleSet } from './joint-space';

/** What can be said of a set of answers: the answer to each question, and of what can be ticked whether it is. */
export function answerFeatures(before: RuleSet, after: RuleSet): Feature<NamedAnswers>[] {
  return jointQuestions(before, after).flatMap((question): Feature<NamedAnswers>[] => {
    if (isChoice(question, before, after)) {
      return [{ name: question, valueIn: (answers) => String(answers[question] ?? 'not asked') }];
    }
    return jointOptions(question, before, after).map((option) => ({
      name: `${question}.${option}`,
      valueIn: (answers) => (answers[question]?.includes(option) ? 'ticked' : 'not ticked'),
    }));
  });
}

/** What can be said of findings whatever they are on: how many have each effect under the rules of today. */
export function effectFeatures(patterns: Iterable<Pattern>): Feature<Pattern>[] {
  const effects = new Set([...patterns].flatMap(({ is }) => is));
  return [...effects].sort().map((name) => ({
    name,
    valueIn: ({ is }) => String(is.filter((effect) => effect === name).length),
  }));
}
