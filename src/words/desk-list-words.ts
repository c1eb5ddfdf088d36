import type { Outcome } from '../../rules/judge';
import type { Language } from './languages';

/** What the list of cases says. */
interface DeskListWords {
  readonly title: string;
  readonly opening: string;
  /** In place of a count while there is more to be read. */
  readonly reading: string;
  /** The same where something is looked for that may be among it. */
  readonly readingFirst: string;
  readonly unnamed: string;
  /** The outcome of a case in a word or two; `unfinished`, while there is none. */
  readonly outcomes: Readonly<Record<Outcome | 'unfinished', string>>;
  readonly separator: string;

  readonly newCase: string;
  readonly newCaseHelp: string;
  readonly begin: string;
  readonly cancel: string;
  readonly client: string;
  readonly reference: string;
  readonly adviser: string;

  readonly emptyTitle: string;
  readonly emptyLead: string;
  readonly emptyStays: string;
  readonly emptySafari: string;
  readonly emptyBackup: string;
  readonly firstCase: string;
  readonly toImport: string;

  readonly search: string;
  readonly searchHelp: string;
  readonly filters: string;
  readonly filtersSet: (count: number) => string;
  readonly outcome: string;
  readonly barredBy: string;
  readonly openWith: string;
  /** Someone whose reply is waited for, or who has replied to all. */
  readonly standing: Readonly<Record<'openWith' | 'settledWith', (recipient: string) => string>>;
  readonly theClient: string;
  readonly hasQuestionsLeft: string;
  readonly changed: Readonly<Record<'today' | 'week' | 'month' | 'earlier', string>>;
  readonly kept: string;
  readonly any: string;
  readonly counted: (name: string, count: number) => string;
  readonly keptChoices: Readonly<Record<'current' | 'archived' | 'all', string>>;
  readonly ofOlderRules: string;
  readonly clear: string;
  readonly nothingFound: string;
  readonly nothingFoundHelp: string;
  readonly nothingHere: string;
  readonly showAll: string;

  readonly count: (shown: number, all: number) => string;
  readonly countAll: (all: number) => string;
  readonly range: (from: number, to: number) => string;
  readonly table: string;
  readonly columns: Readonly<
    Record<
      'client' | 'reference' | 'adviser' | 'outcome' | 'bars' | 'open' | 'unanswered' | 'changed',
      string
    >
  >;
  readonly sortBy: string;
  readonly ascending: string;
  readonly descending: string;
  readonly selectAll: (count: number) => string;
  readonly selectAllLater: string;
  readonly select: (client: string) => string;
  readonly bar: (question: string, entries: string) => string;
  readonly openWithRecipient: (recipient: string, questions: string) => string;
  readonly settled: (questions: string) => string;
  readonly left: (count: number) => string;
  readonly olderRules: string;
  readonly archived: string;

  readonly selected: (count: number) => string;
  readonly selectedHidden: (count: number) => string;
  readonly actions: string;
  readonly duplicate: string;
  readonly archive: string;
  readonly unarchive: string;
  readonly remove: string;
  readonly exportThem: string;
  readonly print: string;
  readonly printAtMost: (most: number) => string;
  readonly compare: string;
  readonly deselect: string;
  readonly deselected: string;
  readonly duplicateOf: (client: string) => string;
  readonly duplicated: (count: number) => string;
  readonly archivedNow: (count: number) => string;
  readonly unarchivedNow: (count: number) => string;
  readonly removed: (count: number) => string;
  readonly undo: string;
  readonly restored: (count: number) => string;

  readonly olderTitle: (count: number) => string;
  readonly olderTitleUncounted: string;
  readonly olderHelp: (version: string) => string;
  readonly rejudge: string;
  readonly rejudging: string;
  readonly rejudgedTitle: (count: number) => string;
  readonly rejudgedSummary: (outcomes: number, findings: number, unchanged: number) => string;
  readonly rejudgedTable: string;
  readonly was: string;
  readonly is: string;
  readonly shifts: string;
  readonly ofVersion: (outcome: string, version: string) => string;
  readonly noShift: string;

  readonly pages: string;
  readonly pagesBelow: string;
  readonly page: (page: number, of: number) => string;
  readonly first: string;
  readonly previous: string;
  readonly next: string;
  readonly last: string;
}

export const deskListWords: Readonly<Record<Language, DeskListWords>> = {
  ja: {
    title: '案件一覧',
    opening: '案件を開いています',
    reading: '残りの案件を読み込んでいます',
    readingFirst: '残りの案件を読み込んでから、条件に合わせます',
    unnamed: '（名前なし）',
    outcomes: {
      canApply: '理由なし',
      askFirst: '要確認',
      cannotApply: '申し込めない',
      unfinished: '質問の途中',
    },
    separator: '、',

    newCase: '新しい案件',
    newCaseHelp: 'どれも、あとで書き足せます。',
    begin: 'チェックを始める',
    cancel: 'やめる',
    client: '事業者名',
    reference: '整理番号',
    adviser: '担当者',

    emptyTitle: 'ようこそ、相談デスクへ',
    emptyLead:
      '相談を受ける方のための画面です。事業者ごとに、答え、メモ、ジェトロなどの返事を残し、何週間かあとでも続きから進められます。',
    emptyStays:
      '案件は、この端末の、このブラウザーの中だけに残ります。どこにも送りません。ほかの端末やブラウザーからは見えません。',
    emptySafari:
      'Safariは、7日間使わないと、案件を消すことがあります。ほかのブラウザーも、空きがなくなると消すことがあります。',
    emptyBackup:
      '「取り込みと書き出し」で、ときどき全部をファイルに残してください。ファイルから元に戻せます。',
    firstCase: '最初の案件を作る',
    toImport: 'ファイルから取り込む',

    search: '探す',
    searchHelp: '事業者名、整理番号、担当者、メモ',
    filters: '絞り込み',
    filtersSet: (count) => `絞り込み（${count}）`,
    outcome: '結果',
    barredBy: '申し込めない理由のFAQ',
    openWith: '確認先',
    standing: {
      openWith: (recipient) => `${recipient}：未確認`,
      settledWith: (recipient) => `${recipient}：確認済み`,
    },
    theClient: '事業者',
    hasQuestionsLeft: '質問が残っている',
    changed: { today: '今日', week: '7日以内', month: '30日以内', earlier: '30日より前' },
    kept: '保管',
    any: 'すべて',
    counted: (name, count) => `${name}（${count.toLocaleString('ja')}件）`,
    keptChoices: { current: '保管済みを除く', archived: '保管済みだけ', all: 'すべて' },
    ofOlderRules: '前の版のルールのものだけ',
    clear: '条件を消す',
    nothingFound: '当てはまる案件はありません',
    nothingFoundHelp: '言葉を短くするか、条件を消してください。',
    nothingHere: '案件は、すべて保管済みです',
    showAll: '保管済みの案件を見る',

    count: (shown, all) => `${all.toLocaleString('ja')}件のうち${shown.toLocaleString('ja')}件`,
    countAll: (all) => `全${all.toLocaleString('ja')}件`,
    range: (from, to) => `${from.toLocaleString('ja')}～${to.toLocaleString('ja')}件目を表示`,
    table: '案件',
    columns: {
      client: '事業者名',
      reference: '整理番号',
      adviser: '担当者',
      outcome: '結果',
      bars: '申し込めない理由',
      open: '確認する点と確認先',
      unanswered: '残りの質問',
      changed: '最終変更',
    },
    sortBy: '並べ替え',
    ascending: '小さい順・古い順',
    descending: '大きい順・新しい順',
    selectAll: (count) => `${count.toLocaleString('ja')}件をすべて選ぶ`,
    selectAllLater: 'すべて選ぶ',
    select: (client) => `${client}を選ぶ`,
    bar: (question, entries) => `${question}（${entries}）`,
    openWithRecipient: (recipient, questions) => `${recipient}：${questions}`,
    settled: (questions) => `確認済み：${questions}`,
    left: (count) => `${count}問`,
    olderRules: '前の版のルール',
    archived: '保管済み',

    selected: (count) => `${count.toLocaleString('ja')}件を選択中`,
    selectedHidden: (count) => `（うち${count.toLocaleString('ja')}件は、いまの条件では出ていません）`,
    actions: '選んだ案件の操作',
    duplicate: '複製する',
    archive: '保管する',
    unarchive: '保管をやめる',
    remove: '削除する',
    exportThem: '書き出す',
    print: '報告書を印刷する',
    printAtMost: (most) => `報告書を印刷する（${most}件まで）`,
    compare: '比べる（2～3件）',
    deselect: '選択をやめる',
    deselected: '選択をやめました。',
    duplicateOf: (client) => `${client}（複製）`,
    duplicated: (count) => `${count.toLocaleString('ja')}件を複製しました。`,
    archivedNow: (count) => `${count.toLocaleString('ja')}件を保管しました。`,
    unarchivedNow: (count) => `${count.toLocaleString('ja')}件の保管をやめました。`,
    removed: (count) => `${count.toLocaleString('ja')}件を削除しました。`,
    undo: '元に戻す',
    restored: (count) => `${count.toLocaleString('ja')}件を元に戻しました。`,

    olderTitle: (count) => `前の版のルールで判定した案件が、${count.toLocaleString('ja')}件あります`,
    olderTitleUncounted: '前の版のルールで判定した案件があります',
    olderHelp: (version) => `いまのルール（版：${version}）で何が変わるかが分かります。前の結果も残ります。`,
    rejudge: 'すべて判定し直す',
    rejudging: '判定し直しています。',
    rejudgedTitle: (count) => `${count.toLocaleString('ja')}件を判定し直しました`,
    rejudgedSummary: (outcomes, findings, unchanged) =>
      `結果が変わったもの：${outcomes}件。結果は同じで、判定が変わった項目があるもの：${findings}件。変わらないもの：${unchanged}件。`,
    rejudgedTable: '判定し直して変わった案件',
    was: '前の結果',
    is: 'いまの結果',
    shifts: '判定が変わった項目',
    ofVersion: (outcome, version) => `${outcome}（版：${version}）`,
    noShift: 'なし',

    pages: 'ページ',
    pagesBelow: 'ページ（一覧の下）',
    page: (page, of) => `${of.toLocaleString('ja')}ページのうち${page.toLocaleString('ja')}ページ目`,
    first: '最初',
    previous: '前へ',
    next: '次へ',
    last: '最後',
  },
  en: {
    title: 'Cases',
    opening: 'Opening your cases',
    reading: 'Reading the other cases',
    readingFirst: 'Reading the other cases before looking among them',
    unnamed: '(no name)',
    outcomes: {
      canApply: 'No obstacle',
      askFirst: 'To be settled',
      cannotApply: 'Cannot apply',
      unfinished: 'Unfinished',
    },
    separator: ', ',

    newCase: 'New case',
    newCaseHelp: 'All of this can be filled in later.',
    begin: 'Start the check',
    cancel: 'Cancel',
    client: 'Client',
    reference: 'Reference',
    adviser: 'Adviser',

    emptyTitle: 'Welcome to the advice desk',
    emptyLead:
      'For consultants. Each client’s answers, your notes and the replies of JETRO and others are kept here, so that you can go on weeks later.',
    emptyStays:
      'Cases stay in this browser on this device. They are sent nowhere, and no other device or browser can see them.',
    emptySafari:
      'Safari may delete them after seven days without a visit. Other browsers may when they run out of room.',
    emptyBackup:
      'Now and then, save everything to a file under “Import and export”. All of it can be restored from there.',
    firstCase: 'Make a first case',
    toImport: 'Import from a file',

    search: 'Search',
    searchHelp: 'Client, reference, adviser, notes',
    filters: 'Filters',
    filtersSet: (count) => `Filters (${count})`,
    outcome: 'Outcome',
    barredBy: 'Stands against: FAQ',
    openWith: 'Settle with',
    standing: {
      openWith: (recipient) => `${recipient}: open`,
      settledWith: (recipient) => `${recipient}: settled`,
    },
    theClient: 'the client',
    hasQuestionsLeft: 'Questions left',
    changed: {
      today: 'Today',
      week: 'Within 7 days',
      month: 'Within 30 days',
      earlier: 'More than 30 days ago',
    },
    kept: 'Archive',
    any: 'Any',
    counted: (name, count) => `${capitalised(name)} (${count.toLocaleString('en')})`,
    keptChoices: { current: 'Not archived', archived: 'Archived only', all: 'All' },
    ofOlderRules: 'Only those under older rules',
    clear: 'Clear filters',
    nothingFound: 'No case matches',
    nothingFoundHelp: 'Try fewer words, or clear the filters.',
    nothingHere: 'All cases are archived',
    showAll: 'Show archived cases',

    count: (shown, all) => `${shown.toLocaleString('en')} of ${all.toLocaleString('en')} cases`,
    countAll: (all) => `${all.toLocaleString('en')} ${all === 1 ? 'case' : 'cases'}`,
    range: (from, to) => `showing ${from.toLocaleString('en')}–${to.toLocaleString('en')}`,
    table: 'Cases',
    columns: {
      client: 'Client',
      reference: 'Reference',
      adviser: 'Adviser',
      outcome: 'Outcome',
      bars: 'Stands against',
      open: 'To be settled',
      unanswered: 'Questions left',
      changed: 'Last change',
    },
    sortBy: 'Sort by',
    ascending: 'Lowest or oldest first',
    descending: 'Highest or newest first',
    selectAll: (count) =>
      count === 1 ? 'Select the one case' : `Select all ${count.toLocaleString('en')} cases`,
    selectAllLater: 'Select all',
    select: (client) => `Select ${client}`,
    bar: (question, entries) => `${question} (${entries})`,
    openWithRecipient: (recipient, questions) => `${capitalised(recipient)}: ${questions}`,
    settled: (questions) => `Settled: ${questions}`,
    left: (count) => String(count),
    olderRules: 'Older rules',
    archived: 'Archived',

    selected: (count) => `${count.toLocaleString('en')} selected`,
    selectedHidden: (count) => ` (${count.toLocaleString('en')} of them not shown by the filters)`,
    actions: 'What to do with the selected cases',
    duplicate: 'Duplicate',
    archive: 'Archive',
    unarchive: 'Take out of archive',
    remove: 'Delete',
    exportThem: 'Export',
    print: 'Print reports',
    printAtMost: (most) => `Print reports (${most} at most)`,
    compare: 'Compare (2 or 3)',
    deselect: 'Clear selection',
    deselected: 'Selection cleared.',
    duplicateOf: (client) => `${client} (copy)`,
    duplicated: (count) => `${enCases(count)} duplicated.`,
    archivedNow: (count) => `${enCases(count)} archived.`,
    unarchivedNow: (count) => `${enCases(count)} taken out of the archive.`,
    removed: (count) => `${enCases(count)} deleted.`,
    undo: 'Undo',
    restored: (count) => `${enCases(count)} restored.`,

    olderTitle: (count) => `${enCases(count)} judged under older rules`,
    olderTitleUncounted: 'Some cases were judged under older rules',
    olderHelp: (version) => `See what today’s rules (${version}) change. Former outcomes are kept.`,
    rejudge: 'Judge all anew',
    rejudging: 'Judging anew.',
    rejudgedTitle: (count) => `${enCases(count)} judged anew`,
    rejudgedSummary: (outcomes, findings, unchanged) =>
      `Outcome changed: ${outcomes}. Same outcome, other findings: ${findings}. Unchanged: ${unchanged}.`,
    rejudgedTable: 'Cases changed by judging anew',
    was: 'Former outcome',
    is: 'Outcome now',
    shifts: 'Findings that changed',
    ofVersion: (outcome, version) => `${outcome} (rules ${version})`,
    noShift: 'None',

    pages: 'Pages',
    pagesBelow: 'Pages, below the list',
    page: (page, of) => `Page ${page.toLocaleString('en')} of ${of.toLocaleString('en')}`,
    first: 'First',
    previous: 'Previous',
    next: 'Next',
    last: 'Last',
  },
};

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function enCases(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'case' : 'cases'}`;
}
