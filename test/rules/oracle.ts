import type { Answers } from '../../rules/answers';
import type { Outcome } from '../../rules/judge';

/**
 * The decision table once more, written by hand from the FAQ in another form, so that the rules can be compared with
 * it over the whole space. It imports nothing but types.
 */
const bars: Readonly<Record<string, readonly string[]>> = {
  applicant: ['overseasCompany'],
  membership: ['paid', 'leavingToApply'],
  listedCompany: ['different'],
  restricted: ['all', 'infectionControl'],
  eligibleItems: ['none'],
  agreement: ['refused'],
};
const open: Readonly<Record<string, readonly string[]>> = {
  applicant: ['japanBranch', 'otherOrganisation', 'notSure'],
  employees: ['over300', 'notSure'],
  industry: ['notSure'],
  membership: ['paidBefore', 'groupPaid', 'notSure'],
  listedCompany: ['notDecided'],
  restricted: ['notChecked'],
  eligibleItems: ['notChecked'],
  sharedProduct: ['notSure'],
  agreement: ['notYetAgreed', 'otherPairing'],
};

/** The questions whose answers bar, by hand. */
export function barredByHand(answers: Answers): string[] {
  return listedIn(bars, answers);
}

/** The questions whose answers leave something open, by hand. */
export function openByHand(answers: Answers): string[] {
  const { employees, industry } = answers;
  const isTooLarge =
    (employees === 'from51To100' && industry === 'retail') ||
    (employees === 'from101To300' && ['retail', 'wholesale', 'services'].includes(industry ?? ''));
  return [...listedIn(open, answers), ...(isTooLarge ? ['industry'] : [])];
}

function listedIn(table: typeof bars, answers: Answers): string[] {
  return Object.entries(answers)
    .filter(([question, answer]) => table[question]?.includes(String(answer)))
    .map(([question]) => question);
}

/** What the FAQ means for a complete set of answers. */
export function outcomeByHand(answers: Answers): Outcome {
  if (barredByHand(answers).length > 0) return 'cannotApply';
  return openByHand(answers).length > 0 ? 'askFirst' : 'canApply';
}
