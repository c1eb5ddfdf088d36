import type { Language } from './languages';

/** What is said of cases that an address names. */
interface DeskChosenWords {
  /** Of those that the desk does not hold. */
  readonly missing: (count: number) => string;
  /** Of several, by the name of the first, in the name of a file. */
  readonly andOthers: (client: string, others: number) => string;
}

export const deskChosenWords: Readonly<Record<Language, DeskChosenWords>> = {
  ja: {
    missing: (count) =>
      `選んだ案件のうち${count}件は、見つかりません。削除されたか、ほかのブラウザーで作られた案件です。`,
    andOthers: (client, others) => `${client}ほか${others}件`,
  },
  en: {
    missing: (count) =>
      `${count === 1 ? 'One of the cases chosen is' : `${count} of the cases chosen are`} not here: deleted, or made in another browser.`,
    andOthers: (client, others) => `${client} and ${others} more`,
  },
};
