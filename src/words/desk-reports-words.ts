import type { Language } from './languages';

/** What the page says that prints the reports of several cases. */
interface DeskReportsWords {
  readonly title: string;
  readonly count: (count: number) => string;
  readonly help: string;
  readonly making: (made: number, all: number) => string;
  readonly links: string;
  readonly leftOut: string;
  readonly none: string;
  readonly ofOlderRules: (count: number) => string;
  readonly toList: string;
  readonly sheet: (client: string) => string;
}

export const deskReportsWords: Readonly<Record<Language, DeskReportsWords>> = {
  ja: {
    title: '報告書をまとめて印刷する',
    count: (count) => `${count}件の報告書です。`,
    help: 'A4の紙に、1件ごとに新しい紙から印刷します。印刷の画面で「PDFに保存」も選べます。',
    making: (made, all) =>
      `報告書を作っています（${all}件のうち${made}件）。終わると、印刷のボタンが出ます。`,
    links: '名前は紙に入ります。紙のリンクとQRコードには、答えが入り、名前は入りません。',
    leftOut: 'まだ結果が出ていないため、入れていない案件',
    none: '印刷できる報告書がありません。',
    ofOlderRules: (count) =>
      `このうち${count}件は、前の版のルールで判定されています。報告書の結果は、いまのルールによるものです。`,
    toList: '案件一覧へ',
    sheet: (client) => `${client}の報告書`,
  },
  en: {
    title: 'Print several reports',
    count: (count) => (count === 1 ? 'One report.' : `${count} reports.`),
    help: 'Made for A4 paper, each report beginning on a new sheet. In the print dialogue you can also choose “Save as PDF”.',
    making: (made, all) =>
      `Making the reports: ${made} of ${all}. The button to print appears once all are there.`,
    links: 'Names are on the paper. The links and QR codes hold the answers, and no name.',
    leftOut: 'Left out, as they have no outcome yet',
    none: 'There is no report to print.',
    ofOlderRules: (count) =>
      `Judged under earlier rules: ${count} of them. The reports show what today’s rules say.`,
    toList: 'To the cases',
    sheet: (client) => `Report for ${client}`,
  },
};
