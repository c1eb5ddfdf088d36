import type { Language } from './languages';

/** Words that are said only within the frame of another site. */
interface EmbedWords {
  /** Where the answers stay. */
  readonly stays: string;
  /** To which site the outcome is sent. */
  readonly outcomeSent: (origin: string) => string;
  readonly nothingSent: string;
  readonly openFull: string;
  readonly openFullHelp: string;
  readonly openSite: string;
  readonly newTab: string;
  /** When a page could not be shown. */
  readonly loadAgain: string;
}

export const embedWords: Readonly<Record<Language, EmbedWords>> = {
  ja: {
    stays: '答えは、この枠の中だけで扱います。保存はしません。ページを離れると消えます。',
    outcomeSent: (origin) =>
      `結果が出ると、結論とその根拠のFAQ番号だけを、このページのサイト（${origin}）に伝えます。答えは伝えません。`,
    nothingSent: '答えも結果も、このページのサイトには伝えません。',
    openFull: '詳しい結果を開く',
    openFullHelp:
      '問合せの文章や、準備することの一覧は、詳しい結果にあります。開くページのアドレスには、答えが入ります。',
    openSite: 'このチェックだけのページを開く',
    newTab: '「↗」の付いたリンクは、新しいタブで開きます。',
    loadAgain: '答えは、この枠の中に残っています。もう一度読み込んでください。',
  },
  en: {
    stays: 'Your answers stay within this frame. They are not stored, and are gone when you leave the page.',
    outcomeSent: (origin) =>
      `When you reach a result, the site of this page (${origin}) is told the outcome and the FAQ numbers it rests on, and nothing else. It is not told your answers.`,
    nothingSent: 'The site of this page is told neither your answers nor your result.',
    openFull: 'Open the full result',
    openFullHelp:
      'It has messages for enquiries and a list of what to prepare. The address of the page it opens holds your answers.',
    openSite: 'Open the check on a page of its own',
    newTab: 'Links marked ↗ open in a new tab.',
    loadAgain: 'Your answers are still in this frame. Please load it again.',
  },
};
