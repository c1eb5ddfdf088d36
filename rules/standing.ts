import type { FaqId } from './faq-ids';
import type { OptionId, QuestionId } from './questions';
import type { Recipient } from './ruling';

/** What an applicant prepares before applying, whatever the answers were. */
export const preparation = [
  'Q4',
  'Q5',
  'Q18',
  'Q19',
  'Q20',
  'Q21',
  'Q22',
  'Q23',
  'Q24',
] as const satisfies FaqId[];

/** Of these, what there is to do: shown with boxes to tick. */
export const toDo = ['Q5', 'Q18', 'Q19', 'Q22'] as const satisfies (typeof preparation)[number][];

/** Of these, what there is to know. Q20 stands with what follows the application. */
export const toKnow = ['Q4', 'Q21', 'Q23', 'Q24'] as const satisfies (typeof preparation)[number][];

/** What happens once the application is sent: selection, the answer, corrections. */
export const afterApplying = ['Q13', 'Q14', 'Q20'] as const satisfies FaqId[];

/** Entries that help to understand the programme and decide nothing. */
export const furtherReading = ['Q3', 'Q25', 'Q26'] as const satisfies FaqId[];

/** What stays open for every applicant, whatever the answers: with whom it is settled, and the entries it concerns. */
export const openForAll = {
  /** Q8 is about sole proprietors only. */
  companySize: { settleWith: 'guidelines', cites: ['Q8'] },
  /** Q10 says who is listed, not how often one company may apply. */
  severalApplications: { settleWith: 'jetro', cites: ['Q10'] },
  /** The FAQ has no date, and does not say when applications are open. */
  undated: { settleWith: 'jetro', cites: [] },
} as const satisfies Readonly<
  Record<string, { readonly settleWith: Recipient; readonly cites: readonly FaqId[] }>
>;

export type OpenForAll = keyof typeof openForAll;

/** Entries from Q7 to Q17 that no question of ours rests on, and why. Every other one has a rule. */
export const decidesNothing = {
  Q13: 'Speaks of the selection once the application is sent: shown with the result.',
  Q14: 'Says how the answer arrives once the application is sent: shown with the result.',
} as const satisfies { readonly [Id in FaqId]?: string };

/** Answers ruled on and explained just as an earlier one of their question is, and why they stand apart all the same. */
export const readAlike = {
  industry: {
    services: 'The Act limits it apart from wholesale: both limits are 100, and either may change alone.',
  },
} as const satisfies {
  readonly [Id in QuestionId]?: { readonly [Option in OptionId<Id>]?: string };
};
