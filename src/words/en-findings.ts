import { employeeLimit } from '../../rules/sme';
import type { FindingsWording } from './wording';

const wayOnForExhibitors =
  'For companies that already exhibit, the FAQ names a “utilisation plan” (活用プラン, Q15) and “another programme” (別プログラム, Q17). Ask JETRO what they offer and whether they are open. The FAQ does not say what holds after a contract has ended.';
const settleSize = (employees: string) =>
  `Is a sole proprietor with ${employees} within the definition of “mid-sized and small” that Q8 refers to?`;
/** Other products reopen every question about products. */
const withOtherProducts =
  'If you choose other products, answer again for them: restricted products, eligible items, same product and agreement.';
const silentOnSize =
  'The FAQ also says “mid-sized” (中堅), a word the SME Basic Act does not define, so it does not settle this.';

const bySize = (limit: number) => ({
  finding: `Your number of employees is within the limit for this industry (${limit}).`,
  open: `Your number of employees is above the limit for this industry (${limit}). ${silentOnSize}`,
  settle: settleSize(`more employees than the limit for the industry (${limit})`),
});

export const enFindings = {
  applicant: {
    japanCompany: {
      finding: 'Companies with real substance in Japan are covered.',
    },
    japanSoleProprietor: {
      finding:
        'The FAQ says sole proprietors may apply if they are within the size definition. The number of employees decides that.',
    },
    overseasCompany: {
      finding: 'Local corporations abroad are excluded, even if Japanese-owned.',
      wayOn:
        'If there is a parent company in Japan, it can take this check as an applicant that lists itself. The result depends on its own answers.',
    },
    japanBranch: {
      finding: 'The FAQ does not say whether a branch counts as a business “with real substance in Japan”.',
      settle: 'Can we apply as the Japan branch of a foreign company?',
    },
    otherOrganisation: {
      finding:
        'The FAQ does not mention organisations that are neither companies nor sole proprietors. Nor does it say how far “companies with real substance in Japan” reaches before founding or without activity.',
      settle: 'Can the following organisation or person apply?',
      describe: 'what kind of organisation or person it is, and what it does in Japan',
    },
    notSure: {
      finding: 'Without knowing the kind of applicant we cannot tell whether it is covered.',
      settle: 'Look up the kind of applicant in the company register or in the notice of opening.',
    },
  },
  employees: {
    upTo50: {
      finding: 'With 50 or fewer you are within the SME Basic Act’s limit in every industry.',
    },
    over300: {
      finding: `Your number of employees is above the small-business limit in every industry. ${silentOnSize}`,
      settle: settleSize('301 or more employees'),
    },
    notSure: {
      finding: 'Without the number of employees the size condition cannot be judged.',
      settle: 'Count your regular employees. With 50 or fewer you meet the size condition in every industry.',
    },
  },
  industry: {
    manufacturingOrOther: {
      ...bySize(employeeLimit.manufacturingOrOther),
    },
    wholesale: {
      ...bySize(employeeLimit.wholesale),
    },
    services: {
      ...bySize(employeeLimit.services),
    },
    retail: {
      ...bySize(employeeLimit.retail),
    },
    notSure: {
      finding: 'Without the industry the limit on employees cannot be judged.',
      settle:
        'Find out which industry your main business belongs to, from the SME Agency’s explanation of the SME definition (中小企業の範囲).',
    },
  },
  membership: {
    none: {
      finding: 'You do not exhibit for a fee, so this condition is met.',
    },
    free: {
      finding: 'Free listers may apply. Your company and product pages will be made anew.',
    },
    paid: {
      finding: 'Companies that exhibit for a fee now cannot apply.',
      wayOn: wayOnForExhibitors,
    },
    leavingToApply: {
      finding:
        'The FAQ’s answer speaks of companies that exhibit for a fee now: they cannot apply. You are one of them.',
      wayOn: wayOnForExhibitors,
    },
    paidBefore: {
      finding:
        'The FAQ speaks of companies that exhibit now, for a fee or free of charge. It does not mention those whose paid membership has ended, with a free page left or without.',
      settle: 'Can we apply although we used to be a paying member?',
      describe: 'when and for what reason the membership ended, and whether a free page is left',
    },
    groupPaid: {
      finding:
        'The FAQ speaks only of the applicant’s own paid membership. It does not mention group companies.',
      settle: 'Can we apply although another company of our group is a paying member?',
    },
    notSure: {
      finding:
        'With a paid membership you cannot apply, with a free listing you can. It is not known which you have.',
      settle: 'Find out whether your account is paid or free.',
      ask: 'Is our account a paid membership or a free listing?',
      describe: 'company name registered in the account',
    },
  },
  listedCompany: {
    same: {
      finding: 'Applicant and listed company are the same, as required.',
    },
    different: {
      finding: 'Applicant and listed company are different, so this application cannot be made.',
      wayOn:
        'Take this check from the start with the company to be listed as the applicant. Its own answers decide the result.',
    },
    notDecided: {
      finding: 'It is not decided which company will be listed. It must be the applicant.',
      settle: 'Decide on one company that applies, is listed and signs with Alibaba.',
    },
  },
  restricted: {
    none: {
      finding: 'No product is restricted or prohibited, so this condition is met.',
    },
    some: {
      finding: 'Restricted and prohibited products are excluded. Apply with the others only.',
    },
    all: {
      finding: 'All products are restricted or prohibited, so there is nothing to list.',
      wayOn: withOtherProducts,
    },
    infectionControl: {
      finding:
        'The FAQ says listing infection-control goods is banned “at present”, during the spread of COVID-19 (Q6), and that products Alibaba restricts or prohibits are excluded (Q12). It does not say when “at present” is.',
      wayOn: `Ask Alibaba whether its current product listing policy still bans them, and JETRO whether such goods are still excluded. If the ban has been lifted, this point may change. ${withOtherProducts}`,
    },
    notChecked: {
      finding: 'It has not been checked whether the products are restricted or prohibited.',
      settle:
        'Find out whether your products are restricted or prohibited under the current product listing policy.',
      ask: 'Are the following products restricted or prohibited under the current product listing policy?',
      describe: 'names and kinds of the products',
    },
  },
  eligibleItems: {
    all: {
      finding: 'All products are on the list, so this condition is met.',
    },
    some: {
      finding: 'By our reading, you can apply with the products on the list only.',
    },
    none: {
      finding: 'By our reading, products that are not on the list are excluded.',
      wayOn: `If you have products on the list, they can be checked. ${withOtherProducts}`,
    },
    notChecked: {
      finding: 'It has not been checked whether the products are on the list of eligible items.',
      settle:
        'Find out whether your products are on the list of eligible items in the current application guidelines.',
    },
  },
  sharedProduct: {
    no: {
      finding:
        'By our reading, the agreement in the FAQ is for when both sides apply. Whether an applicant that is not the maker needs the maker’s consent to apply alone: look in the application guidelines.',
    },
    notSure: {
      finding:
        'The FAQ says maker and agent may both apply if both agree. It is not known whether the other side will apply.',
      settle:
        'Find out whether the other company applies with the same product. If it does, find out whether both of you agree.',
      ask: 'Do you plan to apply with the same product? If so, do you agree that each of us applies?',
      describe: 'name of the product',
    },
  },
  agreement: {
    agreed: {
      finding: 'Maker and agent both agree, so this condition is met.',
    },
    notYetAgreed: {
      finding: 'The FAQ says maker and agent may both apply if both agree. They have not agreed yet.',
      settle:
        'Get the other company’s agreement that each of you applies with the same product. The FAQ does not say whether it must be in writing.',
      ask: 'Do you agree that each of us applies with the same product?',
      describe: 'name of the product',
    },
    refused: {
      finding: 'By our reading, you cannot apply with a product on which the two sides do not agree.',
      wayOn: `If the other company comes to agree, or decides not to apply, change the answer. ${withOtherProducts}`,
    },
    someRefused: {
      finding: 'By our reading, you can apply with the remaining products if you leave out those refused.',
    },
    otherPairing: {
      finding:
        'The FAQ speaks of a maker and its agent only. It does not mention two agents, or two makers such as an OEM factory and a brand owner.',
      settle: 'Can two companies that are not maker and agent each apply with the same product?',
      describe: 'how the two companies are related, and the name of the product',
    },
  },
  circumstances: {
    consumerGoods: {
      finding:
        'Consumer goods on the guidelines’ list are covered. Your buyers are trading firms, wholesalers and retailers.',
    },
    sellToConsumers: {
      finding:
        'Buyers on Alibaba.com are not consumers but trading firms, wholesalers and retailers. Consider before applying whether that suits you.',
    },
    madeOverseas: {
      finding: 'Products named in the guidelines are covered wherever they are made.',
    },
    otherJetroProgrammes: {
      finding: 'You may do both. Each programme asks you to take part in its surveys and the like.',
    },
    foreignOwned: {
      finding:
        'The FAQ sets no condition on owners. By our reading, a Japanese company with foreign owners is covered.',
    },
    subsidiaryBrand: {
      finding:
        'The FAQ asks that applicant and listed company be the same. By our reading, a subsidiary’s products or brand may be shown under the applicant’s name.',
    },
  },
} as const satisfies FindingsWording;
