import type { Outcome } from '../../rules/judge';
import type { Language } from './languages';

/** What the flow says in pictures and outlines: made at build time, or fetched with the rules page. */
interface FlowWords {
  readonly title: string;
  /** Between answers that lead to the same place. */
  readonly or: string;
  readonly others: string;
  readonly any: string;
  /** What decides once the last question is answered, and what each outcome takes. */
  readonly result: string;
  readonly takes: Readonly<Record<Outcome, string>>;
  /** What the two kinds of lines stand for. */
  readonly legend: { readonly solid: string; readonly dashed: string };
  /** A question by its place and name. */
  readonly numbered: (place: number, label: string) => string;
  /** Lines of the outline: where answers lead. */
  readonly leads: (answers: string, to: string) => string;
  readonly bars: (answers: string, to: string) => string;
  readonly ends: (takes: string, outcome: string) => string;
}

/** The flow's own words in each language. */
export const flowWords: Readonly<Record<Language, FlowWords>> = {
  ja: {
    title: '質問の流れと3つの結果',
    or: '／',
    others: 'それ以外',
    any: 'どの答えでも',
    result: '結果（すべての答えを合わせて）',
    takes: {
      canApply: '申し込めない理由も要確認もない',
      askFirst: '申し込めない理由はなく、要確認がある',
      cannotApply: '申し込めない理由がある',
    },
    legend: {
      solid: '次に進む',
      dashed: '申し込めない答え。ここで終えても、先に進んでもよい',
    },
    numbered: (place, label) => `${place}. ${label}`,
    leads: (answers, to) => `${answers}：「${to}」へ`,
    bars: (answers, to) => `${answers}：申し込めない。ここで終えても、「${to}」へ進んでもよい`,
    ends: (takes, outcome) => `${takes}：${outcome}`,
  },
  en: {
    title: 'The questions and the three outcomes',
    or: ' / ',
    others: 'all others',
    any: 'any answer',
    result: 'Result (from all answers)',
    takes: {
      canApply: 'no obstacle, nothing to settle',
      askFirst: 'no obstacle, something to settle',
      cannotApply: 'an obstacle',
    },
    legend: {
      solid: 'go on',
      dashed: 'obstacle: you may stop here or go on',
    },
    numbered: (place, label) => `${place}. ${label}`,
    leads: (answers, to) => `${answers} → ${to}`,
    bars: (answers, to) => `${answers}: obstacle, you may stop here or go on → ${to}`,
    ends: (takes, outcome) => `${takes} → ${outcome}`,
  },
};
