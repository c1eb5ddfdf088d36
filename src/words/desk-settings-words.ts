import type { Language } from './languages';

/** What the desk's settings say. */
interface DeskSettingsWords {
  readonly title: string;
  readonly where: string;
  readonly whereHere: (count: number) => string;
  readonly whereNobody: string;
  readonly whereEmpty: string;
  readonly keeping: string;
  readonly isKept: string;
  readonly isNotKept: string;
  readonly keepingHelp: string;
  readonly ask: string;
  readonly granted: string;
  readonly refused: string;
  readonly backup: string;
  readonly lastBackup: (moment: string) => string;
  readonly noBackup: string;
  readonly makeBackup: string;
  readonly deletion: string;
  readonly deletionHelp: string;
  readonly deleteAll: string;
  readonly confirmTitle: (count: number) => string;
  readonly confirmHelp: string;
  readonly confirmUnreadable: (count: number) => string;
  readonly confirm: string;
  readonly cancel: string;
  readonly deleting: string;
  readonly deletedTitle: string;
  readonly deletedHelp: string;
  readonly history: string;
  readonly historySteps: readonly [string, string, string];
  readonly files: string;
}

export const deskSettingsWords: Readonly<Record<Language, DeskSettingsWords>> = {
  ja: {
    title: '設定',
    where: '案件の置き場所',
    whereHere: (count) =>
      `${count.toLocaleString('ja')}件の案件は、この端末の、このブラウザーの中だけにあります。どこにも送りません。`,
    whereNobody: 'ほかの端末やブラウザーからは見えません。この端末を使う人は、見ることができます。',
    whereEmpty: 'いま、案件はありません。',
    keeping: '消さないように頼む',
    isKept: 'このブラウザーは、案件を勝手に消さないことになっています。',
    isNotKept:
      'このブラウザーは、空きがなくなると、案件を消すことがあります。Safariは、7日間使わないと消すことがあります。',
    keepingHelp: 'ブラウザーに、案件を消さないように頼めます。ブラウザーが確認を求めることがあります。',
    ask: '消さないように頼む',
    granted: 'ブラウザーが引き受けました。勝手には消しません。',
    refused:
      'ブラウザーは引き受けませんでした。このページをブックマークに入れるか、よく使うと、引き受けることがあります。それまでは、控えをファイルに保存しておいてください。',
    backup: 'ファイルの控え',
    lastBackup: (moment) => `最後に全部をファイルに残した日時：${moment}（日本時間）`,
    noBackup: 'まだ一度も、全部をファイルに残していません。',
    makeBackup: 'ファイルに残す',
    deletion: 'すべて消す',
    deletionHelp: '案件、メモ、返事の記録、設定を、このブラウザーからすべて消します。',
    deleteAll: 'すべて消す',
    confirmTitle: (count) => `${count.toLocaleString('ja')}件の案件を、すべて消しますか`,
    confirmHelp: '元に戻せません。ファイルに残した控えは、消えません。',
    confirmUnreadable: (count) => `読み取れない記録${count}件も消えます。`,
    confirm: 'すべて消す',
    cancel: '消さない',
    deleting: '消しています。',
    deletedTitle: 'すべて消しました',
    deletedHelp: '案件と設定は、このブラウザーに残っていません。',
    history: '訪れたアドレスは、ブラウザーの履歴に残っています',
    historySteps: [
      '相談デスクのアドレスに、事業者名や答えは入っていません。案件の番号だけです。',
      '相談デスクの外で行ったチェックのアドレスには、答えが入っています。',
      '履歴を消すには、CtrlキーとShiftキーとDeleteキー（Macでは、ChromeとEdgeはCommandキーとShiftキーとDeleteキー、Safariは「履歴」メニューの「履歴を消去」）を押し、期間を選んで「閲覧履歴」を消します。',
    ],
    files:
      '自分で書き出したファイルは、保存先のフォルダーに残っています。要らないときは、ファイルを削除してください。',
  },
  en: {
    title: 'Settings',
    where: 'Where your cases are',
    whereHere: (count) =>
      `Your ${count.toLocaleString('en')} ${count === 1 ? 'case is' : 'cases are'} in this browser on this device, and nowhere else. Nothing is sent anywhere.`,
    whereNobody: 'No other device or browser can see them. Whoever uses this device can.',
    whereEmpty: 'There are no cases now.',
    keeping: 'Ask the browser to keep them',
    isKept: 'This browser keeps your cases and will not delete them by itself.',
    isNotKept:
      'This browser may delete your cases when it runs out of room. Safari may after seven days without a visit.',
    keepingHelp: 'You can ask it not to. It may ask you to agree.',
    ask: 'Ask to keep them',
    granted: 'The browser agreed. It will not delete them by itself.',
    refused:
      'The browser did not agree. It may once you have bookmarked this page or used it often. Until then, please keep a backup file.',
    backup: 'Backup file',
    lastBackup: (moment) => `Everything was last saved to a file on ${moment} (Japan time).`,
    noBackup: 'No backup has been saved yet.',
    makeBackup: 'Save to a file',
    deletion: 'Delete everything',
    deletionHelp: 'Deletes all cases, notes, replies and settings from this browser.',
    deleteAll: 'Delete everything',
    confirmTitle: (count) =>
      count === 1 ? 'Delete the one case there is?' : `Delete all ${count.toLocaleString('en')} cases?`,
    confirmHelp: 'This cannot be undone. Files you have saved are not touched.',
    confirmUnreadable: (count) => `${count} unreadable ${count === 1 ? 'record goes' : 'records go'} too.`,
    confirm: 'Delete everything',
    cancel: 'Keep everything',
    deleting: 'Deleting.',
    deletedTitle: 'Everything is deleted',
    deletedHelp: 'No case and no setting is left in this browser.',
    history: 'Addresses you have visited are still in the browser’s history',
    historySteps: [
      'Addresses of the desk hold no names and no answers, only the numbers of cases.',
      'Addresses of checks made outside the desk hold their answers.',
      'To clear the history, press Ctrl+Shift+Delete (on a Mac: Command+Shift+Delete in Chrome and Edge, “Clear History” in Safari’s History menu), choose a time range and clear “Browsing history”.',
    ],
    files:
      'Files you have exported are still in the folder you saved them to. Delete those you no longer need.',
  },
};
