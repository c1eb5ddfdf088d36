import { rulesVersion } from '../../rules/source';
import { everythingAtOnce, openWithJetro } from '../examples';
import { casesOfEachKind } from './cases-on-paper';

const { canApply, askFirst, cannotApply, unfinished } = casesOfEachKind;
/** The fragment of a page of a case. */
export const inCase = ({ id }: { id: string }, page: string) => `#/desk/case/${id}/${page}`;
const judgedLink = (page: string) =>
  `localhost/#/${page}?${everythingAtOnce.words}&${everythingAtOnce.judged}`;

/** A page, and what has to be on paper when it is printed. */
interface PrintedPage {
  readonly name: string;
  readonly fragment: string;
  /** The file's name that the browser proposes; left out where it is the page's title. */
  readonly file?: readonly [ja: string, en: string];
  /** What has to be on paper, whatever the language. */
  readonly both?: readonly string[];
  readonly ja: readonly string[];
  readonly en: readonly string[];
  /** What must not be. */
  readonly never?: readonly string[];
}

/** Every page of the app. */
export const printedPages: readonly PrintedPage[] = [
  {
    name: 'the start page',
    fragment: '#/',
    ja: ['申込条件に合うか、FAQに照らして2分で確かめられます', '手元にあると便利'],
    en: ['Check in two minutes how your case compares', 'Useful to have at hand'],
  },
  {
    name: 'a question',
    fragment: '#/q/membership?applicant=japanCompany',
    ja: [
      'Alibaba.comに、いま出展していますか',
      'このプログラムは、Alibaba.comに新しく出展する企業のためのものだからです。',
    ],
    en: [
      'Do you exhibit on Alibaba.com now?',
      'The programme is for companies that are new to exhibiting on Alibaba.com.',
    ],
  },
  {
    name: 'a bar on the way',
    fragment: '#/bar/applicant?applicant=overseasCompany',
    ja: ['Q7'],
    en: ['Q7'],
  },
  {
    name: 'a result',
    fragment: `#/result?${everythingAtOnce.words}`,
    file: ['申込みチェック_申し込めない_2026-11-23', 'Eligibility check_cannot apply_2026-11-23'],
    both: [
      judgedLink('result'),
      'Q15',
      '本事業にお申込みいただくことはできません',
      '掲載する企業は同一である必要があります',
    ],
    ja: [
      'FAQに照らして、このままでは申し込めません',
      '2026年（令和8年）11月23日（月）',
      '有料で出展中の企業は、申し込めません。',
      '申し込む会社と掲載する会社が違うため、このままでは申し込めません。',
      '当サイトの解釈では、双方の合意がない製品では申し込めません。',
      '当サイトの解釈では、募集要項の対象品目にない製品は対象外です。',
      openWithJetro.ja.settle,
      'Alibaba.comの取引相手は、一般消費者ではありません。',
      '取引相手は、一般消費者ではなく',
      'FAQに明記',
      '当サイトの解釈',
      'FAQに記載なし',
      `ルールの版：${rulesVersion}`,
      'ジェトロの判断ではありません',
      'FAQに日付はありません',
      'この結果を開くリンク',
      '申込書・採択通知ではありません',
      ...['Q6', 'Q7', 'Q9', 'Q10', 'Q11', 'Q12', 'Q15', 'Q17'].map((id) => `${id}（`),
    ],
    en: ['Link to this result', 'neither an application nor a notice of selection', openWithJetro.en.settle],
  },
  {
    name: 'a result that was sent to be read',
    fragment: `#/resultOnly?${everythingAtOnce.words}&${everythingAtOnce.judged}&client=${encodeURIComponent('株式会社山田')}`,
    file: [
      '申込みチェック_株式会社山田_申し込めない_2026-11-23',
      'Eligibility check_株式会社山田_cannot apply_2026-11-23',
    ],
    both: [judgedLink('resultOnly'), '株式会社山田'],
    ja: ['FAQに照らして、このままでは申し込めません', '本事業にお申込みいただくことはできません'],
    en: ['本事業にお申込みいただくことはできません'],
  },
  {
    name: 'a report',
    fragment: `#/report?${everythingAtOnce.words}`,
    file: ['申込条件の確認票_申し込めない_2026-11-23', 'Check sheet_cannot apply_2026-11-23'],
    both: [judgedLink('result')],
    ja: ['Alibaba.com出展支援申込条件の確認票', 'FAQに照らして、このままでは申し込めません'],
    en: ['Alibaba.com exhibitor programme: check sheet'],
  },
  {
    name: 'the rules',
    fragment: '#/rules',
    both: ['Q26'],
    ja: ['どの答えをどう判定し、どのFAQを根拠にしているかを載せています。', 'ルールの版と変更の記録'],
    en: ['How each answer is judged', 'Versions of this site’s rules'],
  },
  { name: 'about the check', fragment: '#/about', ja: ['個人情報と答えの扱い'], en: ['Accessibility'] },
  {
    name: 'the list of cases',
    fragment: '#/desk',
    file: ['案件一覧_2026-11-23', 'Cases_2026-11-23'],
    both: ['株式会社山田', '港貿易', '佐藤工業', '鈴木商店', 'K-001', 'K-002', 'K-003', 'K-004'],
    ja: ['整理番号', '担当者', '理由なし', '要確認', '申し込めない', '質問の途中'],
    en: ['Reference', 'Adviser', 'No obstacle', 'To be settled', 'Cannot apply', 'Unfinished'],
    never: ['新しい案件', 'New case', '並べ替え'],
  },
  {
    name: 'the overview',
    fragment: '#/desk/overview',
    file: ['集計_2026-11-23', 'Overview_2026-11-23'],
    ja: ['集計', 'すべての案件'],
    en: ['Overview', 'All cases'],
  },
  {
    name: 'a comparison',
    fragment: `#/desk/compare/${canApply.id}/${askFirst.id}`,
    file: ['案件を比べる_株式会社山田_港貿易_2026-11-23', 'Compare cases_株式会社山田_港貿易_2026-11-23'],
    both: ['株式会社山田', '港貿易', 'K-001', 'K-002'],
    ja: ['案件を比べる', '申込みの前に確認が必要です'],
    en: ['Compare cases', 'Some points need to be settled before you apply'],
    never: ['佐藤工業'],
  },
  {
    name: 'several reports',
    fragment: `#/desk/reports/${canApply.id}/${askFirst.id}/${cannotApply.id}`,
    file: [
      '申込条件の確認票_株式会社山田ほか2件_2026-11-23',
      'Check sheet_株式会社山田 and 2 more_2026-11-23',
    ],
    both: ['協同組合でも申し込めるとのこと'],
    ja: [
      ...['対象の会社：株式会社山田', '整理番号：K-001', '対象の会社：港貿易', '整理番号：K-002'],
      ...['対象の会社：佐藤工業', '整理番号：K-003', 'FAQに照らして、このままでは申し込めません'],
    ],
    en: ['Company checked: 株式会社山田', 'Reference: K-001', 'Reference: K-002', 'Reference: K-003'],
    never: ['代表者は来週戻る', '値引きを希望', '報告書をまとめて印刷する'],
  },
  {
    name: 'a question of a case',
    fragment: inCase(unfinished, 'q/membership'),
    both: ['鈴木商店', 'K-004'],
    ja: ['Alibaba.comに、いま出展していますか'],
    en: ['Do you exhibit on Alibaba.com now?'],
  },
  {
    name: 'the result of a case',
    fragment: inCase(askFirst, 'result'),
    file: [
      '申込みチェック_港貿易_確認が必要_2026-11-23',
      'Eligibility check_港貿易_to be settled_2026-11-23',
    ],
    both: [
      '港貿易',
      'K-002',
      '協同組合でも申し込めるとのこと',
      '/#/result?applicant=otherOrganisation&membership=paidBefore',
    ],
    ja: [
      '申込みの前に確認が必要です',
      '2026年（令和8年）11月20日（金）、ジェトロ 田中様',
      '上の結論は、FAQに照らしたままです。',
      'この結果を開くリンク',
    ],
    en: ['Friday 20 November 2026', 'ジェトロ 田中様', 'Link to this result'],
    never: ['代表者は来週戻る', '値引きを希望', '前の答えの返事', '案件のメモ', '回答を記録する'],
  },
  {
    name: 'the report of a case',
    fragment: inCase(askFirst, 'report'),
    file: ['申込条件の確認票_港貿易_確認が必要_2026-11-23', 'Check sheet_港貿易_to be settled_2026-11-23'],
    both: ['協同組合でも申し込めるとのこと', '/#/result?applicant=otherOrganisation&membership=paidBefore'],
    ja: ['対象の会社：港貿易', '整理番号：K-002', 'アドバイザー：佐々木', '申込みの前に確認が必要です'],
    en: [
      'Company checked: 港貿易',
      'Reference: K-002',
      'Adviser: 佐々木',
      'Some points need to be settled before you apply',
    ],
    never: ['代表者は来週戻る', '値引きを希望', '前の答えの返事'],
  },
  {
    name: 'the details of a case',
    fragment: inCase(askFirst, 'client'),
    file: ['案件の情報_港貿易_確認が必要_2026-11-23', 'Case details_港貿易_to be settled_2026-11-23'],
    both: ['港貿易', 'K-002'],
    ja: ['案件の情報', '結果の履歴'],
    en: ['Case details', 'Earlier results'],
    never: ['値引きを希望'],
  },
  {
    name: 'files',
    fragment: '#/desk/files',
    ja: ['取り込みと書き出し', '書き出し'],
    en: ['Import and export'],
  },
  { name: 'the settings', fragment: '#/desk/settings', ja: ['案件の置き場所'], en: ['Where your cases are'] },
];

/** What leads away from a page or changes it, and is of no use on paper. */
export const controls = {
  ja: [
    '変更する',
    '報告書にする',
    'リンクをコピーする',
    '最初からやり直す',
    '印刷する',
    'English',
    'このチェックについて',
    '画面を見せる',
    '結果に戻る',
  ],
  en: ['Copy the link', 'Start again', 'Print or make', '日本語', 'Back to the result'],
};
