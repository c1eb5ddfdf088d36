import { employeeLimit } from '../../rules/sme';
import type { QuestionsWording } from './wording';

const wayOnForExhibitors =
  'The FAQ mentions a separate plan for companies that already exhibit. Ask JETRO what it offers and whether it is open.';
const settleSize = (employees: string) =>
  `Is a sole proprietor with ${employees} within the definition of “mid-sized and small” that Q8 refers to?`;
/** Other products reopen every question about products. */
const withOtherProducts =
  'If you choose other products, answer three questions again for them: same product, restricted products and eligible items.';
const silentOnSize =
  'The FAQ also says “mid-sized” (中堅), a word the SME Basic Act does not define, so it does not settle this.';

const bySize = (limit: number) => ({
  finding: `Your number of employees is within the limit for this industry (${limit}).`,
  open: `Your number of employees is above the limit for this industry (${limit}). ${silentOnSize}`,
  settle: settleSize(`more employees than the limit for the industry (${limit})`),
});

export const enQuestions = {
  applicant: {
    title: 'Who is applying?',
    label: 'Applicant',
    help: 'Choose the business whose name goes on the application.',
    why: 'The programme is only for businesses with real substance in Japan.',
    more: {
      summary: 'Branch, local corporation, Japanese company: what is the difference?',
      lines: [
        'A Japanese company is set up under Japanese law. It remains one when its owners are foreign.',
        'A branch in Japan belongs to a company set up abroad. It is a part of that company, not a company of its own.',
        'A local corporation abroad is set up under foreign law, also when a Japanese company owns it.',
        'A representative office gathers information and the like. It is not allowed to do business directly.',
      ],
    },
    options: {
      japanCompany: {
        label: 'A company set up and doing business in Japan',
        hint: 'Such as a kabushiki kaisha or godo kaisha. Foreign-owned companies too: the FAQ sets no condition on owners, so we read it as including them.',
        finding: 'Companies with real substance in Japan are covered.',
      },
      japanSoleProprietor: {
        label: 'A sole proprietor in Japan',
        hint: 'A person in business under their own name. Next we ask how many employees you have.',
        finding:
          'Sole proprietors with real substance in Japan are covered. Their size is checked separately.',
      },
      overseasCompany: {
        label: 'A company set up outside Japan',
        hint: 'A local corporation abroad, including a subsidiary of a Japanese company.',
        finding: 'Local corporations abroad are excluded, even if Japanese-owned.',
        wayOn:
          'If there is a parent company in Japan, it can take this check as an applicant that lists itself. The result depends on its own answers.',
      },
      japanBranch: {
        label: 'The Japan branch of a foreign company',
        hint: 'A place of business in Japan of a company set up abroad.',
        finding: 'The FAQ does not say whether a branch counts as a business “with real substance in Japan”.',
        settle: 'Can we apply as the Japan branch of a foreign company?',
      },
      otherOrganisation: {
        label: 'Another organisation or person',
        hint: 'Associations, co-operatives, non-profits. Also a company not founded yet, one registered but not active, a representative office, or a private person without a business. The FAQ mentions none of these.',
        finding:
          'The FAQ does not mention organisations that are neither companies nor sole proprietors, or applicants not yet in business in Japan.',
        settle: 'Can the following organisation or person apply?',
        describe: 'what kind of organisation or person it is, and what it does in Japan',
      },
      notSure: {
        label: 'Not sure',
        hint: 'The company register, or a proprietor’s notice of opening, will tell you.',
        finding: 'Without knowing the kind of applicant we cannot tell whether it is covered.',
        settle: 'Do we count as a business “with real substance in Japan”?',
        describe: 'how it is registered',
      },
    },
  },
  employees: {
    title: 'How many regular employees do you have?',
    label: 'Employees',
    help: 'Leave out the owner. With no staff, choose “50 or fewer”.',
    why: 'Sole proprietors must be within the definition the FAQ takes from the SME Basic Act.',
    more: {
      summary: 'Who counts as a regular employee?',
      lines: [
        'Count those who must be given notice before dismissal (Labour Standards Act, article 20).',
        'Part-time and dispatched workers are judged one by one, by their contracts.',
        'Day labourers, people hired for up to two months or for seasonal work of up to four, and people on probation are normally not counted (article 21).',
      ],
    },
    options: {
      upTo50: {
        label: '50 or fewer (or none)',
        finding: 'With 50 or fewer you are within the SME Basic Act’s limit in every industry.',
      },
      from51To100: { label: '51 to 100' },
      from101To300: { label: '101 to 300' },
      over300: {
        label: '301 or more',
        finding: `Your number of employees is above the small-business limit in every industry. ${silentOnSize}`,
        settle: settleSize('301 or more employees'),
      },
      notSure: {
        label: 'Not sure',
        finding: 'Without the number of employees the size condition cannot be judged.',
        settle:
          'Count your regular employees. With 50 or fewer you meet the size condition in every industry.',
      },
    },
  },
  industry: {
    title: 'What is your main business?',
    label: 'Industry',
    help: 'If you have several, choose the one at the centre of your business.',
    why: 'The SME Basic Act’s limit on employees depends on the industry.',
    options: {
      manufacturingOrOther: {
        label: 'Manufacturing, construction, transport or other',
        hint: 'Farming, forestry and fishing belong here.',
        ...bySize(employeeLimit.manufacturingOrOther),
      },
      wholesale: {
        label: 'Wholesale',
        hint: 'Selling mainly to shops and other businesses. Trading companies belong here.',
        ...bySize(employeeLimit.wholesale),
      },
      services: {
        label: 'Services',
        hint: 'Software, inns and hotels belong here.',
        ...bySize(employeeLimit.services),
      },
      retail: {
        label: 'Retail',
        hint: 'Restaurants, online shops, and shops that sell what they make on the spot (such as bakeries) belong here.',
        ...bySize(employeeLimit.retail),
      },
      notSure: {
        label: 'Not sure',
        finding: 'Without the industry the limit on employees cannot be judged.',
        settle:
          'Find out which industry your main business belongs to, from the SME Agency’s explanation of the SME definition (中小企業の範囲).',
      },
    },
  },
  membership: {
    title: 'Do you exhibit on Alibaba.com now?',
    label: 'Use of Alibaba.com',
    help: 'Answer for the applicant itself; past memberships and group companies have answers of their own.',
    why: 'The programme is for companies that are new to exhibiting on Alibaba.com.',
    more: {
      summary: 'How to tell a paid membership from a free listing',
      lines: [
        'If you pay for exhibiting, also through an agency, it is a paid membership, whatever its name: Gold Supplier, Verified Supplier or another.',
        'If your company or products are shown without a fee, it is a free listing.',
      ],
    },
    options: {
      none: {
        label: 'No, we are not on Alibaba.com',
        hint: 'Only if you have never been a paying member and no company in your group is one.',
        finding:
          'You are not and have never been a paying member, and no company in your group is one. This condition is met.',
      },
      free: {
        label: 'Yes, with a free listing',
        hint: 'Only if you have never been a paying member and no company in your group is one.',
        finding: 'A free listing is no obstacle. Your company and product pages will be made anew.',
      },
      paid: {
        label: 'Yes, as a paying member',
        hint: 'Gold Supplier or any other paid tier.',
        finding: 'Companies that exhibit for a fee now cannot apply.',
        wayOn: wayOnForExhibitors,
      },
      leavingToApply: {
        label: 'Yes, as a paying member, but we want to leave and then apply',
        finding:
          'Q15 asks exactly this: may a paying exhibitor leave and then apply? The answer is that companies exhibiting for a fee cannot apply.',
        wayOn: wayOnForExhibitors,
      },
      paidBefore: {
        label: 'Not any more: we used to pay',
        hint: 'Whatever the reason it ended. Former participants of this programme belong here too.',
        finding:
          'The FAQ speaks only of companies that pay now. It does not mention those whose membership has ended.',
        settle: 'Can we apply although we used to be a paying member?',
        describe: 'when and how the membership ended',
      },
      groupPaid: {
        label: 'Only another company in our group pays',
        hint: 'A parent, a subsidiary or a sister company.',
        finding:
          'The FAQ speaks only of the applicant’s own paid membership. It does not mention group companies.',
        settle: 'Can we apply although another company of our group is a paying member?',
      },
      notSure: {
        label: 'Not sure whether it is free or paid',
        finding:
          'A paid membership prevents applying; a free listing does not. It is not known which you have.',
        settle: 'Find out whether your account is paid or free.',
        ask: 'Is our account a paid membership or a free listing?',
        describe: 'company name registered in the account',
      },
    },
  },
  listedCompany: {
    title: 'Will the applicant itself be listed on Alibaba.com?',
    label: 'Company listed',
    help: 'The company that applies must be the one that is listed and signs the contract with Alibaba.',
    why: 'A parent company cannot apply and have its subsidiary listed.',
    options: {
      same: {
        label: 'Yes, the applicant itself',
        hint: 'Also if it shows a subsidiary’s products or brand under its own name: the FAQ asks for the same company only, so we read it as no obstacle.',
        finding: 'Applicant and listed company are the same, as required.',
      },
      different: {
        label: 'No, another company, such as a subsidiary',
        finding: 'Applicant and listed company are different, so this application cannot be made.',
        wayOn:
          'Take this check from the start with the company to be listed as the applicant. Its own answers decide the result.',
      },
      notDecided: {
        label: 'Not decided yet',
        finding: 'It is not decided which company will be listed. It must be the applicant.',
        settle: 'Decide on one company that applies, is listed and signs with Alibaba.',
      },
    },
  },
  sharedProduct: {
    title: 'Will another maker or agent apply with the same product?',
    label: 'Same product',
    help: 'This matters if your products also have another maker or agent. If not, choose “No”.',
    why: 'The FAQ says maker and agent may both apply with the same product if both agree.',
    options: {
      no: {
        label: 'No, only the applicant',
        finding: 'Nobody else applies with the same product, so we take it that no agreement is needed.',
      },
      agreed: {
        label: 'Yes, and maker and agent both agree',
        finding: 'Both sides agree, so this condition is met.',
      },
      notYetAgreed: {
        label: 'Yes, agreement still to come',
        finding: 'The FAQ says both may apply if both agree. They have not agreed yet.',
        settle:
          'Get the other company’s agreement that each of you applies with the same product. The FAQ does not say whether it must be in writing.',
        ask: 'Do you agree that each of us applies with the same product?',
        describe: 'name of the product',
      },
      refused: {
        label: 'Yes, but the other side refused to agree',
        finding: 'Without agreement on both sides we read this product as excluded.',
        wayOn: `If the other company comes to agree, or decides not to apply, change this answer. ${withOtherProducts}`,
      },
      betweenAgents: {
        label: 'Yes, several agents would apply',
        finding: 'The FAQ speaks of maker and agent only. It does not mention several agents.',
        settle: 'Can several agents apply with the same product?',
      },
      notSure: {
        label: 'Not sure whether they will apply',
        finding: 'If the other side applies too, both must agree. It is not known whether it will.',
        settle:
          'Find out whether the other company applies with the same product. If it does, both of you must agree.',
        ask: 'Do you plan to apply with the same product? If so, do you agree that each of us applies?',
        describe: 'name of the product',
      },
    },
  },
  restricted: {
    title: 'Are your products on Alibaba’s restricted or prohibited list?',
    label: 'Restricted products',
    help: 'You can check this in Alibaba’s product listing policy.',
    why: 'Restricted and prohibited products cannot be listed on Alibaba.com.',
    more: {
      summary: 'What are restricted and prohibited products?',
      lines: [
        'Kinds of products whose listing Alibaba’s terms restrict or forbid.',
        'They change from time to time. So as not to mislead, this check contains no list.',
      ],
    },
    options: {
      none: {
        label: 'None of them',
        finding: 'No product is restricted or prohibited, so this condition is met.',
      },
      some: {
        label: 'Some of them',
        hint: 'You go on with the others. Also if some are infection-control goods, such as masks.',
        finding: 'Restricted and prohibited products are excluded. Apply with the others only.',
      },
      all: {
        label: 'All of them',
        hint: 'If they are all infection-control goods, choose the next answer.',
        finding: 'All products are restricted or prohibited, so there is nothing to list.',
        wayOn: withOtherProducts,
      },
      infectionControl: {
        label: 'All of them are for infection control',
        hint: 'Masks, disinfectant sprays, gels and wipes, face shields, protective clothing, contactless thermometers and the like.',
        finding:
          'The FAQ says listing infection-control goods is banned “at present”. That note has no date and is from the pandemic.',
        wayOn: `Look at Alibaba’s current product listing policy: if the ban has been lifted, this point changes. ${withOtherProducts}`,
      },
      notChecked: {
        label: 'Not checked yet',
        finding: 'It has not been checked whether the products are restricted or prohibited.',
        settle:
          'Find out whether your products are restricted or prohibited under the current product listing policy.',
        ask: 'Are the following products restricted or prohibited under the current product listing policy?',
        describe: 'names and kinds of the products',
      },
    },
  },
  eligibleItems: {
    title: 'Are your products on the guidelines’ list of eligible items?',
    label: 'Eligible items',
    help: 'Leave out restricted and prohibited products and answer for those that remain.',
    why: 'The FAQ says that products named in the application guidelines are covered.',
    more: {
      summary: 'What are the application guidelines?',
      lines: [
        'The document (募集要項) in which JETRO sets out the conditions and eligible items of each call.',
        'The items may differ from call to call. This check contains no list.',
      ],
    },
    options: {
      all: { label: 'All of them', finding: 'All products are on the list, so this condition is met.' },
      some: {
        label: 'Some of them',
        hint: 'You apply with those only.',
        finding: 'Apply with the products on the list only.',
      },
      none: {
        label: 'None of them',
        finding: 'We read products that are not on the list as excluded.',
        wayOn: `Products on the list are a way forward. ${withOtherProducts}`,
      },
      notChecked: {
        label: 'Not checked yet',
        finding: 'It has not been checked whether the products are on the list of eligible items.',
        settle:
          'Find out whether your products are on the list of eligible items in the current application guidelines.',
      },
    },
  },
  circumstances: {
    title: 'Do any of these apply to you?',
    label: 'Other circumstances',
    help: 'The result is the same whatever you tick, or if you tick nothing.',
    why: 'The FAQ answers these points because people take them for obstacles. The result explains those you tick.',
    options: {
      consumerGoods: {
        label: 'We deal in consumer goods',
        finding:
          'Consumer goods on the guidelines’ list are covered. Your buyers are trading firms, wholesalers and retailers.',
      },
      sellToConsumers: {
        label: 'We want to sell to consumers on Alibaba.com',
        finding:
          'Buyers on Alibaba.com are not consumers but trading firms, wholesalers and retailers. Consider before applying whether that suits you.',
      },
      madeOverseas: {
        label: 'Some of our products are made outside Japan',
        finding: 'Products named in the guidelines are covered wherever they are made.',
      },
      otherJetroProgrammes: {
        label: 'We apply to or take part in other JETRO programmes',
        finding: 'You may do both. Each programme’s surveys need to be answered.',
      },
    },
  },
} as const satisfies QuestionsWording;
