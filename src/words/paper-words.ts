import type { Recipient } from '../../rules/ruling';
import type { Language } from './languages';

/** Words that only the paper form says. They are no part of the app, so they are not loaded with it. */
interface PaperWords {
  readonly title: string;
  readonly lead: string;
  readonly notJetro: string;
  readonly fields: readonly string[];
  /** A question by its number and short name. */
  readonly numbered: (number: number, label: string) => string;
  /** One of these answers. */
  readonly anyOf: (...answers: string[]) => string;
  /** Before and after the answers that make a question necessary. */
  readonly onlyIf: (question: string, answers: string) => string;
  readonly unless: (question: string, answers: string) => string;
  readonly anyNumber: string;
  /** Before what an answer means; `given`: the answers to another question it takes as well. */
  readonly ifTicked: (given?: { readonly question: string; readonly answers: string }) => string;
  readonly decidedAt: (question: string) => string;
  /** An open point as a question to be put to whoever is to be asked; left out, the applicant finds it out alone. */
  readonly ask: Readonly<Partial<Record<Recipient, (question: string) => string>>>;
  /** How sure a reading is and the FAQ entries it rests on. */
  readonly basis: (certainty: string, ...ids: string[]) => string;
  readonly grounds: string;
  readonly resultTitle: string;
  readonly resultLead: string;
  readonly ifAny: (...effects: string[]) => string;
  readonly ifNone: string;
  readonly changesNothing: (...effects: string[]) => string;
  readonly pointsTitle: string;
  readonly pointsColumns: readonly string[];
  readonly toApp: string;
  readonly toOtherLanguage: string;
  readonly howToPrint: string;
}

const inJapaneseQuotes = (text: string) => `「${text.replaceAll('「', '『').replaceAll('」', '』')}」`;
const inEnglishQuotes = (text: string) => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** The paper form's own words in each language. */
export const paperWords: Readonly<Record<Language, PaperWords>> = {
  ja: {
    title: 'Alibaba.com出展支援 申込条件の質問票',
    lead: '当てはまる答えの□に印を付け、その右または下の説明を読んでください。結果の出し方は、終わりにあります。',
    notJetro: 'この質問票は、ジェトロが作ったものではありません。',
    fields: ['会社名・屋号', '記入した日', '記入した人'],
    numbered: (number, label) => `「${number}. ${label}」`,
    anyOf: (...answers) => answers.map((answer) => `「${answer}」`).join('か'),
    onlyIf: (question, answers) => `${question}で${answers}に印を付けた場合だけ、答えてください。`,
    unless: (question, answers) => `${question}で${answers}に印を付けた場合は、飛ばしてください。`,
    anyNumber: 'いくつでも印を付けられます。',
    ifTicked: (given) =>
      given ? `印を付けたら（${given.question}が${given.answers}の場合）：` : '印を付けたら：',
    decidedAt: (question) => `${question}の答えと合わせて決まります。`,
    ask: {
      jetro: (question) => `ジェトロに確認：${inJapaneseQuotes(question)}`,
      counterpart: (question) => `相手の会社に確認：${inJapaneseQuotes(question)}`,
      alibaba: (question) => `アリババに確認：${inJapaneseQuotes(question)}`,
    },
    basis: (certainty, ...ids) => `（${certainty}：${ids.join('、')}）`,
    grounds: '根拠',
    resultTitle: '結果の読み方',
    resultLead: '上から順に見て、はじめに当てはまった行の□に印を付けてください。',
    ifAny: (...effects) =>
      `印を付けた答えに${effects.map((effect) => `「${effect}」`).join('か')}が1つでもある`,
    ifNone: 'どれもなく、答えるべき質問にすべて答えた',
    changesNothing: (...effects) =>
      `${effects.map((effect) => `「${effect}」`).join('と')}は、結果を変えません。`,
    pointsTitle: '申し込めない理由・確認する点の控え',
    pointsColumns: ['質問の番号', '内容', '確認先', '確認した日と返事'],
    toApp: '画面で質問に答える（JavaScriptが必要です）',
    toOtherLanguage: 'English',
    howToPrint: 'この質問票は、A4の紙に印刷して使えます。',
  },
  en: {
    title: 'Alibaba.com exhibitor programme: paper questionnaire',
    lead: 'Tick the box of each answer that fits and read what stands beside or below it. How to find the result is at the end.',
    notJetro: 'This questionnaire was not made by JETRO.',
    fields: ['Company or trade name', 'Date', 'Filled in by'],
    numbered: (number, label) => `“${number}. ${label}”`,
    anyOf: (...answers) => answers.map((answer) => `“${answer}”`).join(' or '),
    onlyIf: (question, answers) => `Answer this only if you ticked ${answers} under ${question}.`,
    unless: (question, answers) => `Skip this if you ticked ${answers} under ${question}.`,
    anyNumber: 'Tick as many as apply.',
    ifTicked: (given) =>
      given ? `If you ticked this (and ${given.answers} under ${given.question}):` : 'If you ticked this:',
    decidedAt: (question) => `your answer to ${question} decides together with this one.`,
    ask: {
      jetro: (question) => `Ask JETRO: ${inEnglishQuotes(question)}`,
      counterpart: (question) => `Ask the other company: ${inEnglishQuotes(question)}`,
      alibaba: (question) => `Ask Alibaba: ${inEnglishQuotes(question)}`,
    },
    basis: (certainty, ...ids) => `(${certainty}: ${ids.join(', ')})`,
    grounds: 'Grounds',
    resultTitle: 'How to read the result',
    resultLead: 'Go from top to bottom and tick the first line that holds.',
    ifAny: (...effects) =>
      `Anything you ticked is marked ${effects.map((effect) => `“${effect}”`).join(' or ')}`,
    ifNone: 'None of these, and you answered every question that applies',
    changesNothing: (...effects) =>
      `${effects.map((effect) => `“${effect}”`).join(' and ')} do not change the result.`,
    pointsTitle: 'Obstacles and points to settle',
    pointsColumns: ['Question', 'Point', 'With whom', 'Date and reply'],
    toApp: 'Answer the questions on screen (needs JavaScript)',
    toOtherLanguage: '日本語',
    howToPrint: 'Made to be printed on A4 paper.',
  },
};
