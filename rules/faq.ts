import type { FaqId } from './faq-ids';

/** One entry of JETRO's FAQ as we cite it. */
export interface FaqEntry {
  /** Page of the FAQ, by its table of contents. */
  readonly page: number;
  /** The operative phrase, verbatim, at most 35 characters; shown between 「」. */
  readonly quote: string;
  /** Further verbatim phrases of the same entry, for rulings that rest on another part of it. */
  readonly otherQuotes?: Readonly<Record<string, string>>;
  /** What the entry says, in our own words. */
  readonly gist: { readonly ja: string; readonly en: string };
}

/**
 * The FAQ entries this project rests on. Q1 and Q2 describe the platform and decide nothing.
 * The phrases are exact substrings of their entries once line breaks are removed, and avoid the source's
 * typing errors (Q4 is cut before one).
 */
export const faq = {
  Q3: {
    page: 2,
    quote: '対応可能国・地域を記載いただくことは可能です',
    gist: {
      ja: '国や地域を選んで引き合いを止める設定はありません。対応できる国や地域を製品ページに書くことはできます。',
      en: 'No setting blocks inquiries from certain countries or regions. Your product page may state which you serve.',
    },
  },
  Q4: {
    page: 3,
    quote: '本事業の出展料金（出展及びプロモーションに係る料金）以外に',
    gist: {
      ja: '出展とプロモーションの料金のほかに、売上に応じた手数料はかかりません。',
      en: 'Beyond the fees for exhibiting and promotion there is no commission on sales.',
    },
  },
  Q5: {
    page: 3,
    quote: 'バイヤーとの商談は原則英語で行います',
    gist: {
      ja: 'バイヤーとの商談は、原則として英語です。',
      en: 'Business talks with buyers are held in English as a rule.',
    },
  },
  Q6: {
    page: 3,
    quote: '制限または禁止されている商品カテゴリーがあります',
    otherQuotes: { infectionControl: '掲載禁止となっております' },
    gist: {
      ja: 'アリババの規約で制限・禁止されている種類の商品があります。感染予防商品は、新型コロナウイルスの世界的な拡大の中で品質の低い医療品などの販売を抑えるため、現在、掲載禁止です。',
      en: 'Alibaba’s terms restrict or prohibit some categories of products. Infection-control goods are banned at present, to curb sales of poor-quality medical goods and the like during the worldwide spread of COVID-19.',
    },
  },
  Q7: {
    page: 3,
    quote: '海外の現地法人によるお申し込みは対象外となります',
    otherQuotes: { substance: '日本に実体のある企業が対象' },
    gist: {
      ja: '対象は日本に実体のある企業です。海外の現地法人は、日系でも対象外です。',
      en: 'The programme is for companies with real substance in Japan. Local corporations abroad are excluded, Japanese-owned ones too.',
    },
  },
  Q8: {
    page: 3,
    quote: '中堅・中小企業の定義に該当する個人事業主であれば、申込可能です',
    gist: {
      ja: '個人事業主は、中小企業基本法に定める「中堅・中小企業」の定義に当てはまれば申し込めます。',
      en: 'A sole proprietor may apply if within the definition of mid-sized and small businesses (中堅・中小企業) that the FAQ attributes to the SME Basic Act.',
    },
  },
  Q9: {
    page: 3,
    quote: 'メーカーと代理店双方の合意があれば、申込及び出展が可能です',
    gist: {
      ja: '同じ製品でも、メーカーと代理店の双方が合意していれば、それぞれ申し込み、出展できます。',
      en: 'Maker and agent may both apply and exhibit with the same product if both agree.',
    },
  },
  Q10: {
    page: 3,
    quote: '掲載する企業は同一である必要があります',
    gist: {
      ja: '申し込む会社と、Alibaba.comに掲載されアリババと契約する会社は、同じでなければなりません。',
      en: 'The applicant must be the company that is listed on Alibaba.com and signs the contract with Alibaba.',
    },
  },
  Q11: {
    page: 4,
    quote: '募集要項の対象品目に記載のある消費財は対象となります',
    otherQuotes: { buyers: '取引相手は、一般消費者ではなく' },
    gist: {
      ja: '募集要項の対象品目にある消費財は対象です。Alibaba.comでの取引相手は一般消費者ではなく、消費財を扱う商社や卸・小売業者です。',
      en: 'Consumer goods on the guidelines’ list of eligible items qualify. Buyers on Alibaba.com are trading firms, wholesalers and retailers that deal in them, not consumers.',
    },
  },
  Q12: {
    page: 4,
    quote: '制限／禁止製品は対象外となります',
    otherQuotes: { origin: '募集要項に記載の商品であれば、日本産に限定されず' },
    gist: {
      ja: '募集要項にある商品なら、海外で製造したものも対象です。アリババの制限・禁止製品は対象外です。',
      en: 'Goods named in the guidelines qualify wherever they are made. Products Alibaba restricts or prohibits do not.',
    },
  },
  Q13: {
    page: 4,
    quote: '総合的な判断のもと、選考を行います',
    gist: {
      ja: '申込内容をもとに、総合的に選考されます。採択・不採択の理由は答えてもらえません。',
      en: 'Selection is by overall judgement, going by the application. No reasons are given.',
    },
  },
  Q14: {
    page: 4,
    quote: 'ご連絡は順次メールにてご案内いたします',
    gist: {
      ja: '採択・不採択の連絡は、順にメールで届きます。',
      en: 'Whether you are selected is told by e-mail, one after another.',
    },
  },
  Q15: {
    page: 4,
    quote: '本事業にお申込みいただくことはできません',
    gist: {
      ja: 'Alibaba.comに有料で出展中の企業は申し込めません。出展中の企業向けに「活用プラン」があります。',
      en: 'Companies now exhibiting on Alibaba.com for a fee cannot apply. There is a “utilisation plan” (活用プラン) for them.',
    },
  },
  Q16: {
    page: 4,
    quote: 'お申込み可能です。ただし、別事業となりますので',
    gist: {
      ja: 'ジェトロのほかの事業と並行して申し込めます。アンケートなどには、事業ごとに協力を求められます。',
      en: 'You may apply alongside other JETRO programmes. Each one asks you to take part in its surveys and the like.',
    },
  },
  Q17: {
    page: 4,
    quote: '沿って新しくページ作成を行います',
    otherQuotes: { otherProgramme: '別途募集中の別プログラムにお申込みいただけます' },
    gist: {
      ja: '無料で掲載中でも申し込めます。会社・製品ページは新しく作ります。有料会員（Gold Supplier）として出展中の企業は、別に募集中の「別プログラム」に申し込めます。',
      en: 'Free listers may apply; company and product pages are made anew. Companies exhibiting as paying members (Gold Supplier) may apply to “another programme” (別プログラム), open separately.',
    },
  },
  Q18: {
    page: 5,
    quote: '登記簿謄本の社名の直訳であるかを確認します',
    gist: {
      ja: 'アリババの実在認証で、英語社名が登記簿の社名の直訳かどうかが確認されます。アリババが指定する「社名の条件」を確かめるように案内されています。',
      en: 'In its verification Alibaba checks that the English company name directly translates the name in the register. The FAQ refers to Alibaba’s conditions for company names (社名の条件).',
    },
  },
  Q19: {
    page: 5,
    quote: '会社電話番号が記載された企業ホームページの確認が必要',
    gist: {
      ja: 'アリババとの契約後の実在認証で、会社の電話番号が載った自社サイトが確認されます。楽天、YahooなどのECサイトやブログは認められず、電話料金の請求書などの追加書類が必要です。',
      en: 'Verification after the contract with Alibaba needs a company website showing the phone number. Shops on Rakuten, Yahoo and the like and blogs do not count; papers such as a phone bill are then needed.',
    },
  },
  Q20: {
    page: 5,
    quote: 'メールアドレス宛に、変更・修正内容をお送りください',
    gist: {
      ja: '登録内容の変更・修正の送り先は、申込完了時に送られるジェトロ プラットフォームビジネス課のメールアドレスです。',
      en: 'Changes go to the e-mail address of JETRO’s Platform Business Division that is sent to you when the application is complete.',
    },
  },
  Q21: {
    page: 5,
    quote: 'クリック課金型の広告サービスで',
    gist: {
      ja: 'キーワード広告は、検索結果で自社製品を優先表示する広告です。クリックごとに料金がかかります。',
      en: 'Keyword advertising lifts your products in search results and is charged per click.',
    },
  },
  Q22: {
    page: 5,
    quote: '必ず各補助金の担当窓口まで直接ご確認ください',
    gist: {
      ja: '自治体の補助金の問合せ先は、申請先の自治体か近くのジェトロ事務所です。ほかの国庫補助金とは併用できない場合があり、各窓口に確認が必要です。',
      en: 'For municipal subsidies, ask the municipality or the nearest JETRO office. Other national subsidies may not be combinable: each one’s desk must be asked.',
    },
  },
  Q23: {
    page: 5,
    quote: 'ご返金はできかねますのでご了承ください',
    gist: {
      ja: 'ジェトロの採択決定とアリババとの電子契約のあとは、返金されません。',
      en: 'After JETRO’s selection and the electronic contract with Alibaba there are no refunds.',
    },
  },
  Q24: {
    page: 6,
    quote: '各企業のアカウント作成日から1年間となります',
    gist: {
      ja: '出展はアカウント作成日から1年間です。延長すると正規料金になり、自分での手続きが必要です。',
      en: 'Exhibiting lasts one year from account creation. Extending it is at the regular price, arranged by yourself.',
    },
  },
  Q25: {
    page: 6,
    quote: '本事業参加者向けのイベントなども行う予定です',
    gist: {
      ja: 'ジェトロのサービスの案内と、この事業の参加者向けイベントの予定です。',
      en: 'About JETRO’s services and the events planned for participants.',
    },
  },
  Q26: {
    page: 6,
    quote: '全国のあらゆる支援機関が結集し',
    gist: {
      ja: '全国の支援機関が集まり、海外展開に関心のある中堅・中小企業を一つの窓口で支援しています。',
      en: 'Support institutions all over Japan have joined to serve mid-sized and small companies interested in going abroad from one desk.',
    },
  },
} as const satisfies Record<FaqId, FaqEntry>;

/** What is to be read beside a finding: the entry's number and which of its phrases. */
export interface Citation {
  readonly id: FaqId;
  readonly page: number;
  readonly quote: string;
  readonly gist: { readonly ja: string; readonly en: string };
}

/**
 * The citation of an FAQ entry.
 * @param quoting name of one of the entry's other phrases; ignored by entries that have none of that name,
 *   so that one name may be given for a finding that cites several entries.
 */
export function citationOf(id: FaqId, quoting?: string): Citation {
  const { page, quote, otherQuotes, gist }: FaqEntry = faq[id];
  return { id, page, gist, quote: (quoting && otherQuotes?.[quoting]) || quote };
}

/** Every phrase of an entry that is quoted somewhere, the operative one first. */
export function quotesOf(id: FaqId): string[] {
  const { quote, otherQuotes }: FaqEntry = faq[id];
  return [quote, ...Object.values(otherQuotes ?? {})];
}
