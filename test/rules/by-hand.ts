import type { Answers } from '../../rules/answers';
import type { FaqId } from '../../rules/faq-ids';
import type { Outcome } from '../../rules/judge';

/** A Japanese company, new to Alibaba.com, that lists itself, with products nobody objects to. */
export const clean = {
  applicant: 'japanCompany',
  membership: 'none',
  listedCompany: 'same',
  restricted: 'none',
  eligibleItems: 'all',
  sharedProduct: 'no',
  circumstances: [],
} as const satisfies Answers;

/** The same before a word is said about the list of eligible items: not asked if nothing may be listed at all. */
const { eligibleItems: _, ...withoutListable } = clean;

/** The same as a sole proprietor. */
export const proprietor = { ...clean, applicant: 'japanSoleProprietor' } as const satisfies Answers;

/** The same where someone else applies with the same product too. */
export const shared = { ...clean, sharedProduct: 'yes' } as const satisfies Answers;

interface Case {
  readonly story: string;
  readonly answers: Answers;
  readonly outcome: Outcome;
  /** Entries cited by what bars or, with no bar, by what is open: what the outcome rests on. */
  readonly restsOn: readonly FaqId[];
  /** Further entries that must be cited somewhere. */
  readonly alsoCites: readonly FaqId[];
}

function canApply(story: string, answers: Answers, alsoCites: readonly FaqId[] = []): Case {
  return { story, answers, outcome: 'canApply', restsOn: [], alsoCites };
}
function askFirst(story: string, answers: Answers, restsOn: readonly FaqId[]): Case {
  return { story, answers, outcome: 'askFirst', restsOn, alsoCites: [] };
}
function cannotApply(
  story: string,
  answers: Answers,
  restsOn: readonly FaqId[],
  alsoCites: readonly FaqId[] = [],
): Case {
  return { story, answers, outcome: 'cannotApply', restsOn, alsoCites };
}

/** Verdicts read off the FAQ by hand, one by one; nothing here is computed. */
export const cases: readonly Case[] = [
  canApply('a company in Japan, new to Alibaba.com', clean, ['Q7', 'Q15', 'Q10', 'Q9', 'Q6', 'Q12', 'Q11']),

  // Q7: who applies
  cannotApply('a subsidiary abroad of a Japanese company', { ...clean, applicant: 'overseasCompany' }, [
    'Q7',
  ]),
  canApply('a Japanese company owned by a foreign one', { ...clean, circumstances: ['foreignOwned'] }, [
    'Q7',
  ]),
  cannotApply(
    'a company abroad that is foreign-owned',
    { ...clean, applicant: 'overseasCompany', circumstances: ['foreignOwned'] },
    ['Q7'],
  ),
  askFirst('the Japan branch of a foreign company', { ...clean, applicant: 'japanBranch' }, ['Q7']),
  askFirst('a co-operative', { ...clean, applicant: 'otherOrganisation' }, ['Q7']),
  askFirst(
    'a company not founded yet that wants to list a maker’s goods',
    { ...clean, applicant: 'otherOrganisation', listedCompany: 'notDecided' },
    ['Q7', 'Q10'],
  ),
  askFirst('someone who does not know what kind of applicant they are', { ...clean, applicant: 'notSure' }, [
    'Q7',
  ]),
  cannotApply(
    'someone who does not know that, and pays for a membership',
    { ...clean, applicant: 'notSure', membership: 'paid' },
    ['Q15', 'Q17'],
    ['Q7'],
  ),

  // Q8: size of sole proprietors
  canApply('a sole proprietor without staff', { ...proprietor, employees: 'upTo50' }, ['Q7', 'Q8']),
  askFirst('a sole proprietor with over 300 employees', { ...proprietor, employees: 'over300' }, ['Q8']),
  askFirst('a sole proprietor who has not counted', { ...proprietor, employees: 'notSure' }, ['Q8']),
  canApply(
    'a manufacturer with 51 to 100 employees',
    { ...proprietor, employees: 'from51To100', industry: 'manufacturingOrOther' },
    ['Q8'],
  ),
  canApply(
    'a wholesaler with 51 to 100 employees',
    { ...proprietor, employees: 'from51To100', industry: 'wholesale' },
    ['Q8'],
  ),
  canApply(
    'an inn with 51 to 100 employees',
    { ...proprietor, employees: 'from51To100', industry: 'services' },
    ['Q8'],
  ),
  askFirst(
    'a restaurant with 51 to 100 employees',
    { ...proprietor, employees: 'from51To100', industry: 'retail' },
    ['Q8'],
  ),
  askFirst(
    '51 to 100 employees in an unknown industry',
    { ...proprietor, employees: 'from51To100', industry: 'notSure' },
    ['Q8'],
  ),
  canApply(
    'a manufacturer with 101 to 300 employees',
    { ...proprietor, employees: 'from101To300', industry: 'manufacturingOrOther' },
    ['Q8'],
  ),
  askFirst(
    'a wholesaler with 101 to 300 employees',
    { ...proprietor, employees: 'from101To300', industry: 'wholesale' },
    ['Q8'],
  ),
  askFirst(
    'a software house with 101 to 300 employees',
    { ...proprietor, employees: 'from101To300', industry: 'services' },
    ['Q8'],
  ),
  askFirst(
    'a shop with 101 to 300 employees',
    { ...proprietor, employees: 'from101To300', industry: 'retail' },
    ['Q8'],
  ),
  askFirst(
    '101 to 300 employees in an unknown industry',
    { ...proprietor, employees: 'from101To300', industry: 'notSure' },
    ['Q8'],
  ),

  // Q15, Q17: already on Alibaba.com
  canApply('a free lister', { ...clean, membership: 'free' }, ['Q17']),
  cannotApply('a Gold Supplier', { ...clean, membership: 'paid' }, ['Q15', 'Q17']),
  cannotApply(
    'a paying exhibitor who would leave in order to apply',
    { ...clean, membership: 'leavingToApply' },
    ['Q15'],
  ),
  askFirst('one who paid years ago', { ...clean, membership: 'paidBefore' }, ['Q15', 'Q17']),
  askFirst(
    'one who paid, and whose page stayed up free of charge',
    { ...clean, membership: 'paidBefore', circumstances: ['madeOverseas'] },
    ['Q15', 'Q17'],
  ),
  askFirst('one whose parent company pays', { ...clean, membership: 'groupPaid' }, ['Q15']),
  askFirst('one who does not know whether the listing is free', { ...clean, membership: 'notSure' }, [
    'Q15',
    'Q17',
  ]),

  // Q10: who is listed
  cannotApply('a parent company that wants its subsidiary listed', { ...clean, listedCompany: 'different' }, [
    'Q10',
  ]),
  askFirst('one that has not decided who is listed', { ...clean, listedCompany: 'notDecided' }, ['Q10']),
  canApply(
    'a parent company that shows a subsidiary’s brand under its own name',
    { ...clean, circumstances: ['subsidiaryBrand'] },
    ['Q10'],
  ),
  cannotApply(
    'a parent company that wants the subsidiary whose brand it is listed',
    { ...clean, listedCompany: 'different', circumstances: ['subsidiaryBrand'] },
    ['Q10'],
  ),

  // Q6, Q12: restricted and prohibited products
  canApply('one with some restricted products', { ...clean, restricted: 'some' }, ['Q6', 'Q12']),
  cannotApply('one with restricted products only', { ...withoutListable, restricted: 'all' }, ['Q6', 'Q12']),
  cannotApply('a maker of masks', { ...withoutListable, restricted: 'infectionControl' }, ['Q6', 'Q12']),
  canApply('a cosmetics maker, some of whose products are sanitisers', { ...clean, restricted: 'some' }, [
    'Q6',
    'Q12',
  ]),
  askFirst('one who has not looked at the listing policy', { ...clean, restricted: 'notChecked' }, [
    'Q6',
    'Q12',
  ]),

  // Q11, Q12: eligible items
  canApply('one with some eligible products', { ...clean, eligibleItems: 'some' }, ['Q11', 'Q12']),
  cannotApply('one without an eligible product', { ...clean, eligibleItems: 'none' }, ['Q11', 'Q12']),
  askFirst('one who has not looked at the guidelines', { ...clean, eligibleItems: 'notChecked' }, [
    'Q11',
    'Q12',
  ]),

  // Q9: who else applies with the same product
  canApply('an agent whose maker does not apply', { ...clean, sharedProduct: 'no' }, ['Q9']),
  askFirst('one who does not know whether the maker applies', { ...clean, sharedProduct: 'notSure' }, ['Q9']),
  canApply('a maker whose agent applies too, both agreed', { ...shared, agreement: 'agreed' }, ['Q9']),
  askFirst('maker and agent who have not agreed yet', { ...shared, agreement: 'notYetAgreed' }, ['Q9']),
  cannotApply('an agent whose one maker refuses', { ...shared, agreement: 'refused' }, ['Q9']),
  canApply('a trader, one of whose several makers refuses', { ...shared, agreement: 'someRefused' }, ['Q9']),
  askFirst('two agents of one product', { ...shared, agreement: 'otherPairing' }, ['Q9']),
  askFirst(
    'an OEM factory and the brand it makes for',
    { ...shared, agreement: 'otherPairing', circumstances: ['consumerGoods'] },
    ['Q9'],
  ),
  cannotApply(
    'two agents of masks',
    { ...withoutListable, sharedProduct: 'yes', agreement: 'otherPairing', restricted: 'infectionControl' },
    ['Q6', 'Q12'],
    ['Q9'],
  ),
  cannotApply(
    'a trader, some of whose makers refuse, none of whose products is eligible',
    { ...shared, agreement: 'someRefused', eligibleItems: 'none' },
    ['Q11', 'Q12'],
    ['Q9'],
  ),
  canApply(
    'a trader with some restricted products, some refused and some not on the list',
    { ...shared, agreement: 'someRefused', restricted: 'some', eligibleItems: 'some' },
    ['Q6', 'Q9', 'Q11', 'Q12'],
  ),
  askFirst(
    'an agent who has neither asked the maker nor looked at the guidelines',
    { ...shared, agreement: 'notYetAgreed', eligibleItems: 'notChecked' },
    ['Q9', 'Q11', 'Q12'],
  ),
  canApply(
    'an agent agreed with the maker of goods made abroad',
    { ...shared, agreement: 'agreed', circumstances: ['madeOverseas'] },
    ['Q9', 'Q12'],
  ),
  askFirst(
    'a free lister in a pairing of two makers',
    { ...shared, agreement: 'otherPairing', membership: 'free' },
    ['Q9'],
  ),
  cannotApply(
    'a Gold Supplier, agreed with its agent',
    { ...shared, agreement: 'agreed', membership: 'paid' },
    ['Q15', 'Q17'],
    ['Q9'],
  ),
  askFirst(
    'an agent with agreement whose past membership ended',
    { ...shared, agreement: 'agreed', membership: 'paidBefore' },
    ['Q15', 'Q17'],
  ),

  // Q11, Q12, Q16, Q7, Q10: what must not matter
  canApply('a maker of consumer goods', { ...clean, circumstances: ['consumerGoods'] }, ['Q11']),
  canApply('one who hopes to sell to consumers', { ...clean, circumstances: ['sellToConsumers'] }, ['Q11']),
  canApply('one whose goods are made abroad', { ...clean, circumstances: ['madeOverseas'] }, ['Q12']),
  canApply('one in another JETRO programme', { ...clean, circumstances: ['otherJetroProgrammes'] }, ['Q16']),
  canApply(
    'one to whom every circumstance applies',
    {
      ...clean,
      circumstances: [
        'consumerGoods',
        'sellToConsumers',
        'madeOverseas',
        'otherJetroProgrammes',
        'foreignOwned',
        'subsidiaryBrand',
      ],
    },
    ['Q7', 'Q10', 'Q11', 'Q12', 'Q16'],
  ),
  cannotApply(
    'a Gold Supplier to whom every circumstance applies',
    {
      ...clean,
      membership: 'paid',
      circumstances: [
        'consumerGoods',
        'sellToConsumers',
        'madeOverseas',
        'otherJetroProgrammes',
        'foreignOwned',
        'subsidiaryBrand',
      ],
    },
    ['Q15', 'Q17'],
    ['Q11', 'Q12', 'Q16'],
  ),
  askFirst(
    'the Japan branch of a foreign company, foreign-owned of course',
    { ...clean, applicant: 'japanBranch', circumstances: ['foreignOwned'] },
    ['Q7'],
  ),
  canApply(
    'a free lister in another JETRO programme, with goods made abroad',
    { ...clean, membership: 'free', circumstances: ['madeOverseas', 'otherJetroProgrammes'] },
    ['Q12', 'Q16', 'Q17'],
  ),
  askFirst(
    'consumer goods nobody has looked up in the guidelines',
    { ...clean, eligibleItems: 'notChecked', circumstances: ['consumerGoods'] },
    ['Q11', 'Q12'],
  ),
  cannotApply(
    'consumer goods that are not on the list',
    { ...clean, eligibleItems: 'none', circumstances: ['consumerGoods'] },
    ['Q11', 'Q12'],
  ),
  cannotApply(
    'goods made abroad that Alibaba prohibits',
    { ...withoutListable, restricted: 'all', circumstances: ['madeOverseas'] },
    ['Q6', 'Q12'],
  ),

  // Answers left over from a course no longer taken
  canApply('a company with a head count left over', { ...clean, employees: 'over300' }),
  canApply('a company with an industry left over', {
    ...clean,
    employees: 'from51To100',
    industry: 'retail',
  }),
  canApply('a small proprietor with an industry left over', {
    ...proprietor,
    employees: 'upTo50',
    industry: 'notSure',
  }),
  cannotApply(
    'restricted products only, with eligible items left over',
    { ...clean, restricted: 'all', eligibleItems: 'none' },
    ['Q6', 'Q12'],
  ),
  canApply('one alone with a refusal left over', { ...clean, sharedProduct: 'no', agreement: 'refused' }),
  askFirst(
    'one not sure of the other side, with a refusal left over',
    { ...clean, sharedProduct: 'notSure', agreement: 'refused' },
    ['Q9'],
  ),

  // Several at once
  cannotApply(
    'a Gold Supplier who wants a subsidiary listed',
    { ...clean, membership: 'paid', listedCompany: 'different' },
    ['Q15', 'Q17', 'Q10'],
  ),
  cannotApply(
    'a company abroad whose maker refuses',
    { ...shared, applicant: 'overseasCompany', agreement: 'refused' },
    ['Q7', 'Q9'],
  ),
  cannotApply(
    'masks from a company abroad',
    { ...withoutListable, applicant: 'overseasCompany', restricted: 'infectionControl' },
    ['Q7', 'Q6', 'Q12'],
  ),
  cannotApply(
    'masks whose maker refuses the agent',
    { ...withoutListable, restricted: 'infectionControl', sharedProduct: 'yes', agreement: 'refused' },
    ['Q6', 'Q12', 'Q9'],
  ),
  cannotApply(
    'every bar there can be',
    {
      ...shared,
      applicant: 'overseasCompany',
      membership: 'leavingToApply',
      listedCompany: 'different',
      eligibleItems: 'none',
      agreement: 'refused',
    },
    ['Q7', 'Q15', 'Q10', 'Q9', 'Q11', 'Q12'],
  ),
  cannotApply(
    'one bar among open points',
    { ...clean, applicant: 'japanBranch', membership: 'paidBefore', listedCompany: 'different' },
    ['Q10'],
    ['Q7', 'Q15', 'Q17'],
  ),
  cannotApply(
    'a refusal while the list is not looked at',
    { ...shared, agreement: 'refused', eligibleItems: 'notChecked' },
    ['Q9'],
    ['Q11', 'Q12'],
  ),
  askFirst('two open points', { ...shared, agreement: 'notYetAgreed', restricted: 'notChecked' }, [
    'Q6',
    'Q9',
    'Q12',
  ]),
  askFirst('a branch whose parent pays', { ...clean, applicant: 'japanBranch', membership: 'groupPaid' }, [
    'Q7',
    'Q15',
  ]),
  askFirst(
    'a large proprietor who paid before',
    { ...proprietor, employees: 'over300', membership: 'paidBefore' },
    ['Q8', 'Q15', 'Q17'],
  ),
  askFirst(
    'someone who is sure of nothing',
    {
      applicant: 'notSure',
      membership: 'notSure',
      listedCompany: 'notDecided',
      restricted: 'notChecked',
      eligibleItems: 'notChecked',
      sharedProduct: 'notSure',
    },
    ['Q7', 'Q15', 'Q17', 'Q10', 'Q9', 'Q6', 'Q12', 'Q11'],
  ),
  askFirst('a proprietor sure of nothing', { ...proprietor, employees: 'notSure', membership: 'notSure' }, [
    'Q8',
    'Q15',
    'Q17',
  ]),
  canApply(
    'some restricted and some eligible products',
    { ...clean, restricted: 'some', eligibleItems: 'some' },
    ['Q6', 'Q11', 'Q12'],
  ),
  cannotApply(
    'some restricted products, the others not eligible',
    { ...clean, restricted: 'some', eligibleItems: 'none' },
    ['Q11', 'Q12'],
  ),
  cannotApply(
    'a listing policy not looked at, and nothing eligible',
    { ...clean, restricted: 'notChecked', eligibleItems: 'none' },
    ['Q11', 'Q12'],
    ['Q6'],
  ),
  cannotApply(
    'a Gold Supplier in doubt about everything else',
    {
      ...clean,
      membership: 'paid',
      listedCompany: 'notDecided',
      restricted: 'notChecked',
      eligibleItems: 'notChecked',
      sharedProduct: 'notSure',
    },
    ['Q15', 'Q17'],
  ),
  canApply(
    'a proprietor with 80 staff in wholesale, agreed with the maker, free lister',
    {
      ...proprietor,
      employees: 'from51To100',
      industry: 'wholesale',
      membership: 'free',
      sharedProduct: 'yes',
      agreement: 'agreed',
    },
    ['Q7', 'Q8', 'Q9', 'Q17'],
  ),
  askFirst(
    'a trader with 150 staff of its own name, one of whose makers refuses',
    {
      ...proprietor,
      employees: 'from101To300',
      industry: 'wholesale',
      sharedProduct: 'yes',
      agreement: 'someRefused',
    },
    ['Q8'],
  ),
  canApply(
    'a farmer without staff who sells to an agent that does not apply',
    { ...proprietor, employees: 'upTo50', circumstances: ['consumerGoods'] },
    ['Q8', 'Q9', 'Q11'],
  ),
];
