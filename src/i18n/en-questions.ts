import type { AskedWording } from './wording';

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
      },
      japanSoleProprietor: {
        label: 'A sole proprietor in Japan',
        hint: 'A person in business under their own name. Next we ask how many employees you have.',
      },
      overseasCompany: {
        label: 'A company set up outside Japan',
        hint: 'A local corporation abroad, including a subsidiary of a Japanese company.',
      },
      japanBranch: {
        label: 'The Japan branch of a foreign company',
        hint: 'A place of business in Japan of a company set up abroad.',
      },
      otherOrganisation: {
        label: 'Another organisation or person',
        hint: 'Associations, co-operatives, non-profits. Also a company not founded yet, one registered but not active, a representative office, or a private person without a business. The FAQ mentions none of these.',
      },
      notSure: {
        label: 'Not sure',
        hint: 'The company register, or a proprietor’s notice of opening, will tell you.',
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
      },
      from51To100: { label: '51 to 100' },
      from101To300: { label: '101 to 300' },
      over300: {
        label: '301 or more',
      },
      notSure: {
        label: 'Not sure',
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
      },
      wholesale: {
        label: 'Wholesale',
        hint: 'Selling mainly to shops and other businesses. Trading companies belong here.',
      },
      services: {
        label: 'Services',
        hint: 'Software, inns and hotels belong here.',
      },
      retail: {
        label: 'Retail',
        hint: 'Restaurants, online shops, and shops that sell what they make on the spot (such as bakeries) belong here.',
      },
      notSure: {
        label: 'Not sure',
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
      },
      free: {
        label: 'Yes, with a free listing',
        hint: 'Only if you have never been a paying member and no company in your group is one.',
      },
      paid: {
        label: 'Yes, as a paying member',
        hint: 'Gold Supplier or any other paid tier.',
      },
      leavingToApply: {
        label: 'Yes, as a paying member, but we want to leave and then apply',
      },
      paidBefore: {
        label: 'Not any more: we used to pay',
        hint: 'Whatever the reason it ended. Former participants of this programme belong here too.',
      },
      groupPaid: {
        label: 'Only another company in our group pays',
        hint: 'A parent, a subsidiary or a sister company.',
      },
      notSure: {
        label: 'Not sure whether it is free or paid',
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
      },
      different: {
        label: 'No, another company, such as a subsidiary',
      },
      notDecided: {
        label: 'Not decided yet',
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
      },
      agreed: {
        label: 'Yes, and maker and agent both agree',
      },
      notYetAgreed: {
        label: 'Yes, agreement still to come',
      },
      refused: {
        label: 'Yes, but the other side refused to agree',
      },
      betweenAgents: {
        label: 'Yes, several agents would apply',
      },
      notSure: {
        label: 'Not sure whether they will apply',
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
      },
      some: {
        label: 'Some of them',
        hint: 'You go on with the others. Also if some are infection-control goods, such as masks.',
      },
      all: {
        label: 'All of them',
        hint: 'If they are all infection-control goods, choose the next answer.',
      },
      infectionControl: {
        label: 'All of them are for infection control',
        hint: 'Masks, disinfectant sprays, gels and wipes, face shields, protective clothing, contactless thermometers and the like.',
      },
      notChecked: {
        label: 'Not checked yet',
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
      all: { label: 'All of them' },
      some: {
        label: 'Some of them',
        hint: 'You apply with those only.',
      },
      none: {
        label: 'None of them',
      },
      notChecked: {
        label: 'Not checked yet',
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
      },
      sellToConsumers: {
        label: 'We want to sell to consumers on Alibaba.com',
      },
      madeOverseas: {
        label: 'Some of our products are made outside Japan',
      },
      otherJetroProgrammes: {
        label: 'We apply to or take part in other JETRO programmes',
      },
    },
  },
} as const satisfies AskedWording;
