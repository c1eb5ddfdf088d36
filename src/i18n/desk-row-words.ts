import type { Outcome } from '../../rules/judge';
import type { Language } from './languages';

/** What the desk calls a case, in few words: in lists, tables and pictures. */
interface DeskRowWords {
  readonly unnamed: string;
  readonly outcomes: Readonly<Record<Outcome | 'unfinished', string>>;
  /** Of cases an address names and the desk does not hold. */
  readonly missing: (count: number) => string;
}

export const deskRowWords: Readonly<Record<Language, DeskRowWords>> = {
  ja: {
    unnamed: '（名前なし）',
    outcomes: {
      canApply: '妨げなし',
      askFirst: '確認が必要',
      cannotApply: 'このままでは不可',
      unfinished: '質問の途中',
    },
    missing: (count) =>
      `選んだ案件のうち${count}件は、見つかりません。削除されたか、ほかのブラウザーで作られた案件です。`,
  },
  en: {
    unnamed: '(no name)',
    outcomes: {
      canApply: 'No obstacle found',
      askFirst: 'To be settled first',
      cannotApply: 'Cannot apply as is',
      unfinished: 'Not finished',
    },
    missing: (count) =>
      `${count === 1 ? 'One of the cases chosen is' : `${count} of the cases chosen are`} not here: deleted, or made in another browser.`,
  },
};
