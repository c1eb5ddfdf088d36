import type { Outcome } from '../../rules/judge';
import { outcomes } from '../../rules/judge';
import type { QuestionId } from '../../rules/questions';
import { flowWords } from '../words/flow-words';
import type { Language } from '../words/languages';
import { answersOf } from './exit-words';
import { type Exit, flow } from './flow';

/** The flow in words: all that the picture shows, for those who do not see it. */
export interface Outline {
  /** Every question in its order, and where its answers lead, a line for each way. */
  readonly questions: readonly {
    readonly question: QuestionId;
    readonly label: string;
    readonly lines: readonly string[];
  }[];
  /** What decides in the end, and what leads to each outcome, gravest first. */
  readonly result: { readonly label: string; readonly lines: readonly string[] };
}

/** Words the outline takes from elsewhere, in its language. */
interface Names {
  readonly questions: Readonly<
    Record<
      QuestionId,
      { readonly label: string; readonly options: Readonly<Record<string, { readonly label: string }>> }
    >
  >;
  readonly titleOf: (outcome: Outcome) => string;
}

/** The flow in words, in one language. */
export function outlineOf(language: Language, { questions, titleOf }: Names): Outline {
  const words = flowWords[language];
  const steps = flow();
  const nameOf = (to: Exit['to']) => {
    if (to === 'result') return words.result;
    return words.numbered(steps.findIndex(({ question }) => question === to) + 1, questions[to].label);
  };
  return {
    questions: steps.map(({ question, exits }) => ({
      question,
      label: questions[question].label,
      lines: exits.map((exit) => {
        const answers = answersOf(exit, questions[question].options, words).join(words.or);
        return (exit.isBar ? words.bars : words.leads)(answers, nameOf(exit.to));
      }),
    })),
    result: {
      label: words.result,
      lines: outcomes.toReversed().map((outcome) => words.ends(words.takes[outcome], titleOf(outcome))),
    },
  };
}
