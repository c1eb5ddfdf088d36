import type { Language } from './languages';

/** What the page says that sets cases side by side. */
interface DeskCompareWords {
  readonly title: string;
  readonly help: string;
  readonly tooMany: (most: number) => string;
  /** The table, and the part of the page that scrolls sideways where it has no room. */
  readonly table: string;
  readonly scroll: string;
  readonly point: string;
  readonly outcome: string;
  readonly bars: string;
  readonly open: string;
  readonly unanswered: string;
  readonly nothing: string;
  readonly settled: string;
  readonly openPoint: (question: string, recipient: string) => string;
  readonly answers: string;
  readonly findings: string;
  readonly noDifference: string;
  readonly showAll: string;
  /** Beside what differs, once what is the same is shown too. */
  readonly differs: string;
  readonly notAsked: string;
  readonly notAnswered: string;
  readonly noFinding: string;
  readonly chooseTitle: string;
  readonly chooseOthers: string;
  readonly search: string;
  readonly cases: (most: number) => string;
  readonly found: (shown: number, found: number) => string;
  readonly noneFound: string;
  readonly noCases: string;
  readonly compare: string;
  readonly chooseError: (most: number, chosen: number) => string;
}

export const deskCompareWords: Readonly<Record<Language, DeskCompareWords>> = {
  ja: {
    title: '案件を比べる',
    help: '違うところだけを並べています。',
    tooMany: (most) => `並べられるのは${most}件までです。はじめの${most}件を表示しています。`,
    table: '案件の比較',
    scroll: '案件の比較の表（横に動かせます）',
    point: '項目',
    outcome: '結果',
    bars: '申し込めない理由',
    open: '確認が必要な点',
    unanswered: 'まだ答えていない質問',
    nothing: 'なし',
    settled: '確認済み',
    openPoint: (question, recipient) => `${question}（${recipient}）`,
    answers: '答え',
    findings: '判定と理由',
    noDifference: '違いはありません。',
    showAll: '同じところも表示する',
    differs: '違い',
    notAsked: '質問なし',
    notAnswered: '未回答',
    noFinding: '判定なし',
    chooseTitle: '比べる案件を選ぶ',
    chooseOthers: '比べる案件を選び直す',
    search: '探す（事業者名、整理番号、メモなど）',
    cases: (most) => `案件（2件から${most}件）`,
    found: (shown, found) =>
      shown === found
        ? `${found}件あります。`
        : `${found}件のうち${shown}件を表示しています。言葉で探せます。`,
    noneFound: '見つかりません。言葉を変えて探してください。',
    noCases: 'まだ案件がありません。',
    compare: '並べて比べる',
    chooseError: (most, chosen) => `2件から${most}件を選んでください。いまは${chosen}件です。`,
  },
  en: {
    title: 'Compare cases',
    help: 'Only what differs is shown.',
    tooMany: (most) => `At most ${most} cases fit side by side. These are the first ${most}.`,
    table: 'Cases compared',
    scroll: 'Table of cases compared (scrolls sideways)',
    point: 'Point',
    outcome: 'Outcome',
    bars: 'Obstacles',
    open: 'To be settled',
    unanswered: 'Not answered yet',
    nothing: 'None',
    settled: 'settled',
    openPoint: (question, recipient) => `${question} (with: ${recipient})`,
    answers: 'Answers',
    findings: 'Findings and reasons',
    noDifference: 'No difference.',
    showAll: 'Show what is the same too',
    differs: 'differs',
    notAsked: 'Not asked',
    notAnswered: 'Not answered',
    noFinding: 'No finding',
    chooseTitle: 'Choose cases to compare',
    chooseOthers: 'Choose other cases',
    search: 'Search (client, reference, notes)',
    cases: (most) => `Cases (2 to ${most})`,
    found: (shown, found) =>
      shown === found ? `Found: ${found}.` : `Showing ${shown} of ${found}. Search for others.`,
    noneFound: 'Nothing found. Try other words.',
    noCases: 'There are no cases yet.',
    compare: 'Compare them',
    chooseError: (most, chosen) => `Choose between 2 and ${most} cases. Chosen so far: ${chosen}.`,
  },
};
