import type { Outcome } from '../../rules/judge';
import type { Language } from './languages';

/** Words that only the picture of the flow says. It is made at build time, so they are not loaded with the app. */
type FlowWords = Readonly<Record<Outcome, string>> & {
  readonly title: string;
  readonly or: string;
};

/** The picture's own words in each language. */
export const flowWords: Readonly<Record<Language, FlowWords>> = {
  ja: {
    title: '質問の流れと3つの結果',
    or: '／',
    canApply: 'どちらもない',
    askFirst: '要確認がある',
    cannotApply: '妨げになる答えがある',
  },
  en: {
    title: 'The questions and the three outcomes',
    or: ' / ',
    canApply: 'neither',
    askFirst: 'something to be settled',
    cannotApply: 'an obstacle',
  },
};
