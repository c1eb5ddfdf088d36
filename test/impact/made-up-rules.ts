import type { NamedAnswers, NamedFinding, RuleSet } from '../../src/impact/joint-space';

/** What an answer means; `given`, only together with that answer to another question. */
export interface Reading extends NamedFinding {
  readonly given?: NamedAnswers;
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

/** Rules that read answers in this way. The size is asked of branches only. */
export function rulesWith(table: readonly Reading[]): RuleSet {
  const optionsOf = (question: string) =>
    Object.fromEntries(table.filter((one) => one.question === question).map(({ answer }) => [answer, {}]));
  const questions = {
    applicant: { kind: 'choice', options: optionsOf('applicant') },
    size: { kind: 'choice', options: optionsOf('size') },
    product: { kind: 'choice', options: optionsOf('product') },
    extras: { kind: 'ticks', options: optionsOf('extras') },
  };
  const isAsked = (question: string, answers: NamedAnswers) =>
    question !== 'size' || answers.applicant === 'branch';
  const applies = ({ question, answer, given = {} }: Reading, answers: NamedAnswers) =>
    isAsked(question, answers) &&
    [answers[question]].flat().includes(answer) &&
    Object.entries(given).every(([other, needed]) => answers[other] === needed);
  return {
    questions,
    isAsked,
    judge: (answers) => {
      const findings = table.filter((reading) => applies(reading, answers));
      const effects = findings.map(({ effect }) => effect);
      if (effects.includes('bars')) return { outcome: 'cannotApply', findings };
      if (answers.applicant === undefined) return { outcome: null, findings };
      return { outcome: effects.includes('confirm') ? 'askFirst' : 'canApply', findings };
    },
  };
}
