import type { Language } from './languages';

/** What the page says that counts the cases. */
interface DeskOverviewWords {
  readonly title: string;
  readonly help: string;
  readonly withArchived: (count: number) => string;
  readonly noCases: string;
  readonly total: string;
  readonly olderRules: string;
  readonly outcomes: string;
  readonly outcome: string;
  readonly bars: string;
  readonly barsHelp: string;
  readonly entry: string;
  readonly noBars: string;
  readonly recipients: string;
  readonly recipientsHelp: string;
  readonly recipient: string;
  readonly waiting: string;
  readonly settled: string;
  readonly noRecipients: string;
  readonly count: string;
  readonly cases: (count: number) => string;
  /** After a number that leads to the list, for those who hear it. */
  readonly show: (what: string) => string;
}

export const deskOverviewWords: Readonly<Record<Language, DeskOverviewWords>> = {
  ja: {
    title: '集計',
    help: '数字を押すと、その案件の一覧が開きます。',
    withArchived: (count) => `保管済みの案件（${count}件）も数える`,
    noCases: 'まだ案件がありません。案件を作ると、ここに集計が出ます。',
    total: 'すべての案件',
    olderRules: '前の版のルールで判定された案件',
    outcomes: '結果',
    outcome: '結果',
    bars: '申し込めない理由のFAQの項目',
    barsHelp: '1つの案件を、2つ以上の項目で数えることがあります。',
    entry: 'FAQの項目',
    noBars: '申し込めない理由のある案件はありません。',
    recipients: '確認先',
    recipientsHelp: '返事がそろった案件は、「確認済み」に数えます。',
    recipient: '確認先',
    waiting: '確認待ち',
    settled: '確認済み',
    noRecipients: '確認が必要な案件はありません。',
    count: '件数',
    cases: (count) => `${count}件`,
    show: (what) => `：「${what}」の案件を一覧で見る`,
  },
  en: {
    title: 'Overview',
    help: 'Press a number to list its cases.',
    withArchived: (count) => `Count archived cases too (${count})`,
    noCases: 'There are no cases yet. They are counted here once there are.',
    total: 'All cases',
    olderRules: 'Judged under earlier rules',
    outcomes: 'Outcomes',
    outcome: 'Outcome',
    bars: 'FAQ entries in the way',
    barsHelp: 'A case may be counted under more than one entry.',
    entry: 'FAQ entry',
    noBars: 'Nothing stands in the way of any case.',
    recipients: 'To be settled with',
    recipientsHelp: 'A case with every reply noted counts as settled.',
    recipient: 'With whom',
    waiting: 'Waiting',
    settled: 'Settled',
    noRecipients: 'No case has anything to settle.',
    count: 'Cases',
    cases: (count) => `${count}`,
    show: (what) => `: list the cases under “${what}”`,
  },
};
