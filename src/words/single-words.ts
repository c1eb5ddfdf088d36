import type { Language } from './languages';

/** What only the app in one file says. */
interface SingleWords {
  readonly noDesk: string;
  readonly noDeskWhy: string;
  readonly toStart: string;
  readonly fileTitle: string;
  /** What a file does not know of itself; the version of the rules in it. */
  readonly file: (version: string) => string;
}

/** The words of the app in one file, in each language. */
export const singleWords: Readonly<Record<Language, SingleWords>> = {
  ja: {
    noDesk: '案件の一覧は、このファイルにはありません',
    noDeskWhy:
      'ファイルから開いたページでは、案件を安全に保存できないためです。案件の一覧は、インターネットのサイトで使えます。一度開けば、通信がなくても使えます。',
    toStart: '最初のページへ',
    fileTitle: 'このファイルについて',
    file: (version) =>
      `チェックの全体が、この1つのファイルに入っています。新しい版が出ても、このファイルでは分かりません。ルールの版（${version}）が最新かどうかは、ファイルの配布元に確かめてください。`,
  },
  en: {
    noDesk: 'The list of cases is not in this file',
    noDeskWhy:
      'A page opened from a file cannot keep cases safely. The list of cases is part of the website. Open it there once, and it works without a network.',
    toStart: 'To the first page',
    fileTitle: 'About this file',
    file: (version) =>
      `The whole check is in this one file. It does not learn of newer versions. Ask whoever gave it to you whether its rules (${version}) are the newest.`,
  },
};
