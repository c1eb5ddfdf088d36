import type { AskedWording } from './wording';

export const enQuestions = {
  applicant: {
    title: 'Who is applying?',
    label: 'Applicant',
    help: 'The business whose name goes on the application.',
    why: 'The programme is for companies with real substance in Japan.',
    more: {
      summary: 'Not sure which of these you are?',
      lines: [
        'A Japanese company is set up under Japanese law. It remains one when its owners are foreign.',
        'A branch in Japan belongs to a company set up abroad. It is a part of that company, not a company of its own.',
        'A local corporation abroad is set up under foreign law, also when a Japanese company owns it.',
        'A representative office gathers information and the like. It is not allowed to do business directly.',
        'A farming business set up as a company is a company. An agricultural producers’ co-operative (農事組合法人) is “another organisation or person”.',
        'The FAQ does not mention organisations that are neither companies nor sole proprietors. Nor does it say how far “companies with real substance in Japan” (日本に実体のある企業) reaches for a company not founded yet, one registered but not active, a representative office, or a private person without a business.',
        'The company register, or a proprietor’s notice of opening, will tell you.',
      ],
    },
    options: {
      japanCompany: {
        label: 'A company set up and doing business in Japan',
        hint: 'Kabushiki, yugen or godo kaisha, farming companies.',
      },
      japanSoleProprietor: {
        label: 'A sole proprietor in Japan',
        hint: 'Such as freelancers and farmers.',
      },
      overseasCompany: {
        label: 'A company set up outside Japan',
        hint: 'Subsidiaries of Japanese companies too.',
      },
      japanBranch: {
        label: 'The Japan branch of a foreign company',
      },
      otherOrganisation: {
        label: 'Another organisation or person',
        hint: 'Associations, non-profits, co-operatives, LLPs, universities, companies not founded or active yet, representative offices.',
      },
      notSure: {
        label: 'Not sure',
      },
    },
  },
  employees: {
    title: 'How many regular employees do you have?',
    label: 'Employees',
    help: 'Leave out the owner. With no staff, choose “50 or fewer”.',
    why: 'The FAQ says sole proprietors may apply if within the definition of mid-sized and small businesses it attributes to the SME Basic Act.',
    more: {
      summary: 'Who counts as a regular employee?',
      lines: [
        'Count those who must be given notice before dismissal (Labour Standards Act, article 20).',
        'Part-time and dispatched workers are judged one by one, by their contracts.',
        'Day labourers and people hired for up to two months, or for seasonal work of up to four, are normally not counted (article 21). They are once day labour goes on for more than a month, or the others work beyond the agreed term.',
        'People on probation are left out for their first 14 days only (same article).',
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
    help: 'If you used to pay, or a group company pays, choose that.',
    why: 'The programme is for companies that are new to exhibiting on Alibaba.com.',
    more: {
      summary: 'Paid or free?',
      lines: [
        'If you pay for exhibiting, also through an agency, it is a paid membership, whatever its name: Gold Supplier, Verified Supplier or another.',
        'If your company or products are shown without a fee, it is a free listing.',
        'Group companies are a parent, a subsidiary, a sister company and the like.',
        'Accounts for buying, and 1688, AliExpress or Tmall, do not count as exhibiting. This is our reading.',
      ],
    },
    options: {
      none: {
        label: 'No, we are not on Alibaba.com',
      },
      free: {
        label: 'Yes, with a free listing',
      },
      paid: {
        label: 'Yes, as a paying member',
        hint: 'Such as Gold Supplier.',
      },
      leavingToApply: {
        label: 'Yes, as a paying member, but we want to leave and then apply',
      },
      paidBefore: {
        label: 'Not any more: we used to pay',
        hint: 'Also with a free page left, or as a former participant.',
      },
      groupPaid: {
        label: 'Only another company in our group pays',
      },
      notSure: {
        label: 'Not sure whether it is free or paid',
      },
    },
  },
  listedCompany: {
    title: 'Will the applicant itself be listed on Alibaba.com?',
    label: 'Company listed',
    help: 'The applicant must be the company that is listed and signs with Alibaba.',
    why: 'The FAQ says that the company that applies and the one that is listed must be the same.',
    more: {
      summary: 'More than one application?',
      lines: ['The FAQ does not say whether one company may apply more than once. Please ask JETRO.'],
    },
    options: {
      same: {
        label: 'Yes, the applicant itself',
      },
      different: {
        label: 'No, another company, such as a subsidiary',
      },
      notDecided: {
        label: 'Not decided yet',
      },
    },
  },
  restricted: {
    title: 'Are your products on Alibaba’s restricted or prohibited list?',
    label: 'Restricted products',
    help: 'Alibaba’s product listing policy tells you.',
    why: 'Restricted and prohibited products cannot be listed on Alibaba.com.',
    more: {
      summary: 'What are restricted products?',
      lines: [
        'Kinds of products whose listing Alibaba’s terms restrict or forbid.',
        'They change from time to time. So as not to mislead, this check contains no list.',
        'Infection-control goods are masks, disinfectant sprays, gels and wipes, face shields, protective clothing, contactless thermometers and the like.',
      ],
    },
    options: {
      none: {
        label: 'None of them',
      },
      some: {
        label: 'Some of them',
        hint: 'Also if some are infection-control goods.',
      },
      all: {
        label: 'All of them',
      },
      infectionControl: {
        label: 'All of them are for infection control',
        hint: 'Masks, disinfectants and the like.',
      },
      notChecked: {
        label: 'Not checked yet',
      },
    },
  },
  eligibleItems: {
    title: 'Are your products on the guidelines’ list of eligible items?',
    label: 'Eligible items',
    help: 'Leave out restricted and prohibited products.',
    why: 'The FAQ says that products named in the application guidelines are covered.',
    more: {
      summary: 'Which guidelines?',
      lines: [
        'The document (募集要項) in which JETRO sets out the conditions and eligible items of each call.',
        'The items may differ from call to call. This check contains no list.',
      ],
    },
    options: {
      all: { label: 'All of them' },
      some: {
        label: 'Some of them',
      },
      none: {
        label: 'None of them',
      },
      notChecked: {
        label: 'Not checked yet',
      },
    },
  },
  sharedProduct: {
    title: 'Will anyone else apply with one of your products?',
    label: 'Same product',
    help: 'Its maker, an agent, an OEM partner and so on.',
    why: 'The FAQ says maker and agent may both apply with the same product if both agree.',
    options: {
      no: {
        label: 'No, only the applicant',
      },
      yes: {
        label: 'Yes, another business too',
      },
      notSure: {
        label: 'Not sure whether they will apply',
      },
    },
  },
  agreement: {
    title: 'Do both sides agree that each applies with the same product?',
    label: 'Agreement',
    help: 'With several partners or products, answer for all of them together.',
    why: 'The FAQ says maker and agent may both apply with the same product if both agree.',
    options: {
      agreed: {
        label: 'Maker and agent both agree',
      },
      notYetAgreed: {
        label: 'Agreement is still to come',
      },
      refused: {
        label: 'Refused for every product',
      },
      someRefused: {
        label: 'Refused for some products only',
      },
      otherPairing: {
        label: 'It is not a maker and its agent',
        hint: 'Two agents, or an OEM factory and a brand owner, for example.',
      },
    },
  },
  circumstances: {
    title: 'Do any of these apply to you?',
    label: 'Other circumstances',
    help: 'None changes the outcome.',
    why: 'People may think that these stand in the way.',
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
        label: 'We also use other JETRO programmes',
      },
      foreignOwned: {
        label: 'We have foreign owners',
      },
      subsidiaryBrand: {
        label: 'We show a subsidiary’s brand under our own name',
      },
    },
  },
} as const satisfies AskedWording;
