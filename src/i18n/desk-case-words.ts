import type { Language } from './languages';

/** What the desk says around one case, and in its frame. */
interface DeskCaseWords {
  readonly desk: string;
  readonly pages: Readonly<Record<'list' | 'overview' | 'files' | 'settings', string>>;
  readonly noCase: string;
  readonly noCaseHelp: string;
  readonly toList: string;
  readonly unnamed: string;
  readonly casePages: Readonly<Record<'check' | 'result' | 'report' | 'client', string>>;
  readonly casePagesLabel: string;
  readonly status: {
    readonly saved: (time: string) => string;
    readonly unsaved: string;
    readonly saving: string;
    readonly failed: string;
    readonly retry: string;
    readonly conflict: string;
    readonly conflictHelp: string;
    readonly deletedElsewhere: string;
    readonly deletedElsewhereHelp: string;
    readonly leaveDeleted: string;
    readonly keepBoth: string;
    readonly takeTheirs: string;
    readonly keptMark: string;
  };
  readonly present: string;
  readonly stopPresenting: string;
  readonly presentHelp: string;
  readonly client: string;
  readonly reference: string;
  readonly adviser: string;
  readonly note: string;
  readonly noteOn: (question: string) => string;
  readonly noteHelp: string;
  readonly clientTitle: string;
  readonly variant: string;
  readonly variantHelp: string;
  readonly variantOf: (client: string) => string;
  readonly history: string;
  readonly historyLine: (day: string, rules: string, outcome: string) => string;
  readonly noHistory: string;
  readonly unfinished: string;
  readonly settlements: string;
  readonly settlementsHelp: string;
  readonly settlement: {
    readonly point: string;
    readonly on: string;
    readonly by: string;
    readonly reply: string;
    readonly add: string;
    readonly added: string;
    readonly missing: string;
    readonly remove: (question: string) => string;
    readonly line: (day: string, by: string) => string;
    readonly ofFormerAnswer: string;
  };
  readonly olderRules: string;
  readonly rejudge: string;
}

export const deskCaseWords: Readonly<Record<Language, DeskCaseWords>> = {
  ja: {
    desk: '相談デスク',
    pages: { list: '案件一覧', overview: '集計', files: '取り込みと書き出し', settings: '設定' },
    noCase: 'この案件は見つかりません',
    noCaseHelp: '削除されたか、ほかのブラウザーで作られた案件です。',
    toList: '案件一覧へ',
    unnamed: '（名前なし）',
    casePages: { check: '質問', result: '結果', report: '報告書', client: '案件の情報' },
    casePagesLabel: 'この案件のページ',
    status: {
      saved: (time) => `保存済み（${time}）`,
      unsaved: 'まだ保存していません',
      saving: '保存しています',
      failed: '保存できていません',
      retry: 'もう一度保存する',
      conflict: 'ほかのタブで、この案件が変わりました',
      conflictHelp: '両方を残すと、この画面の内容は別の案件になります。どちらも失われません。',
      deletedElsewhere: 'ほかのタブで、この案件が削除されました',
      deletedElsewhereHelp: 'この画面の内容は、もう一度保存できます。',
      leaveDeleted: '削除したままにする',
      keepBoth: '両方を残す',
      takeTheirs: 'ほかのタブの内容にする',
      keptMark: '（別タブの控え）',
    },
    present: '画面を見せる',
    stopPresenting: '表示を戻す',
    presentHelp: '文字を大きくし、メモを隠します。',
    client: '事業者名',
    reference: '整理番号',
    adviser: '担当者',
    note: '案件のメモ',
    noteOn: (question) => `「${question}」のメモ`,
    noteHelp: 'メモは、相談者に渡すリンクに入りません。',
    clientTitle: '案件の情報',
    variant: '条件を変えた案を作る',
    variantHelp: 'この案件をもとに、別の案件を作ります。あとで並べて比べられます。',
    variantOf: (client) => `${client}（別案）`,
    history: '結果の履歴',
    historyLine: (day, rules, outcome) => `${day}　ルールの版：${rules}　${outcome}`,
    noHistory: 'まだ結果がありません。',
    unfinished: '質問の途中',
    settlements: '確認できたこと',
    settlementsHelp:
      'ジェトロなどの返事を書き留めます。結果はFAQに照らしたままで、変わりません。返事がFAQと違うときは、ジェトロの返事が優先です。',
    settlement: {
      point: '確認した点',
      on: '確認した日',
      by: '返事をした人・窓口',
      reply: '返事の内容',
      add: '書き留める',
      added: '書き留めました。',
      missing: '日付と返事の内容を入れてください。',
      remove: (question) => `「${question}」の返事を消す`,
      line: (day, by) => `${day}　${by}`,
      ofFormerAnswer: '前の答えについての返事です。',
    },
    olderRules: 'この案件は、前の版のルールで判定されています。',
    rejudge: 'いまのルールで判定し直す',
  },
  en: {
    desk: 'Advice desk',
    pages: { list: 'Cases', overview: 'Overview', files: 'Import and export', settings: 'Settings' },
    noCase: 'There is no such case here',
    noCaseHelp: 'It was deleted, or made in another browser.',
    toList: 'To the cases',
    unnamed: '(no name)',
    casePages: { check: 'Questions', result: 'Result', report: 'Report', client: 'Case details' },
    casePagesLabel: 'Pages of this case',
    status: {
      saved: (time) => `Saved (${time})`,
      unsaved: 'Not saved yet',
      saving: 'Saving',
      failed: 'Not saved',
      retry: 'Save again',
      conflict: 'This case was changed in another tab',
      conflictHelp: 'Keep both, and what is on this screen becomes a case of its own. Nothing is lost.',
      deletedElsewhere: 'This case was deleted in another tab',
      deletedElsewhereHelp: 'What is on this screen can be saved again.',
      leaveDeleted: 'Leave it deleted',
      keepBoth: 'Keep both',
      takeTheirs: 'Use the other tab’s version',
      keptMark: '(kept from another tab)',
    },
    present: 'Present',
    stopPresenting: 'Stop presenting',
    presentHelp: 'Larger type, notes hidden.',
    client: 'Client',
    reference: 'Reference',
    adviser: 'Adviser',
    note: 'Notes on the case',
    noteOn: (question) => `Notes on “${question}”`,
    noteHelp: 'Notes are never part of a link you hand over.',
    clientTitle: 'Case details',
    variant: 'Make a variant',
    variantHelp: 'Starts another case from this one. The two can be compared side by side.',
    variantOf: (client) => `${client} (variant)`,
    history: 'Earlier results',
    historyLine: (day, rules, outcome) => `${day} · rules ${rules} · ${outcome}`,
    noHistory: 'No result yet.',
    unfinished: 'Questions not finished',
    settlements: 'What was settled',
    settlementsHelp:
      'Note the replies of JETRO and others. The result stays that of the FAQ. Where a reply of JETRO differs from it, the reply counts.',
    settlement: {
      point: 'Point',
      on: 'Date',
      by: 'Who replied',
      reply: 'Reply',
      add: 'Note it',
      added: 'Noted.',
      missing: 'Please give the date and the reply.',
      remove: (question) => `Delete the reply on “${question}”`,
      line: (day, by) => `${day} · ${by}`,
      ofFormerAnswer: 'This reply is about a former answer.',
    },
    olderRules: 'This case was judged under earlier rules.',
    rejudge: 'Judge it by today’s rules',
  },
};
