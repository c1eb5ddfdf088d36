import { employeeLimit } from '../../rules/sme';
import type { FindingsWording } from './wording';

const notInThisWay =
  '出展中の企業向けに、「活用プラン」（Q15）と「別プログラム」（Q17）があるとFAQに書かれています。内容と募集状況は、ジェトロに確認してください。契約が終わったあとの扱いは、FAQに書かれていません。';

const settleSize = (employees: string) =>
  `従業員が${employees}個人事業主も、「中堅・中小企業の定義」に当てはまりますか。`;
const silentOnSize =
  'FAQは「中堅・中小企業」と書いていますが、「中堅」は中小企業基本法に定義がありません。そのため、FAQだけでは決まりません。';

/** ほかの製品にすると、製品についての質問がすべて開き直します。 */
const withOtherProducts =
  'ほかの製品にするときは、「制限・禁止品目」「対象品目」「同じ製品の申込み」「相手との合意」を、その製品について答え直してください。';

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
      finding:
        '個人事業主も、規模の定義に当てはまれば申し込めるとFAQに書かれています。当てはまるかどうかは、従業員数の項目で判定します。',
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
        '会社でも個人事業主でもない団体は、FAQに書かれていません。設立前や活動前などの場合について、「日本に実体のある企業」がどこまでを指すかも書かれていません。',
      settle: '次のような団体・個人も、申し込めますか。',
      describe: 'どのような団体・個人か、日本で何をしているか',
    },
    notSure: {
      finding: '申込者の種類が分からないため、対象に当たるかどうかを判断できません。',
      settle: '申込者の種類を、会社なら登記簿、個人なら開業届で確かめてください。',
    },
  },
  employees: {
    upTo50: {
      finding: '従業員50人以下は、どの業種でも中小企業基本法の従業員数の範囲内です。',
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
      finding: '有料で出展していないため、この点は条件に合います。',
    },
    free: {
      finding: '無料で掲載中でも申し込めます。会社・製品のページは、新しく作ります。',
    },
    paid: {
      finding: '有料で出展中の企業は、申し込めません。',
      wayOn: notInThisWay,
    },
    leavingToApply: {
      finding: 'FAQの答えは、有料で出展中の企業は申し込めないというものです。いまは、これに当たります。',
      wayOn: notInThisWay,
    },
    paidBefore: {
      finding:
        'FAQは、いま有料または無料で出展している企業について答えています。有料の出展が終わった企業については書かれていません。無料のページが残っている場合も同じです。',
      settle: '以前に有料で出展していても、申し込めますか。',
      describe: 'いつ、どのような理由で終わったか。無料のページが残っているか',
    },
    groupPaid: {
      finding:
        'FAQは、申し込む企業自身の有料出展についてだけ答えています。グループ会社の場合は書かれていません。',
      settle: 'グループ会社が有料で出展していても、申し込めますか。',
    },
    notSure: {
      finding: '有料で出展中なら申し込めません。無料の掲載なら申し込めます。どちらかが分かっていません。',
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
  restricted: {
    none: {
      finding: '制限・禁止品目に当たらないため、この点は条件に合います。',
    },
    some: {
      finding: '制限・禁止品目に当たる製品は対象外です。残りの製品だけで申し込んでください。',
    },
    all: {
      finding: 'すべての製品が制限・禁止品目に当たるため、掲載できる製品がありません。',
      wayOn: withOtherProducts,
    },
    infectionControl: {
      finding:
        'FAQは、新型コロナウイルスの拡大の中で感染予防商品が「現在」掲載禁止であるとし（Q6）、アリババの制限・禁止製品を対象外としています（Q12）。「現在」がいつかは、FAQに書かれていません。',
      wayOn: `いまの製品掲載ポリシーでも掲載禁止かどうかをアリババに、いまも対象外かどうかをジェトロに確認してください。禁止が解かれていれば、この点は変わるかもしれません。${withOtherProducts}`,
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
      finding: '当サイトの解釈では、対象品目にある製品だけで申し込めます。',
    },
    none: {
      finding: '当サイトの解釈では、募集要項の対象品目にない製品は対象外です。',
      wayOn: `対象品目にある製品があれば、その製品について確かめられます。${withOtherProducts}`,
    },
    notChecked: {
      finding: '製品が募集要項の対象品目にあるかどうかを、まだ確かめていません。',
      settle: '製品が、いまの募集要項の対象品目にあるかどうかを、確かめてください。',
    },
  },
  sharedProduct: {
    no: {
      finding:
        '当サイトの解釈では、FAQの合意は、双方が申し込む場合の条件です。メーカーではない申込者が1社で申し込むときに、メーカーの同意が必要かどうかは、募集要項で確かめてください。',
    },
    notSure: {
      finding:
        'FAQは、メーカーと代理店の双方の合意があれば、それぞれ申し込めるとしています。相手が申し込むかどうかが分かっていません。',
      settle:
        '相手の会社も同じ製品で申し込むかどうかを、確かめてください。申し込む場合は、双方が合意しているかどうかも確かめてください。',
      ask: '同じ製品で申し込む予定がありますか。予定があれば、弊社と貴社がそれぞれ申し込むことに合意していただけますか。',
      describe: '製品名',
    },
  },
  agreement: {
    agreed: {
      finding: 'メーカーと代理店の双方が合意しているため、この点は条件に合います。',
    },
    notYetAgreed: {
      finding:
        'FAQは、メーカーと代理店の双方の合意があれば、それぞれ申し込めるとしています。まだ合意していません。',
      settle:
        '同じ製品でそれぞれ申し込むことについて、相手の会社の合意を得てください。合意を書面にする必要があるかは、FAQに書かれていません。',
      ask: '同じ製品で弊社と貴社がそれぞれ申し込むことに、合意していただけますか。',
      describe: '製品名',
    },
    refused: {
      finding: '当サイトの解釈では、双方の合意がない製品では申し込めません。',
      wayOn: `相手と合意できたとき、または相手が申し込まないと決めたときは、答えを変更してください。${withOtherProducts}`,
    },
    someRefused: {
      finding: '当サイトの解釈では、断られた製品を除けば、残りの製品で申し込めます。',
    },
    otherPairing: {
      finding:
        'FAQは、メーカーと代理店の場合だけを書いています。代理店どうしや、メーカーどうし（OEMの工場とブランドの会社など）の場合は書かれていません。',
      settle: 'メーカーと代理店ではない2社が、同じ製品でそれぞれ申し込めますか。',
      describe: '2社の関係と、製品名',
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
      finding: '並行して申し込めます。アンケートなどには、事業ごとに協力を求められます。',
    },
    foreignOwned: {
      finding: 'FAQには、株主についての条件がありません。当サイトの解釈では、外資系の日本法人も対象です。',
    },
    subsidiaryBrand: {
      finding:
        'FAQが求めているのは、申し込む企業と掲載する企業が同じことです。当サイトの解釈では、子会社の製品やブランドも、申込者の名前で載せられます。',
    },
  },
} as const satisfies FindingsWording;
