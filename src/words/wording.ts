import type { OptionId, QuestionId, questions } from '../../rules/questions';
import type { jaCheck } from './ja-check';
import type { jaResult } from './ja-result';

interface LabelWording {
  readonly label: string;
  /** A line for the layman, under the label. */
  readonly hint?: string;
}
interface FindingWording {
  readonly finding: string;
}
interface BarWording extends FindingWording {
  readonly wayOn: string;
}
interface ConfirmWording extends FindingWording {
  /** The question to ask, or what to find out or decide. */
  readonly settle: string;
  /** The question in the message to whoever is asked, where it is put otherwise there. */
  readonly ask?: string;
  /** What whoever is asked needs to be told. */
  readonly describe?: string;
}
/** Decided with another answer: the point may be met or open. */
interface DecidedWithWording extends FindingWording {
  readonly open: string;
  readonly settle: string;
}

/**
 * What is said of an answer, by what the table says of it: one with a finding of its own has it in a sentence; a bar
 * says where to go instead, an open point what to settle; one left to another question has nothing said of it.
 */
type FindingWordingOf<Decision> = Decision extends { effect: 'bars' }
  ? BarWording
  : Decision extends { effect: 'confirm' }
    ? ConfirmWording
    : Decision extends { decidedWith: string }
      ? DecidedWithWording
      : Decision extends { leftTo: string }
        ? never
        : FindingWording;

type DecisionOn<
  Id extends QuestionId,
  Option extends OptionId<Id>,
> = (typeof questions)[Id]['options'][Option];

/** The words of any option, with whichever lines its effect calls for. */
export type AnyOptionWording = LabelWording & Partial<BarWording & ConfirmWording & DecidedWithWording>;

export interface QuestionWording<Options> {
  /** The question itself, shown as the page's heading. */
  readonly title: string;
  /** What it is about, in a word or two, for lists. */
  readonly label: string;
  /** One sentence under the heading. */
  readonly help: string;
  /** Terms explained, for those who open it. */
  readonly more?: { readonly summary: string; readonly lines: readonly string[] };
  readonly why: string;
  readonly options: Options;
}

/** The words in which every question is asked. */
export type AskedWording = {
  readonly [Id in QuestionId]: QuestionWording<{ readonly [Option in OptionId<Id>]: LabelWording }>;
};

/** What is said of every answer. */
export type FindingsWording = {
  readonly [Id in QuestionId]: {
    readonly [Option in OptionId<Id> as [FindingWordingOf<DecisionOn<Id, Option>>] extends [never]
      ? never
      : Option]: FindingWordingOf<DecisionOn<Id, Option>>;
  };
};

/** Both together. */
export type QuestionsWording = {
  readonly [Id in QuestionId]: QuestionWording<{
    readonly [Option in OptionId<Id>]: LabelWording &
      (Option extends keyof FindingsWording[Id] ? FindingsWording[Id][Option] : unknown);
  }>;
};

/** The same keys in every language, each with words of its own. */
type Widened<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Widened<Words[Key]>;
};

export type CheckWording = Widened<typeof jaCheck>;
export type ResultWording = Widened<typeof jaResult>;

/** All words of one language, in the parts in which they are fetched. */
export type Wording = { readonly question: QuestionsWording } & CheckWording & ResultWording;
