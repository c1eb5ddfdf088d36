import type { FaqId } from './faq-ids';
import { bars, type Condition, confirm, type Decision, meets, note } from './ruling';
import { type Industry, isWithinLimit } from './sme';
import type { DocumentId } from './source';

/** A question, its answers and what each means. A `choice` takes one answer, `ticks` any number, none included. */
export interface Question {
  readonly kind: 'choice' | 'ticks';
  readonly cites: readonly FaqId[];
  /** Documents beside the FAQ that the answer is to be looked up in. */
  readonly refersTo?: readonly DocumentId[];
  /** Left out, it is always asked. */
  readonly asked?: Condition;
  readonly options: Readonly<Record<string, Decision>>;
}

/** Above the Act's limit the FAQ is silent: it also says 中堅, a word the Act does not define. */
const aboveLimit = confirm({ settleWith: 'jetro', gap: 'faq' });

/** Q8 with the SME Basic Act: the main business decides whether the head count is within the limit. */
function bySize(industry: Industry) {
  const ruling = (band: 'from51To100' | 'from101To300') =>
    isWithinLimit(industry, band) ? meets() : aboveLimit;
  return {
    decidedWith: 'employees',
    rulings: { from51To100: ruling('from51To100'), from101To300: ruling('from101To300') },
  } as const;
}

/**
 * The decision table: who may apply, by Q6–Q12 and Q15–Q17. Asked in this order. Everything else, from the
 * machine to the wording's types, is derived from it.
 */
export const questions = {
  /** Q7. Firms with real substance in Japan. Who owns them is not mentioned. A local corporation abroad is out. */
  applicant: {
    kind: 'choice',
    cites: ['Q7'],
    options: {
      japanCompany: meets({ quoting: 'substance' }),
      japanSoleProprietor: meets({ cites: ['Q7', 'Q8'], quoting: 'substance' }),
      overseasCompany: bars(),
      japanBranch: confirm({ settleWith: 'jetro', gap: 'faq', quoting: 'substance' }),
      otherOrganisation: confirm({ settleWith: 'jetro', gap: 'faq', quoting: 'substance' }),
      notSure: confirm({ settleWith: 'applicant', gap: 'applicant', quoting: 'substance' }),
    },
  },

  /** Q8. A sole proprietor counts regular employees. Up to 50 passes in every industry, over 300 in none. */
  employees: {
    kind: 'choice',
    cites: ['Q8'],
    refersTo: ['smeAct'],
    asked: { question: 'applicant', isOneOf: ['japanSoleProprietor'] },
    options: {
      upTo50: meets(),
      from51To100: { leftTo: 'industry' },
      from101To300: { leftTo: 'industry' },
      over300: aboveLimit,
      notSure: confirm({ settleWith: 'applicant', gap: 'applicant' }),
    },
  },

  /** Q8. In between, the main business decides. */
  industry: {
    kind: 'choice',
    cites: ['Q8'],
    refersTo: ['smeAct'],
    asked: { question: 'employees', isOneOf: ['from51To100', 'from101To300'] },
    options: {
      manufacturingOrOther: bySize('manufacturingOrOther'),
      wholesale: bySize('wholesale'),
      services: bySize('services'),
      retail: bySize('retail'),
      notSure: confirm({ settleWith: 'applicant', gap: 'applicant' }),
    },
  },

  /**
   * Q15, Q17. Whoever exhibits for a fee now cannot apply, nor by leaving to do so. Free listing is no obstacle. What
   * holds once a paid membership has ended, a page left up free of charge included, is not written.
   */
  membership: {
    kind: 'choice',
    cites: ['Q15', 'Q17'],
    options: {
      none: meets({ cites: ['Q15'] }),
      free: meets({ cites: ['Q17'] }),
      paid: bars({ quoting: 'otherProgramme' }),
      leavingToApply: bars({ cites: ['Q15'] }),
      paidBefore: confirm({ settleWith: 'jetro', gap: 'faq' }),
      groupPaid: confirm({ cites: ['Q15'], settleWith: 'jetro', gap: 'faq' }),
      notSure: confirm({ settleWith: 'alibaba', gap: 'applicant' }),
    },
  },

  /** Q10. The applicant, the company listed and the party to the contract are one. */
  listedCompany: {
    kind: 'choice',
    cites: ['Q10'],
    options: {
      same: meets(),
      different: bars({ becomes: { same: 'anotherApplicant' } }),
      notDecided: confirm({ settleWith: 'applicant', gap: 'applicant' }),
    },
  },

  /**
   * Q6, Q12. What Alibaba restricts or prohibits cannot be listed (Q6) and is outside the programme (Q12). The ban on
   * goods for infection control is one "at present".
   */
  restricted: {
    kind: 'choice',
    cites: ['Q6', 'Q12'],
    refersTo: ['listingPolicy'],
    options: {
      none: meets(),
      some: note(),
      all: bars({ becomes: { none: 'otherProducts', some: 'otherProducts' } }),
      infectionControl: bars({
        quoting: 'infectionControl',
        certainty: 'dated',
        becomes: { none: 'otherProducts', some: 'otherProducts' },
      }),
      notChecked: confirm({ settleWith: 'alibaba', gap: 'applicant' }),
    },
  },

  /** Q11, Q12. Of the products that remain, those on the guidelines' list of eligible items qualify. */
  eligibleItems: {
    kind: 'choice',
    cites: ['Q11', 'Q12'],
    refersTo: ['guidelines'],
    asked: { question: 'restricted', isNoneOf: ['all', 'infectionControl'] },
    options: {
      all: meets({ quoting: 'origin' }),
      some: note({ certainty: 'inferred', quoting: 'origin' }),
      none: bars({
        certainty: 'inferred',
        quoting: 'origin',
        becomes: { all: 'otherProducts', some: 'otherProducts' },
      }),
      notChecked: confirm({ settleWith: 'guidelines', gap: 'applicant', quoting: 'origin' }),
    },
  },

  /** Q9. Whether anyone else will apply with one of the products one would apply with. */
  sharedProduct: {
    kind: 'choice',
    cites: ['Q9'],
    options: {
      no: meets({ certainty: 'inferred' }),
      yes: { leftTo: 'agreement' },
      notSure: confirm({ settleWith: 'counterpart', gap: 'applicant' }),
    },
  },

  /** Q9. Maker and agent may both apply with one product if both agree. Any other pairing is not mentioned. */
  agreement: {
    kind: 'choice',
    cites: ['Q9'],
    asked: { question: 'sharedProduct', isOneOf: ['yes'] },
    options: {
      agreed: meets(),
      notYetAgreed: confirm({ settleWith: 'counterpart', gap: 'applicant' }),
      refused: bars({
        certainty: 'inferred',
        becomes: { agreed: 'agreement', someRefused: 'otherProducts' },
      }),
      someRefused: note({ certainty: 'inferred' }),
      otherPairing: confirm({ settleWith: 'jetro', gap: 'faq' }),
    },
  },

  /** Q7, Q10, Q11, Q12, Q16. What people fear is an obstacle and is not. Ticking changes no outcome. */
  circumstances: {
    kind: 'ticks',
    cites: ['Q7', 'Q10', 'Q11', 'Q12', 'Q16'],
    options: {
      consumerGoods: note({ cites: ['Q11'] }),
      sellToConsumers: note({ cites: ['Q11'], quoting: 'buyers', strong: true }),
      madeOverseas: note({ cites: ['Q12'], quoting: 'origin' }),
      otherJetroProgrammes: note({ cites: ['Q16'] }),
      foreignOwned: note({ cites: ['Q7'], quoting: 'substance', certainty: 'inferred' }),
      subsidiaryBrand: note({ cites: ['Q10'], certainty: 'inferred' }),
    },
  },
} as const satisfies Record<string, Question>;

type Questions = typeof questions;

export type QuestionId = keyof Questions;
export type OptionId<Id extends QuestionId> = keyof Questions[Id]['options'] & string;
export type TicksId = { [Id in QuestionId]: Questions[Id]['kind'] extends 'ticks' ? Id : never }[QuestionId];
export type ChoiceId = Exclude<QuestionId, TicksId>;
/** A condition that names a question of the table and answers it has. */
type ConditionHere = {
  [Id in QuestionId]:
    | { readonly question: Id; readonly isOneOf: readonly OptionId<Id>[] }
    | { readonly question: Id; readonly isNoneOf: readonly OptionId<Id>[] };
}[QuestionId];

/** When a question is asked; `undefined` is always. */
export function conditionOf(id: QuestionId): ConditionHere | undefined {
  const question: Pick<Question, 'kind'> & { readonly asked?: ConditionHere } = questions[id];
  return question.asked;
}

/** What the table says of each option of a question. */
export function decisionsOn(id: QuestionId): Readonly<Record<string, Decision>> {
  return questions[id].options;
}

/** The documents, beside the FAQ, in which the answer to a question is looked up. */
export function documentsFor(id: QuestionId): readonly DocumentId[] {
  const question: Question = questions[id];
  return question.refersTo ?? [];
}

/** The options of one question, in the order of the table. */
export function optionsOf<Id extends QuestionId>(question: Id): readonly OptionId<Id>[] {
  // The table is a literal, so its keys are exactly these options; TypeScript types `Object.keys` as string[].
  return Object.keys(questions[question].options) as OptionId<Id>[];
}
