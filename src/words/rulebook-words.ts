import type { OpenForAll } from '../../rules/standing';
import type { Language } from './languages';

/** Words that only the rules page says: fetched with it, not with the questions. */
interface RulebookWords {
  readonly lead: string;
  readonly contents: string;
  readonly toContents: string;
  readonly sections: Readonly<
    Record<'outcome' | 'questions' | 'faq' | 'limits' | 'gaps' | 'history', string>
  >;
  readonly order: (effect: string) => string;
  readonly anyOf: (...effects: string[]) => string;
  readonly noneOf: string;
  /** The picture of the flow, what a press on it does, and the same in words. */
  readonly flow: string;
  readonly openFlow: string;
  readonly outline: string;
  readonly outlineHelp: string;
  readonly askedAfter: (question: string, answers: string) => string;
  readonly answers: (question: string) => string;
  readonly together: (question: string, answers: string) => string;
  /** Before what would change an obstacle, and in its place where nothing does. */
  readonly changes: string;
  readonly noChange: string;
  readonly faqHelp: string;
  readonly restingOn: string;
  /** After a question: the answers to it that are meant. */
  readonly only: (...answers: string[]) => string;
  readonly limit: (limit: number) => string;
  readonly gapsHelp: string;
  readonly forAll: string;
  readonly forAllHelp: string;
  readonly openForAll: Readonly<Record<OpenForAll, { readonly label: string; readonly settle: string }>>;
  readonly changed: string;
}

/** The rules page's own words in each language. */
export const rulebookWords: Readonly<Record<Language, RulebookWords>> = {
  ja: {
    lead: 'どの答えをどう判定し、どのFAQを根拠にしているかを載せています。チェックと同じデータから作っているので、内容は必ず一致します。',
    contents: 'もくじ',
    toContents: 'もくじへ戻る',
    sections: {
      outcome: '結論の決まり方',
      questions: '質問ごとの判定',
      faq: 'FAQの項目ごとの使いみち',
      limits: '個人事業主の従業員数の上限',
      gaps: 'FAQだけではっきりしない点と、その扱い',
      history: '当サイトのルールの版と変更の記録',
    },
    order: (effect) =>
      `上から順に見て、はじめに当てはまったものが結論です。「${effect}」は、結論を変えません。`,
    anyOf: (...effects) =>
      `${effects.map((effect) => `「${effect}」`).join('か')}が1つでもあれば、結論は次のとおりです：`,
    noneOf: 'どれもなければ、結論は次のとおりです：',
    flow: '質問の流れと3つの結果の図。押すと、図だけが開きます。同じ内容の文章が、図の下にあります。',
    openFlow: '図を押すと、図だけが開き、拡大して見られます。ブラウザーの「戻る」で、このページに戻ります。',
    outline: '図と同じ内容を、文章で読む',
    outlineHelp: '番号は、質問の順番です。',
    askedAfter: (question, answers) => `「${question}」で次の答えを選んだときだけ聞きます：${answers}`,
    answers: (question) => `「${question}」の答えと判定`,
    together: (question, answers) => `「${question}」の答えが次のとき：${answers}`,
    changes: '次のようになれば、答えが変わります',
    noChange: 'この申込者では変えられません',
    faqHelp:
      '「　」の中は、FAQの言葉のままです。Q1とQ2はAlibaba.comを紹介する項目なので、判定に使っていません。',
    restingOn: 'この項目を根拠にしている判定',
    only: (...answers) => `：${answers.join('／')}`,
    limit: (limit) => `${limit}人以下`,
    gapsHelp: '開くと、理由と、だれに何を確かめるかが分かります。',
    forAll: '答えにかかわらず、はっきりしない点',
    forAllHelp: 'どの申込者にも当てはまります。結論には入れず、結果のページで必ず知らせています。',
    openForAll: {
      companySize: {
        label: '会社の規模',
        settle: '会社の規模についての条件があるかどうかを、募集要項で確かめてください。',
      },
      severalApplications: {
        label: '1社で2つ以上の申込み',
        settle: '1社が2つ以上の申込みをできますか。',
      },
      undated: {
        label: 'FAQの日付と、募集の時期',
        settle: 'いま申込みを受け付けていますか。FAQの内容は、いまも同じですか。',
      },
    },
    changed: '読み方を変えたFAQの項目：',
  },
  en: {
    lead: 'How each answer is judged, and on which FAQ entry that rests. This page is made from the same data as the check, so the two always agree.',
    contents: 'Contents',
    toContents: 'Back to contents',
    sections: {
      outcome: 'How the outcome is found',
      questions: 'How each answer is judged',
      faq: 'How each FAQ entry is used',
      limits: 'Employee limits for sole proprietors',
      gaps: 'Where the FAQ alone is not clear, and what we make of it',
      history: 'Versions of this site’s rules',
    },
    order: (effect) =>
      `Read from top to bottom: the first line that holds is the outcome. “${effect}” does not change it.`,
    anyOf: (...effects) =>
      `If any answer is ${effects.map((effect) => `“${effect}”`).join(' or ')}, the outcome is:`,
    noneOf: 'If there is none of these, the outcome is:',
    flow: 'Picture of the questions and the three outcomes. Follow it to open it alone. Below it, the same stands in words.',
    openFlow: 'Press the picture to open it alone and zoom in. Your browser’s “Back” returns to this page.',
    outline: 'Read the same in words',
    outlineHelp: 'The numbers are the order of the questions.',
    askedAfter: (question, answers) => `Asked only after these answers to “${question}”: ${answers}`,
    answers: (question) => `“${question}”: answers and findings`,
    together: (question, answers) => `With these answers to “${question}”: ${answers}`,
    changes: 'What would change this answer',
    noChange: 'This applicant cannot change it',
    faqHelp:
      'Words in Japanese brackets are the FAQ’s own. Q1 and Q2 introduce Alibaba.com and are not used in the check.',
    restingOn: 'Findings that rest on this entry',
    only: (...answers) => `: ${answers.join(' / ')}`,
    limit: (limit) => `${limit} or fewer`,
    gapsHelp: 'Open a point to see why, whom to ask, and what.',
    forAll: 'Unclear whatever the answers',
    forAllHelp: 'These hold for every applicant. They do not enter the outcome; every result mentions them.',
    openForAll: {
      companySize: {
        label: 'Size of companies',
        settle: 'Look in the guidelines for a condition on the size of companies.',
      },
      severalApplications: {
        label: 'More than one application by one company',
        settle: 'May one company apply more than once?',
      },
      undated: {
        label: 'Date of the FAQ, and when to apply',
        settle: 'Are applications open now? Does the FAQ still hold?',
      },
    },
    changed: 'FAQ entries read differently: ',
  },
};
