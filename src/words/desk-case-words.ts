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
  readonly afterQuestions: string;
  readonly presenting: {
    readonly start: string;
    readonly stop: string;
    readonly help: string;
    readonly showName: string;
    readonly hideName: string;
    /** Each key, and what it does. */
    readonly keys: Readonly<Record<'choose' | 'next' | 'back' | 'leave', readonly [string, string]>>;
  };
  readonly notes: string;
  readonly noteShort: string;
  readonly client: string;
  readonly reference: string;
  readonly adviser: string;
  readonly note: string;
  readonly noteOn: (question: string) => string;
  readonly noteHelp: string;
  readonly clientTitle: string;
  readonly variant: string;
  readonly variantHelp: string;
  readonly compareIt: string;
  readonly variantOf: (client: string) => string;
  readonly history: string;
  readonly historyLine: (day: string, rules: string, outcome: string) => string;
  readonly noHistory: string;
  readonly unfinished: string;
  readonly settlementsHelp: string;
  readonly settlement: {
    readonly note: string;
    /** Which question a control is about, for those who do not see where it stands. */
    readonly on: (question: string) => string;
    readonly day: string;
    readonly by: string;
    readonly reply: string;
    readonly add: string;
    readonly added: string;
    readonly missing: string;
    readonly remove: string;
    readonly removed: string;
    readonly putBack: string;
    readonly line: (day: string, by: string) => string;
    readonly former: string;
    readonly formerHelp: string;
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
      saved: (time) => `保存済み：${time}`,
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
    afterQuestions: '（質問に答えると出ます）',
    presenting: {
      start: '画面を見せる',
      stop: '見せるのを終える',
      help: '文字を大きくし、メモと返事を隠します。',
      showName: '事業者名を出す',
      hideName: '事業者名を隠す',
      keys: {
        choose: ['1～9', '答えを選ぶ'],
        next: ['Enterか→', '次へ'],
        back: ['←', '戻る'],
        leave: ['Esc', '見せるのを終える'],
      },
    },
    notes: 'メモ',
    noteShort: 'メモ',
    client: '事業者名',
    reference: '整理番号',
    adviser: '担当者',
    note: '案件のメモ',
    noteOn: (question) => `「${question}」のメモ`,
    noteHelp: 'メモは、リンクにも報告書にも入りません。画面を見せている間は隠れます。',
    clientTitle: '案件の情報',
    variant: '条件を変えた案を作る',
    variantHelp: 'この案件をもとに、別の案件を作ります。二つは並べて比べられます。',
    compareIt: 'ほかの案件と比べる',
    variantOf: (client) => `${client}（別案）`,
    history: '結果の履歴',
    historyLine: (day, rules, outcome) => `${day}　当サイトのルールの版：${rules}　${outcome}`,
    noHistory: 'まだ結果がありません。',
    unfinished: '質問の途中',
    settlementsHelp:
      '報告書にも載ります。結果は、FAQに照らしたままで変わりません。ジェトロの返事は、FAQより優先します。',
    settlement: {
      note: '返事を書き留める',
      on: (question) => `（${question}）`,
      day: '確認した日',
      by: '返事をした人・窓口',
      reply: '返事の内容',
      add: '書き留める',
      added: '書き留めました。',
      missing: '日付と返事の内容を入れてください。',
      remove: '返事を消す',
      removed: '返事を消しました。',
      putBack: '元に戻す',
      line: (day, by) => `${day}　${by}`,
      former: '前の答えについての返事',
      formerHelp: '答えが変わったため、いまの結果と報告書には入りません。',
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
      saved: (time) => `Saved: ${time}`,
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
    afterQuestions: '(once the questions are answered)',
    presenting: {
      start: 'Present',
      stop: 'Stop presenting',
      help: 'Larger type; notes and replies hidden.',
      showName: 'Show the name',
      hideName: 'Hide the name',
      keys: {
        choose: ['1–9', 'choose'],
        next: ['Enter or →', 'go on'],
        back: ['←', 'back'],
        leave: ['Esc', 'stop presenting'],
      },
    },
    notes: 'Notes',
    noteShort: 'Note',
    client: 'Client',
    reference: 'Reference',
    adviser: 'Adviser',
    note: 'Notes on the case',
    noteOn: (question) => `Notes on “${question}”`,
    noteHelp: 'Notes are in no link and no report, and hidden while you present.',
    clientTitle: 'Case details',
    variant: 'Make a variant',
    variantHelp: 'Starts another case from this one. The two can be compared side by side.',
    compareIt: 'Compare with another case',
    variantOf: (client) => `${client} (variant)`,
    history: 'Earlier results',
    historyLine: (day, rules, outcome) => `${day} · rules ${rules} · ${outcome}`,
    noHistory: 'No result yet.',
    unfinished: 'Questions not finished',
    settlementsHelp:
      'It goes into the report too. The result stays that of the FAQ. A reply from JETRO outranks the FAQ.',
    settlement: {
      note: 'Note a reply',
      on: (question) => ` (${question})`,
      day: 'Date',
      by: 'Who replied',
      reply: 'Reply',
      add: 'Note it',
      added: 'Noted.',
      missing: 'Please give the date and the reply.',
      remove: 'Delete the reply',
      removed: 'The reply is deleted.',
      putBack: 'Put it back',
      line: (day, by) => [day, by].filter(Boolean).join(' · '),
      former: 'Replies about former answers',
      formerHelp: 'The answer has changed since, so they are not part of this result or its report.',
    },
    olderRules: 'This case was judged under earlier rules.',
    rejudge: 'Judge it by today’s rules',
  },
};
