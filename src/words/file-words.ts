import type { Language } from './languages';

interface ColumnWords {
  readonly id: string;
  readonly client: string;
  readonly reference: string;
  readonly adviser: string;
  readonly note: string;
  readonly noteOn: (question: string) => string;
  readonly settlements: string;
  readonly isArchived: string;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly outcome: string;
  readonly bars: string;
  readonly open: string;
  readonly unanswered: string;
  readonly rules: string;
  readonly outcomeText: string;
  readonly barsText: string;
  readonly openText: string;
  readonly unansweredText: string;
}

/** What a spreadsheet's columns are called. A file is read whatever language its header has: no name may mean two columns. */
export const columnWords: Readonly<Record<Language, ColumnWords>> = {
  ja: {
    id: 'ID（変更しない）',
    client: '事業者名',
    reference: '整理番号',
    adviser: '担当者',
    note: 'メモ',
    noteOn: (question) => `メモ：${question}`,
    settlements: '確認の記録',
    isArchived: '保管済み',
    createdAt: '作成日時',
    changedAt: '変更日時',
    outcome: '結果（記号）',
    bars: '申し込めない理由（記号）',
    open: '確認が必要な点（記号）',
    unanswered: 'まだ答えていない質問（記号）',
    rules: 'ルールの版',
    outcomeText: '結果',
    barsText: '申し込めない理由',
    openText: '確認が必要な点',
    unansweredText: 'まだ答えていない質問',
  },
  en: {
    id: 'ID (do not change)',
    client: 'Client',
    reference: 'Reference',
    adviser: 'Adviser',
    note: 'Note',
    noteOn: (question) => `Note: ${question}`,
    settlements: 'Settled points',
    isArchived: 'Archived',
    createdAt: 'Created',
    changedAt: 'Changed',
    outcome: 'Outcome (id)',
    bars: 'Obstacles (ids)',
    open: 'To be settled (ids)',
    unanswered: 'Not answered yet (ids)',
    rules: 'Rules version',
    outcomeText: 'Result',
    barsText: 'Obstacles',
    openText: 'To be settled',
    unansweredText: 'Not answered yet',
  },
};

/** Yes and no, as a cell says them. */
export const yesNoWords: Readonly<Record<Language, { readonly yes: string; readonly no: string }>> = {
  ja: { yes: 'はい', no: 'いいえ' },
  en: { yes: 'yes', no: 'no' },
};

/** Words for a verdict in a cell: what was found on which question, resting on what. */
export const resultWords: Readonly<
  Record<
    Language,
    {
      readonly finding: (found: {
        question: string;
        answer: string;
        sentence: string;
        cites: string;
      }) => string;
      readonly settleWith: (recipient: string) => string;
      readonly incomplete: string;
      readonly separator: string;
    }
  >
> = {
  ja: {
    finding: ({ question, answer, sentence, cites }) => `${question}「${answer}」：${sentence}（${cites}）`,
    settleWith: (recipient) => `確認先：${recipient}`,
    incomplete: 'まだ答えていない質問があるため、結果は出ていません',
    separator: '、',
  },
  en: {
    finding: ({ question, answer, sentence, cites }) => `${question} “${answer}”: ${sentence} (${cites})`,
    settleWith: (recipient) => `Where to settle this: ${recipient}.`,
    incomplete: 'No result yet, as questions are left to answer',
    separator: ', ',
  },
};

/** Where in a file something is wrong; `{{…}}` is filled in. */
interface PlaceWords {
  readonly file: string;
  readonly line: string;
  readonly text: string;
  readonly field: string;
  readonly column: string;
  readonly row: string;
  readonly cell: string;
  readonly case: string;
  readonly namedCase: string;
}

const jaPlaces: PlaceWords = {
  file: 'ファイル',
  line: '{{line}}行目',
  text: '{{line}}行目の{{character}}文字目',
  field: '{{path}}',
  column: '{{letter}}列「{{header}}」',
  row: '{{row}}行目',
  cell: '{{row}}行目、{{letter}}列「{{header}}」',
  case: '{{number}}件目',
  namedCase: '{{number}}件目（{{client}}）',
};

const enPlaces: PlaceWords = {
  file: 'file',
  line: 'line {{line}}',
  text: 'line {{line}}, character {{character}}',
  field: '{{path}}',
  column: 'column {{letter}} “{{header}}”',
  row: 'row {{row}}',
  cell: 'row {{row}}, column {{letter}} “{{header}}”',
  case: 'case {{number}}',
  namedCase: 'case {{number}} (client {{client}})',
};

/** What can be wrong with a file, each in a sentence or two: what it is, and what to do where that is not plain. */
const jaFaults = {
  tooLarge:
    'ファイルが大きすぎます（{{megabytes}}MB）。{{limit}}MBまで読み込めます。分けて読み込んでください。',
  empty: '何も書かれていません。',
  workbook:
    'Excelブックです。Excelで「CSV UTF-8（コンマ区切り）」として保存し、そのファイルを選んでください。',
  notText: '文字の符号化方式が分かりません。UTF-8のCSVかJSONとして保存し直してください。',
  damagedText: 'UTF-8として読めない文字があります。ファイルが壊れていないか確かめてください。',
  noColumns:
    '1行目に、読み込める列の名前がありません。1行目には「client」「applicant」などの列の名前を書いてください。',
  unknownColumn: 'この列の名前は使えません。名前を直すか、列を削除してください。',
  columnTwice: '{{letter}}列と同じ列です。どちらかを削除してください。',
  noHeader: '1行目に列の名前がない列に、値があります。',
  unclosedQuote: '引用符（"）が閉じていません。',
  strayQuote: '引用符（"）の位置が正しくありません。引用符で囲んだセルの中では、引用符を2つ続けて書きます。',
  rowTooLong: '行が長すぎます。引用符（"）が閉じていないかもしれません。',
  tooManyColumns: '列が{{has}}列あります。{{limit}}列まで読み込めます。',
  cellCount: 'セルが{{has}}個あります。1行目と同じ{{expected}}個にしてください。',
  unknownOption: '「{{written}}」は選択肢にありません。使える値：{{options}}',
  unknownEmployees:
    '「{{written}}」から従業員数を読み取れません。人数（例：300）か、次の値を書いてください：{{options}}',
  noneWithOthers: '「none」とほかの値を、同時には書けません。',
  notYesNo: '「{{written}}」ではなく、yesかnoを書いてください。',
  notMoment: '「{{written}}」は日時ではありません。例：2026-11-23T04:05:06.000Z',
  notOurId:
    '「{{written}}」は、このアプリが付けたIDではありません。空欄にしてください。ご自身の番号は「reference」の列に書けます。',
  sameIdAsRow: '{{row}}行目と同じIDです。',
  sameIdAsCase: '{{number}}件目と同じIDです。',
  tooLong: '長すぎます。{{limit}}文字までにしてください。',
  notSettlements: '確認の記録として読み取れません。書き出したときの形のままにしてください。',
  notJson: 'JSONとして正しくありません。',
  caseNotJson: 'JSONとして正しくありません（{{line}}行目から）。',
  cutOff: 'ファイルがここで途切れています。書き出しか複写が、途中で終わったのかもしれません。',
  cutOffInCase:
    '{{number}}件目の途中で、ファイルが途切れています。書き出しか複写が、途中で終わったのかもしれません。',
  tooDeep: '入れ子が深すぎます。',
  caseTooLong: '1件のデータが大きすぎます。',
  tooManyCases: '案件が多すぎます。{{limit}}件まで読み込めます。分けて読み込んでください。',
  foreignFile: 'このアプリが書き出したファイルではありません。',
  newerFile:
    '新しい形式（版：{{version}}）のファイルです。このページを読み込み直してから、もう一度試してください。',
  newerRules:
    '新しいルール（版：{{rules}}）で作られたファイルです。このページを読み込み直してから、もう一度試してください。',
  unknownField: '知らない項目です：{{names}}',
  unknownValue: '「{{written}}」は使えません。使える値：{{expected}}',
  wrongType: '種類が違います。{{expected}}にしてください。',
  missing: 'この項目がありません。',
  invalid: '値が正しくありません。',
  notAsked: 'このお客さまにはたずねない質問なので、この答えは取り込みません。',
} as const;

/** Everything a fault can be. */
type FaultWords = Readonly<Record<keyof typeof jaFaults, string>>;

const enFaults: FaultWords = {
  tooLarge: 'The file is too large ({{megabytes}} MB; at most {{limit}} MB). Import it in parts.',
  empty: 'There is nothing in it.',
  workbook:
    'This is an Excel workbook. Save it in Excel as “CSV UTF-8 (Comma delimited)” and choose that file.',
  notText: 'The character encoding is not one we can read. Save it again as UTF-8, as CSV or JSON.',
  damagedText: 'Some characters cannot be read as UTF-8. The file may be damaged.',
  noColumns: 'It names no column we know. It needs names such as “client” and “applicant”.',
  unknownColumn: 'We know no column of this name. Correct the name, or delete the column.',
  columnTwice: 'This is the same column as {{letter}}. Delete one of the two.',
  noHeader: 'There is a value in a column that row 1 gives no name.',
  unclosedQuote: 'A quotation mark (") is not closed.',
  strayQuote: 'A quotation mark (") is out of place. Within a quoted cell, write it twice.',
  rowTooLong: 'The row is too long. A quotation mark (") may be missing.',
  tooManyColumns: 'There are {{has}} columns; at most {{limit}} can be read.',
  cellCount: 'The row has {{has}} cells; row 1 has {{expected}}.',
  unknownOption: 'Unknown option “{{written}}”. Expected one of: {{options}}',
  unknownEmployees:
    'Cannot tell the number of employees from “{{written}}”. Expected a number such as 300, or one of: {{options}}',
  noneWithOthers: '“none” cannot stand with other values.',
  notYesNo: 'Expected yes or no instead of “{{written}}”.',
  notMoment: '“{{written}}” is not a date with time such as 2026-11-23T04:05:06.000Z.',
  notOurId:
    '“{{written}}” is not an ID this app has given. Leave it empty; your own numbers go into the column “reference”.',
  sameIdAsRow: 'Same ID as row {{row}}.',
  sameIdAsCase: 'Same ID as case {{number}}.',
  tooLong: 'Too long: at most {{limit}} characters.',
  notSettlements: 'Cannot be read as settled points. Keep them in the form in which they were exported.',
  notJson: 'This is not JSON.',
  caseNotJson: 'This is not JSON (from line {{line}}).',
  cutOff: 'The file ends here, before it is complete. Exporting or copying it may have stopped half-way.',
  cutOffInCase:
    'The file ends here, in the middle of case {{number}}. Exporting or copying it may have stopped half-way.',
  tooDeep: 'Lists or objects are nested too deep.',
  caseTooLong: 'A single case is too large.',
  tooManyCases: 'There are too many cases; at most {{limit}} can be read. Import them in parts.',
  foreignFile: 'This is not a file exported by this app.',
  newerFile: 'The file is in a newer format (version {{version}}). Reload this page and try again.',
  newerRules: 'The file was made under newer rules ({{rules}}). Reload this page and try again.',
  unknownField: 'Unknown field: {{names}}',
  unknownValue: 'Unknown value “{{written}}”. Expected one of: {{expected}}',
  wrongType: 'Wrong kind of value. Expected {{expected}}.',
  missing: 'This field is missing.',
  invalid: 'The value is not valid.',
  notAsked: 'This question is not asked of this client, so the answer is not taken over.',
};

interface TypeWords {
  readonly text: string;
  readonly number: string;
  readonly list: string;
  readonly object: string;
  readonly truth: string;
  readonly other: string;
}

/** The words in which problems with a file are told. They are loaded with what reads files, not with the app. */
export const problemWords: Readonly<
  Record<
    Language,
    {
      readonly place: PlaceWords;
      readonly fault: FaultWords;
      readonly type: TypeWords;
      /** Place and fault in one line. */
      readonly line: (place: string, fault: string) => string;
      readonly option: (id: string, label: string) => string;
      readonly separator: string;
      readonly more: string;
    }
  >
> = {
  ja: {
    place: jaPlaces,
    fault: jaFaults,
    type: {
      text: '文字列',
      number: '数',
      list: '配列',
      object: 'オブジェクト',
      truth: 'trueかfalse',
      other: '別の種類の値',
    },
    line: (place, fault) => `${place}：${fault}`,
    option: (id, label) => `${id}（${label}）`,
    separator: '、',
    more: 'ほかに{{more}}か所あります。',
  },
  en: {
    place: enPlaces,
    fault: enFaults,
    type: {
      text: 'text',
      number: 'a number',
      list: 'a list',
      object: 'an object',
      truth: 'true or false',
      other: 'another kind',
    },
    line: (place, fault) => `${place}: ${fault}`,
    option: (id, label) => `${id} (${label})`,
    separator: ', ',
    more: '{{more}} more problems.',
  },
};
