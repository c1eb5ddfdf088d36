import { employeeLimit } from '../../rules/sme';
import type { FindingsWording } from './wording';

const notInThisWay =
  '出展中の企業には、別のプランがあるとFAQに書かれています。内容と募集状況は、ジェトロに確認してください。';

const settleSize = (employees: string) =>
  `従業員が${employees}個人事業主も、「中堅・中小企業の定義」に当てはまりますか。`;
const silentOnSize =
  'FAQは「中堅・中小企業」と書いていますが、「中堅」は中小企業基本法に定義がありません。そのため、FAQだけでは決まりません。';

/** ほかの製品にすると、製品についての質問がすべて開き直します。 */
const withOtherProducts =
  'ほかの製品にするときは、「同じ製品の申込み」「制限・禁止品目」「対象品目」の3つを、その製品について答え直してください。';

const bySize = (limit: number) => ({
  finding: `従業員数が、この業種の上限（${limit}人）の範囲内です。`,
  open: `従業員数が、この業種の上限（${limit}人）を超えます。${silentOnSize}`,
  settle: settleSize(`この業種の上限（${limit}人）を超える`),
});

/** 答えについて言うこと。「finding」は結果の表に、「settle」「wayOn」は次にすることに出ます。 */
export const jaFindings = {
  applicant: {
    japanCompany: {
      finding: '日本に実体のある会社は対象です。',
    },
    japanSoleProprietor: {
      finding: '日本に実体のある個人事業主は対象です。規模の条件は、従業員数の項目で確かめます。',
    },
    overseasCompany: {
      finding: '海外の現地法人は、日系企業でも対象外です。',
      wayOn:
        '日本に親会社があるなら、親会社自身が、自社を掲載する申込者としてこのチェックを受けられます。結果は、親会社についての答えで決まります。',
    },
    japanBranch: {
      finding: '日本支店が「日本に実体のある企業」に当たるかどうかは、FAQに書かれていません。',
      settle: '外国の会社の日本支店として、申し込めますか。',
    },
    otherOrganisation: {
      finding:
        '会社でも個人事業主でもない団体や、日本での事業の実体がまだない場合は、FAQに書かれていません。',
      settle: '次のような団体・個人も、申し込めますか。',
      describe: 'どのような団体・個人か、日本で何をしているか',
    },
    notSure: {
      finding: '申込者の種類が分からないため、対象に当たるかどうかを判断できません。',
      settle: 'この申込者は、「日本に実体のある企業」に当たりますか。',
      describe: '登記などの状況',
    },
  },
  employees: {
    upTo50: {
      finding: '50人以下なら、どの業種でも中小企業基本法の従業員数の範囲内です。',
    },
    over300: {
      finding: `従業員数が、どの業種でも中小企業の上限を超えます。${silentOnSize}`,
      settle: settleSize('301人以上の'),
    },
    notSure: {
      finding: '従業員数が分からないため、規模の条件を判断できません。',
      settle: '常時使用する従業員を数えてください。50人以下なら、どの業種でも規模の条件を満たします。',
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
      finding: '業種が決まらないため、従業員数の上限を判断できません。',
      settle: '主な事業がどの業種に当たるかを、中小企業庁の「中小企業の範囲」の説明で確かめてください。',
    },
  },
  membership: {
    none: {
      finding:
        '申込者は、いまも過去も有料で出展していません。グループ会社も有料で出展していません。この点は条件に合います。',
    },
    free: {
      finding: '無料の掲載は、申込みの妨げになりません。会社・製品のページは、新しく作り直します。',
    },
    paid: {
      finding: '有料で出展中の企業は、申し込めません。',
      wayOn: notInThisWay,
    },
    leavingToApply: {
      finding: '有料で出展中の企業が退会して申し込めるかという質問に、FAQは「できません」と答えています。',
      wayOn: notInThisWay,
    },
    paidBefore: {
      finding:
        'FAQは、いま有料で出展している企業についてだけ答えています。すでに終わっている場合は書かれていません。',
      settle: '以前に有料で出展していても、申し込めますか。',
      describe: 'いつ、どのように終わったか',
    },
    groupPaid: {
      finding:
        'FAQは、申し込む企業自身の有料出展についてだけ答えています。グループ会社の場合は書かれていません。',
      settle: 'グループ会社が有料で出展していても、申し込めますか。',
    },
    notSure: {
      finding: '有料で出展中なら妨げになり、無料の掲載なら妨げになりません。どちらかが分かっていません。',
      settle: '自社のアカウントが有料か無料かを、確かめてください。',
      ask: '弊社のアカウントは、有料の会員ですか、無料の掲載ですか。',
      describe: 'アカウントに登録した会社名',
    },
  },
  listedCompany: {
    same: {
      finding: '申し込む会社と掲載する会社が同じで、条件に合います。',
    },
    different: {
      finding: '申し込む会社と掲載する会社が違うため、このままでは申し込めません。',
      wayOn:
        '掲載したい会社を申込者として、このチェックを最初から受けてください。結果は、その会社についての答えで決まります。',
    },
    notDecided: {
      finding: 'どの会社を掲載するかが決まっていません。申し込む会社と同じでなければなりません。',
      settle: '申込み・掲載・アリババとの契約を、どの1社で行うか決めてください。',
    },
  },
  sharedProduct: {
    no: {
      finding: '同じ製品での申込みが重ならないため、合意は要らないと読みました。',
    },
    agreed: {
      finding: '双方の合意があるため、この点は条件に合います。',
    },
    notYetAgreed: {
      finding: 'FAQは、双方の合意があれば申し込めるとしています。まだ合意していません。',
      settle:
        '同じ製品でそれぞれ申し込むことについて、相手の会社の合意を得てください。合意を書面にする必要があるかは、FAQに書かれていません。',
      ask: '同じ製品で弊社と貴社がそれぞれ申し込むことに、合意していただけますか。',
      describe: '製品名',
    },
    refused: {
      finding: '双方の合意がないため、この製品では申し込めないと読みました。',
      wayOn: `相手と合意できたとき、または相手が申し込まないと決めたときは、この答えを変更してください。${withOtherProducts}`,
    },
    betweenAgents: {
      finding: 'FAQは、メーカーと代理店の場合だけを書いています。代理店どうしの場合は書かれていません。',
      settle: '同じ製品で、代理店どうしがそれぞれ申し込めますか。',
    },
    notSure: {
      finding: '相手も申し込むなら、双方の合意が必要です。申し込むかどうかが分かっていません。',
      settle:
        '相手の会社も同じ製品で申し込むかどうかを、確かめてください。申し込むなら、双方の合意が必要です。',
      ask: '同じ製品で申し込む予定がありますか。予定があれば、弊社と貴社がそれぞれ申し込むことに合意していただけますか。',
      describe: '製品名',
    },
  },
  restricted: {
    none: {
      finding: '制限・禁止品目に当たらないため、この点は条件に合います。',
    },
    some: {
      finding: '制限・禁止品目に当たる製品は対象外です。残りの製品だけで申し込みます。',
    },
    all: {
      finding: 'すべての製品が制限・禁止品目に当たるため、掲載できる製品がありません。',
      wayOn: withOtherProducts,
    },
    infectionControl: {
      finding:
        'FAQでは、感染予防商品は掲載禁止です。ただし、コロナ禍の時期に「現在」として書かれた注記で、日付はありません。',
      wayOn: `アリババのいまの製品掲載ポリシーを確かめてください。禁止が解かれていれば、この点は変わります。${withOtherProducts}`,
    },
    notChecked: {
      finding: '製品が制限・禁止品目に当たるかどうかを、まだ確かめていません。',
      settle: '製品が、いまの製品掲載ポリシーの制限・禁止品目に当たるかどうかを、確かめてください。',
      ask: '次の製品は、いまの製品掲載ポリシーの制限・禁止品目に当たりますか。',
      describe: '製品名と、製品の種類',
    },
  },
  eligibleItems: {
    all: {
      finding: '製品がすべて募集要項の対象品目にあるため、この点は条件に合います。',
    },
    some: {
      finding: '対象品目にある製品だけで申し込みます。',
    },
    none: {
      finding: '募集要項の対象品目にない製品は、対象にならないと読みました。',
      wayOn: `対象品目にある製品にする方法があります。${withOtherProducts}`,
    },
    notChecked: {
      finding: '製品が募集要項の対象品目にあるかどうかを、まだ確かめていません。',
      settle: '製品が、いまの募集要項の対象品目にあるかどうかを、確かめてください。',
    },
  },
  circumstances: {
    consumerGoods: {
      finding: '募集要項の対象品目にある消費財なら対象です。取引相手は、商社や卸・小売業者です。',
    },
    sellToConsumers: {
      finding:
        'Alibaba.comの取引相手は、一般消費者ではありません。商社や卸・小売業者です。目的に合うかどうか、申し込む前に考えてください。',
    },
    madeOverseas: {
      finding: '募集要項にある商品なら、海外で製造したものも対象です。',
    },
    otherJetroProgrammes: {
      finding: '並行して申し込めます。アンケートなどは、事業ごとに協力が必要です。',
    },
  },
} as const satisfies FindingsWording;
