import type { NamedAnswers, NamedFinding, RuleSet } from '../../tools/impact/joint-space';

/** What an answer means; `given`, only together with that answer to another question. */
export interface Reading extends NamedFinding {
  readonly given?: NamedAnswers;
  readonly becomes?: Readonly<Record<string, string>>;
}

/**
 * Rules made up for these tests, so that no change of our own touches them: three applicants, a branch of two sizes,
 * three kinds of products and two things to tick, in 48 sets.
 */
export const readings: readonly Reading[] = [
  { question: 'applicant', answer: 'company', effect: 'meets', cites: ['Q7'], certainty: 'express' },
  { question: 'applicant', answer: 'branch', effect: 'confirm', cites: ['Q7'], certainty: 'silent' },
  { question: 'applicant', answer: 'abroad', effect: 'bars', cites: ['Q7'], certainty: 'express' },
  { question: 'size', answer: 'small', effect: 'meets', cites: ['Q8'], certainty: 'express' },
  {
    question: 'size',
    answer: 'large',
    effect: 'confirm',
    cites: ['Q8'],
    certainty: 'silent',
    given: { product: 'some' },
  },
  { question: 'product', answer: 'listed', effect: 'meets', cites: ['Q11'], certainty: 'express' },
  { question: 'product', answer: 'some', effect: 'note', cites: ['Q12'], certainty: 'express' },
  { question: 'product', answer: 'unlisted', effect: 'bars', cites: ['Q12'], certainty: 'inferred' },
  { question: 'extras', answer: 'overseas', effect: 'note', cites: ['Q12'], certainty: 'express' },
  { question: 'extras', answer: 'otherProgrammes', effect: 'note', cites: ['Q16'], certainty: 'express' },
];

/** The same, but that one answer has another effect. */
export function withEffect(answer: string, effect: string): Reading[] {
  return readings.map((reading) => (reading.answer === answer ? { ...reading, effect } : reading));
}

/** How the made-up rules judge, if not in the usual way. */
interface Ways {
  /** The applicants asked for their size. */
  readonly sized?: readonly string[];
  /** From how many bars on nobody can apply. */
  readonly barsNeeded?: number;
  /** Sets of answers that must ask first, whatever is found. */
  readonly mustAsk?: (answers: NamedAnswers) => boolean;
}

/** Rules that read answers in this way. The size is asked of branches only, unless others are named. */
export function rulesWith(
  table: readonly Reading[],
  { sized = ['branch'], barsNeeded = 1, mustAsk = () => false }: Ways = {},
): RuleSet {
  const optionsOf = (name: string) =>
    Object.fromEntries(
      table
        .filter(({ question }) => question === name)
        .map(({ question: _, answer, ...ruling }) => [answer, ruling]),
    );
  const questions = Object.fromEntries(
    table.map(({ question }) => [
      question,
      { kind: question === 'extras' ? 'ticks' : 'choice', options: optionsOf(question) },
    ]),
  );
  const isAsked = (question: string, answers: NamedAnswers) =>
    question !== 'size' || sized.some((applicant) => applicant === answers.applicant);
  const judged = table.map(({ given = {}, ...finding }) => ({ given, finding }));
  const applies = (
    { given, finding: { question, answer } }: (typeof judged)[number],
    answers: NamedAnswers,
  ) =>
    isAsked(question, answers) &&
    [answers[question]].flat().includes(answer) &&
    Object.entries(given).every(([other, needed]) => answers[other] === needed);
  return {
    questions,
    isAsked,
    judge: (answers) => {
      const findings = judged.filter((one) => applies(one, answers)).map(({ finding }) => finding);
      const effects = findings.map(({ effect }) => effect);
      if (effects.filter((effect) => effect === 'bars').length >= barsNeeded)
        return { outcome: 'cannotApply', findings };
      if (answers.applicant === undefined) return { outcome: null, findings };
      const isOpen = effects.includes('confirm') || mustAsk(answers);
      return { outcome: isOpen ? 'askFirst' : 'canApply', findings };
    },
  };
}
