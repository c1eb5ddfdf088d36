import type { Language } from './languages';

/** Why the browser did not do as it was told, as src/cases has it. */
type Why =
  | 'quota'
  | 'blocked'
  | 'unavailable'
  | 'newer'
  | 'cleared'
  | 'silent'
  | 'conflict'
  | 'unfit'
  | 'cancelled'
  | 'unknown';

/** What happened, what is safe, and what to do. */
interface FailureWords {
  readonly what: string;
  readonly safe: string;
  readonly next: string;
}

interface DeskStorageWords {
  readonly failures: Readonly<Record<Why, FailureWords>>;
  readonly lost: Readonly<Record<'emptied' | 'superseded', FailureWords>>;
  readonly place: (where: string) => string;
  readonly retry: string;
  readonly reload: string;
  readonly toFiles: string;
  readonly unreadable: (count: number) => string;
  readonly unreadableHelp: string;
  readonly unreadableList: string;
  readonly unreadableLine: (id: string, where: string) => string;
  readonly saveUnreadable: string;
  readonly unreadableFile: string;
  /** The same words are seen without the id, which stands beside them. */
  readonly unreadableActions: (id: string) => Readonly<Record<'save' | 'remove', string>>;
  readonly saveOneUnreadable: string;
  readonly removeUnreadable: Readonly<Record<'title' | 'help' | 'confirm' | 'cancel' | 'done', string>>;
  readonly unsaved: (count: number) => string;
  readonly unsavedHelp: string;
  readonly backup: Readonly<Record<'never' | 'longAgo', (count: number) => string>>;
  /** The same before it is known how many. */
  readonly backupUncounted: Readonly<Record<'never' | 'longAgo', string>>;
  readonly backupHelp: string;
  readonly makeBackup: string;
  readonly later: string;
}

/** What is said when the browser's storage fails, or is to be backed up. */
export const deskStorageWords: Readonly<Record<Language, DeskStorageWords>> = {
  ja: {
    failures: {
      quota: {
        what: 'ブラウザーの保存場所がいっぱいで、保存できませんでした',
        safe: '前に保存した案件は、そのまま残っています。この画面の内容も残っています。',
        next: '閉じる前に、案件をファイルに書き出してください。そのあとで、端末やブラウザーの空きを増やしてください。',
      },
      blocked: {
        what: '別のタブがふさいでいるため、案件を開けません',
        safe: '案件は消えていません。',
        next: 'このアプリを開いている別のタブをすべて閉じてから、もう一度試してください。',
      },
      unavailable: {
        what: 'このブラウザーには、案件を保存できません',
        safe: 'プライベートウィンドウであるか、保存が禁止されています。この画面の案件は、閉じると消えます。',
        next: '閉じる前に、案件をファイルに書き出してください。残しておくには、ふつうのウィンドウで開くか、設定で保存を許してください。',
      },
      newer: {
        what: 'このタブのアプリは、保存された案件より古い版です',
        safe: '案件は消えていません。',
        next: 'ページを読み込み直して、新しい版にしてください。',
      },
      cleared: {
        what: '保存していた案件が、ブラウザーによって消されました',
        safe: 'この画面に出ている案件は、まだ残っています。閉じたり読み込み直したりすると消えます。',
        next: 'すぐに、案件をファイルに書き出してください。そのファイルを取り込むと、元に戻せます。',
      },
      silent: {
        what: 'ブラウザーの保存機能から、返事がありません',
        safe: '最後の操作は保存していません。前に保存した案件は残っています。',
        next: 'もう一度試してください。直らないときは、別のタブを閉じるか、ブラウザーを起動し直してください。',
      },
      conflict: {
        what: '別のタブで、先に変更されました',
        safe: 'どちらの内容も、上書きしていません。いまの内容を読み込みました。',
        next: '内容を確かめてから、もう一度操作してください。',
      },
      unfit: {
        what: '決まった形に合わない案件があり、保存できませんでした',
        safe: 'ほかの案件は、そのまま残っています。',
        next: '長すぎる文章があれば、短くしてください。',
      },
      cancelled: {
        what: '操作をとりやめました',
        safe: '案件は、前のままです。',
        next: '必要なときは、もう一度操作してください。',
      },
      unknown: {
        what: 'ブラウザーの保存機能で、問題が起きました',
        safe: '最後の操作は保存していません。前に保存した案件と、この画面の内容は残っています。',
        next: 'もう一度試してください。直らないときは、案件をファイルに書き出してください。',
      },
    },
    lost: {
      emptied: {
        what: '保存していた案件が、すべて消されました',
        safe: '別のタブで「すべて消す」が行われたか、ブラウザーが消しました。この画面に出ている案件は、読み込み直すと消えます。',
        next: '消すつもりがなかったときは、読み込み直す前に、案件をファイルに書き出してください。',
      },
      superseded: {
        what: '別のタブで、新しい版のアプリが開かれました',
        safe: '保存した案件は、新しい版に引き継がれています。このタブでは、もう保存できません。',
        next: 'ページを読み込み直してください。',
      },
    },
    place: (where) => `場所：${where}`,
    retry: 'もう一度試す',
    reload: 'ページを読み込み直す',
    toFiles: '案件をファイルに書き出す',
    unreadable: (count) => `読み取れない記録が${count}件あります`,
    unreadableHelp:
      '記録は、消さずにそのまま残してあります。ページを読み込み直しても読めないときは、ファイルに保存して、このアプリの運営者に相談してください。',
    unreadableList: '読み取れない記録',
    unreadableLine: (id, where) => `${id}（合わない場所：${where}）`,
    saveUnreadable: '記録をファイルに保存する',
    unreadableFile: '読み取れない記録',
    unreadableActions: (id) => ({ save: `${id}をファイルに保存する`, remove: `${id}を削除する` }),
    saveOneUnreadable: 'ファイルに保存する',
    removeUnreadable: {
      title: 'この記録を削除しますか',
      help: '元に戻せません。中身が要るかもしれないときは、先にファイルに保存してください。',
      confirm: '削除する',
      cancel: '削除しない',
      done: '記録を削除しました。',
    },
    unsaved: (count) => `まだ保存できていない案件が${count}件あります`,
    unsavedHelp: '入力した内容は、この画面に残っています。案件を開くと、どうすればよいかが分かります。',
    backup: {
      never: (count) => `${count.toLocaleString('ja')}件の案件が、まだファイルに残されていません`,
      longAgo: (count) =>
        `最後にファイルに残してから1週間以上たち、${count.toLocaleString('ja')}件が変わっています`,
    },
    backupUncounted: {
      never: 'まだファイルに残されていない案件があります',
      longAgo: '最後にファイルに残してから1週間以上たち、案件が変わっています',
    },
    backupHelp: '案件は、このブラウザーの中にしかありません。',
    makeBackup: 'ファイルに残す',
    later: 'あとで',
  },
  en: {
    failures: {
      quota: {
        what: 'The browser has no room left, so this was not saved',
        safe: 'Cases saved before are safe. What is on this screen is still here.',
        next: 'Export your cases to a file before you close this page. Then make room on the device or in the browser.',
      },
      blocked: {
        what: 'Another tab is in the way of opening your cases',
        safe: 'Your cases are safe.',
        next: 'Close all other tabs of this app, then try again.',
      },
      unavailable: {
        what: 'This browser cannot keep your cases',
        safe: 'This is a private window, or storage is switched off. Nothing will be kept after closing.',
        next: 'Export your cases to a file before you close. To keep them, use a normal window, or allow storage in the settings.',
      },
      newer: {
        what: 'This tab is older than the cases stored',
        safe: 'Your cases are safe.',
        next: 'Load this page again to get the newer version.',
      },
      cleared: {
        what: 'The browser has deleted the cases it had stored',
        safe: 'The cases on this screen are still here. They are gone once you close or reload it.',
        next: 'Export them to a file now. Import that file to have them back.',
      },
      silent: {
        what: 'The browser’s storage does not answer',
        safe: 'What you did last was not saved. Cases saved before are safe.',
        next: 'Try again. If that does not help, close other tabs or start the browser anew.',
      },
      conflict: {
        what: 'Another tab was quicker',
        safe: 'Neither version was overwritten. You now see what is stored.',
        next: 'Have a look at it, then try again.',
      },
      unfit: {
        what: 'One case is not of the right form and was not saved',
        safe: 'The other cases are as they were.',
        next: 'If it holds a very long text, make that shorter.',
      },
      cancelled: {
        what: 'This was called off',
        safe: 'Your cases are as they were.',
        next: 'You can start it again at any time.',
      },
      unknown: {
        what: 'Something went wrong in the browser’s storage',
        safe: 'What you did last was not saved. Cases saved before and what is on this screen are still here.',
        next: 'Try again. If that does not help, export your cases to a file.',
      },
    },
    lost: {
      emptied: {
        what: 'All stored cases were deleted',
        safe: 'Another tab has deleted everything, or the browser has. The cases on this screen are gone once you reload.',
        next: 'If that was not meant, export them to a file before you reload.',
      },
      superseded: {
        what: 'A newer version of this app is open in another tab',
        safe: 'Saved cases were taken over by it. This tab cannot save any more.',
        next: 'Load this page again.',
      },
    },
    place: (where) => `Place: ${where}`,
    retry: 'Try again',
    reload: 'Load this page again',
    toFiles: 'Export cases to a file',
    unreadable: (count) => `${count} ${count === 1 ? 'record' : 'records'} cannot be read`,
    unreadableHelp:
      'They are kept as they are. If reloading this page does not help, save them to a file and ask whoever runs this app.',
    unreadableList: 'Records that cannot be read',
    unreadableLine: (id, where) => `${id} (does not fit: ${where})`,
    saveUnreadable: 'Save the records to a file',
    unreadableFile: 'unreadable-records',
    unreadableActions: (id) => ({ save: `Save to a file: ${id}`, remove: `Delete: ${id}` }),
    saveOneUnreadable: 'Save to a file',
    removeUnreadable: {
      title: 'Delete this record?',
      help: 'This cannot be undone. If what is in it may be needed, save it to a file first.',
      confirm: 'Delete',
      cancel: 'Keep',
      done: 'The record is deleted.',
    },
    unsaved: (count) => `${count} ${count === 1 ? 'case is' : 'cases are'} not saved yet`,
    unsavedHelp: 'What you typed is still here. Open a case to see what can be done.',
    backup: {
      never: (count) =>
        `There is no file of your ${count.toLocaleString('en')} ${count === 1 ? 'case' : 'cases'} yet`,
      longAgo: (count) =>
        `Your last file is more than a week old, and ${count.toLocaleString('en')} ${count === 1 ? 'case has' : 'cases have'} changed since`,
    },
    backupUncounted: {
      never: 'There is no file of your cases yet',
      longAgo: 'Your last file is more than a week old, and cases have changed since',
    },
    backupHelp: 'Your cases are nowhere but in this browser.',
    makeBackup: 'Save to a file',
    later: 'Later',
  },
};
