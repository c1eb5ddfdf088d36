import type { Answers } from '../../rules/answers';
import type { FaqId } from '../../rules/faq-ids';
import type { Outcome } from '../../rules/judge';

/** A Japanese company, new to Alibaba.com, that lists itself, with products nobody objects to. */
export const clean = {
  applicant: 'japanCompany',
  membership: 'none',
  listedCompany: 'same',
  sharedProduct: 'no',
  restricted: 'none',
  eligibleItems: 'all',
  circumstances: [],
} as const satisfies Answers;

/** The same before a word is said about the list of eligible items: not asked if nothing may be listed at all. */
const { eligibleItems: _, ...withoutListable } = clean;

/** The same as a sole proprietor. */
export const proprietor = { ...clean, applicant: 'japanSoleProprietor' } as const satisfies Answers;

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
  askFirst('the Japan branch of a foreign company', { ...clean, applicant: 'japanBranch' }, ['Q7']),
  askFirst('a co-operative', { ...clean, applicant: 'otherOrganisation' }, ['Q7']),
  askFirst('someone who does not know what kind of applicant they are', { ...clean, applicant: 'notSure' }, [
    'Q7',
  ]),

  // Q8: size of sole proprietors
  canApply('a sole proprietor with up to 50 employees', { ...proprietor, employees: 'upTo50' }, ['Q7', 'Q8']),
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
  askFirst('one who paid years ago', { ...clean, membership: 'paidBefore' }, ['Q15']),
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

  // Q9: maker and agent
  canApply('maker and agent who agree', { ...clean, sharedProduct: 'agreed' }, ['Q9']),
  askFirst('maker and agent who have not agreed yet', { ...clean, sharedProduct: 'notYetAgreed' }, ['Q9']),
  cannotApply('an agent whose maker refuses', { ...clean, sharedProduct: 'refused' }, ['Q9']),
  askFirst('two agents of one product', { ...clean, sharedProduct: 'betweenAgents' }, ['Q9']),
  askFirst('one who does not know whether the maker applies', { ...clean, sharedProduct: 'notSure' }, ['Q9']),

  // Q6, Q12: restricted and prohibited products
  canApply('one with some restricted products', { ...clean, restricted: 'some' }, ['Q6', 'Q12']),
  cannotApply('one with restricted products only', { ...withoutListable, restricted: 'all' }, ['Q6', 'Q12']),
  cannotApply('a maker of masks', { ...withoutListable, restricted: 'infectionControl' }, ['Q6']),
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

  // Q11, Q12, Q16: what must not matter
  canApply('a maker of consumer goods', { ...clean, circumstances: ['consumerGoods'] }, ['Q11']),
  canApply('one who hopes to sell to consumers', { ...clean, circumstances: ['sellToConsumers'] }, ['Q11']),
  canApply('one whose goods are made abroad', { ...clean, circumstances: ['madeOverseas'] }, ['Q12']),
  canApply('one in another JETRO programme', { ...clean, circumstances: ['otherJetroProgrammes'] }, ['Q16']),
  canApply(
    'one to whom every circumstance applies',
    { ...clean, circumstances: ['consumerGoods', 'sellToConsumers', 'madeOverseas', 'otherJetroProgrammes'] },
    ['Q11', 'Q12', 'Q16'],
  ),
  cannotApply(
    'a Gold Supplier to whom every circumstance applies',
    {
      ...clean,
      membership: 'paid',
      circumstances: ['consumerGoods', 'sellToConsumers', 'madeOverseas', 'otherJetroProgrammes'],
    },
    ['Q15', 'Q17'],
    ['Q11', 'Q12', 'Q16'],
  ),
  canApply(
    'a free lister in another JETRO programme, with goods made abroad',
    { ...clean, membership: 'free', circumstances: ['madeOverseas', 'otherJetroProgrammes'] },
    ['Q12', 'Q16', 'Q17'],
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

  // Several at once
  cannotApply(
    'a Gold Supplier who wants a subsidiary listed',
    { ...clean, membership: 'paid', listedCompany: 'different' },
    ['Q15', 'Q17', 'Q10'],
  ),
  cannotApply(
    'a company abroad whose maker refuses',
    { ...clean, applicant: 'overseasCompany', sharedProduct: 'refused' },
    ['Q7', 'Q9'],
  ),
  cannotApply(
    'masks from a company abroad',
    { ...withoutListable, applicant: 'overseasCompany', restricted: 'infectionControl' },
    ['Q7', 'Q6'],
  ),
  cannotApply(
    'every bar there can be',
    {
      ...clean,
      applicant: 'overseasCompany',
      membership: 'leavingToApply',
      listedCompany: 'different',
      sharedProduct: 'refused',
      eligibleItems: 'none',
    },
    ['Q7', 'Q15', 'Q10', 'Q9', 'Q11', 'Q12'],
  ),
  cannotApply(
    'one bar among open points',
    { ...clean, applicant: 'japanBranch', membership: 'paidBefore', listedCompany: 'different' },
    ['Q10'],
    ['Q7', 'Q15'],
  ),
  askFirst('two open points', { ...clean, sharedProduct: 'notYetAgreed', eligibleItems: 'notChecked' }, [
    'Q9',
    'Q11',
    'Q12',
  ]),
  askFirst('a branch whose parent pays', { ...clean, applicant: 'japanBranch', membership: 'groupPaid' }, [
    'Q7',
    'Q15',
  ]),
  askFirst(
    'a large proprietor who paid before',
    { ...proprietor, employees: 'over300', membership: 'paidBefore' },
    ['Q8', 'Q15'],
  ),
  askFirst(
    'someone who is sure of nothing',
    {
      applicant: 'notSure',
      membership: 'notSure',
      listedCompany: 'notDecided',
      sharedProduct: 'notSure',
      restricted: 'notChecked',
      eligibleItems: 'notChecked',
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
  ),
  cannotApply(
    'a Gold Supplier in doubt about everything else',
    {
      ...clean,
      membership: 'paid',
      listedCompany: 'notDecided',
      sharedProduct: 'notSure',
      restricted: 'notChecked',
      eligibleItems: 'notChecked',
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
      sharedProduct: 'agreed',
    },
    ['Q8', 'Q9', 'Q17'],
  ),
];
