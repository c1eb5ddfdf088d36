import type { Language } from './languages';

/** Words that only the paper form says. They are no part of the app, so they are not loaded with it. */
interface PaperWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly fields: readonly string[];
  /** Before and after the answers that make a question necessary. */
  readonly onlyIf: (question: string, options: string) => string;
  readonly unless: (question: string, options: string) => string;
  readonly ifTicked: string;
  readonly anyNumber: string;
  readonly readingTitle: string;
  readonly reading: readonly string[];
  readonly toApp: string;
  readonly toOtherLanguage: string;
}

/** The paper form's own words in each language. */
export const paperWords: Readonly<Record<Language, PaperWords>> = {
  ja: {
    title: 'Alibaba.com出展支援 申込条件の質問票',
    description:
      'ジェトロの「新しくご出展の企業向け Alibaba.com出展支援プログラム」に申し込めるかを、FAQに照らして紙の上で確かめます。',
    lead: '当てはまる答えの□に印を付け、その答えの説明を読んでください。',
    fields: ['会社名・屋号', '記入した日', '記入した人'],
    onlyIf: (question, options) => `「${question}」で${options}に印を付けた場合だけ、答えてください。`,
    unless: (question, options) => `「${question}」で${options}に印を付けた場合は、飛ばしてください。`,
    ifTicked: '印を付けたら',
    anyNumber: 'いくつでも印を付けられます。',
    readingTitle: '結果の読み方',
    reading: [
      '「妨げになる」が1つでもあれば、このままでは申し込めません。その答えの説明を読んでください。',
      '「妨げになる」がなく、「要確認」が1つでもあれば、申込みの前に確認が必要です。申し込めないという意味ではありません。',
      'どちらもなければ、FAQに照らして、申込みを妨げる事項は見つかりませんでした。申し込んだあとに選考があります。',
    ],
    toApp: '画面で質問に答える（JavaScriptが必要です）',
    toOtherLanguage: 'English',
  },
  en: {
    title: 'Alibaba.com exhibitor programme: paper questionnaire',
    description:
      'Checks on paper, against JETRO’s FAQ, whether a company may apply to the support programme for new exhibitors on Alibaba.com.',
    lead: 'Tick the box of each answer that fits, and read what is said about that answer.',
    fields: ['Company or trade name', 'Date', 'Filled in by'],
    onlyIf: (question, options) => `Answer this only if you ticked ${options} under “${question}”.`,
    unless: (question, options) => `Skip this if you ticked ${options} under “${question}”.`,
    ifTicked: 'If you ticked this',
    anyNumber: 'Tick as many as apply.',
    readingTitle: 'How to read the result',
    reading: [
      'If anything you ticked is an “obstacle”, you cannot apply as things stand. Read what is said about that answer.',
      'If nothing is an obstacle but something is “to be settled”, settle it before you apply. This is not a “no”.',
      'If neither, we found nothing in the FAQ that prevents you from applying. Applications go through a selection.',
    ],
    toApp: 'Answer the questions on screen (needs JavaScript)',
    toOtherLanguage: '日本語',
  },
};
