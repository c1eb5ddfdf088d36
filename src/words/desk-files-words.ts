import type { Language } from './languages';

/** What the page for files says. */
interface DeskFilesWords {
  readonly title: string;
  readonly intro: string;
  readonly exportTitle: string;
  readonly exportOf: (count: number) => string;
  readonly all: string;
  readonly saveJson: string;
  readonly saveJsonHelp: string;
  readonly saveCsv: string;
  readonly saveCsvHelp: string;
  readonly nothing: string;
  readonly fileName: string;
  /** How many cases a backup holds, in its name. */
  readonly count: (count: number) => string;
  readonly making: string;
  readonly importTitle: string;
  readonly importHelp: string;
  /** That a file can be dropped on the page, too. */
  readonly dropHelp: string;
  readonly choose: string;
  /** Several files, or none at all, were dropped at once. */
  readonly several: string;
  readonly unreadable: (name: string) => string;
  readonly reading: (percent: number) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly wrong: (name: string) => string;
  readonly wrongHelp: string;
  readonly found: (name: string, count: number) => string;
  readonly alreadyHere: (count: number) => string;
  readonly namesakes: (count: number) => string;
  readonly remarks: string;
  readonly preview: string;
  readonly row: string;
  readonly passedOver: string;
  /** Before what stands in a cell that is wrong, for those who do not see it marked. */
  readonly wrongCell: string;
  readonly store: (count: number) => string;
  readonly storing: (count: number) => string;
  readonly stored: (count: number) => string;
  readonly notStored: string;
  readonly lastBackup: (day: string) => string;
}

export const deskFilesWords: Readonly<Record<Language, DeskFilesWords>> = {
  ja: {
    title: '取り込みと書き出し',
    intro: 'ファイルは、この端末の中だけで読み書きします。どこにも送りません。',
    exportTitle: '書き出し',
    exportOf: (count) => `選んだ${count}件を書き出します。`,
    all: 'すべての案件を書き出す',
    saveJson: '控えを保存する（JSON）',
    saveJsonHelp: 'すべての内容が入ります。別のブラウザーに移すときと、もしものときの控えに使えます。',
    saveCsv: '表にして保存する（CSV）',
    saveCsvHelp: 'Excelで開けます。1行に1件です。結果の履歴は入りません。',
    nothing: 'まだ案件がありません。',
    fileName: '案件',
    count: (count) => `全${count}件`,
    making: 'ファイルを作っています。',
    importTitle: '取り込み',
    importHelp: 'ここで書き出したJSONか、1行に1件のCSVを選んでください。取り込む前に内容を確かめられます。',
    dropHelp: 'ファイルをこのページにドラッグしても、取り込めます。',
    choose: 'ファイルを選ぶ',
    several: '一度に取り込めるファイルは1つです。案件はそのままです。1つだけ、もう一度ドラッグしてください。',
    unreadable: (name) =>
      `「${name}」を読めませんでした。案件はそのままです。フォルダーではなくファイルか、ほかのアプリで開いていないかを確かめて、もう一度選んでください。`,
    reading: (percent) => `読んでいます（${percent}％）`,
    cancel: '取りやめる',
    cancelled: '取りやめました。案件はそのままです。',
    wrong: (name) => `「${name}」は取り込めません`,
    wrongHelp: '次のところを直して、もう一度選んでください。案件はそのままです。',
    found: (name, count) => `「${name}」に${count}件あります`,
    alreadyHere: (count) =>
      `そのうち${count}件は、同じ案件がここにもあります。取り込むと、ファイルの内容に替わります。`,
    namesakes: (count) =>
      `${count}件は、事業者名と整理番号が同じ案件がここにもあります。取り込むと、別の案件として並びます。`,
    remarks: '使わなかったところ',
    preview: 'はじめの数行の読み取り方',
    row: '行',
    passedOver: '（使いません）',
    wrongCell: '誤り：',
    store: (count) => `${count}件を取り込む`,
    storing: (count) => `取り込んでいます（${count}件）`,
    stored: (count) => `${count}件を取り込みました。`,
    notStored: '取り込めませんでした。1件も取り込まれていません。案件はそのままです。',
    lastBackup: (day) => `前に控えを保存した日：${day}`,
  },
  en: {
    title: 'Import and export',
    intro: 'Files are read and written on this device only. Nothing is sent anywhere.',
    exportTitle: 'Export',
    exportOf: (count) =>
      count === 1 ? 'Exports the selected case.' : `Exports the ${count} selected cases.`,
    all: 'Export all cases',
    saveJson: 'Save a backup (JSON)',
    saveJsonHelp: 'Holds everything: to move to another browser, and to be safe.',
    saveCsv: 'Save as a table (CSV)',
    saveCsvHelp: 'Opens in Excel, one row a case. The history of results is not in it.',
    nothing: 'There are no cases yet.',
    fileName: 'Cases',
    count: (count) => `all ${count}`,
    making: 'Making the file.',
    importTitle: 'Import',
    importHelp:
      'Choose a JSON file saved here, or a CSV file with one row a case. You see what is in it before anything is stored.',
    dropHelp: 'You can also drag a file onto this page.',
    choose: 'Choose a file',
    several: 'One file can be imported at a time. Your cases are as they were. Please drag a single file.',
    unreadable: (name) =>
      `“${name}” could not be read. Your cases are as they were. Check that it is a file, not a folder, and not open in another program, then choose it again.`,
    reading: (percent) => `Reading (${percent} %)`,
    cancel: 'Cancel',
    cancelled: 'Cancelled. Your cases are as they were.',
    wrong: (name) => `“${name}” cannot be imported`,
    wrongHelp: 'Please mend the following and choose it again. Your cases are as they were.',
    found: (name, count) => `“${name}” holds ${enCases(count)}`,
    alreadyHere: (count) =>
      count === 1
        ? 'One of them is here already. Importing replaces it with that of the file.'
        : `${count} of them are here already. Importing replaces them with those of the file.`,
    namesakes: (count) =>
      count === 1
        ? 'One has the same name and reference as a case that is here already. It will be a case beside that one.'
        : `${count} have the same names and references as cases that are here already. They will be cases beside those.`,
    remarks: 'What was left out',
    preview: 'How the first rows are understood',
    row: 'Row',
    passedOver: '(not used)',
    wrongCell: 'Wrong: ',
    store: (count) => `Import ${enCases(count)}`,
    storing: (count) => `Importing (${count})`,
    stored: (count) => `${enCases(count)} imported.`,
    notStored: 'The import failed. Nothing of it was stored. Your cases are as they were.',
    lastBackup: (day) => `Last backup: ${day}`,
  },
};

function enCases(count: number): string {
  return `${count} ${count === 1 ? 'case' : 'cases'}`;
}
