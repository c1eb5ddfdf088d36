import type { OptionId, QuestionId, questions } from '../../rules/questions';
import type { jaInterface } from './ja-interface';

interface LabelWording {
  readonly label: string;
  /** A line for the layman, under the label. */
  readonly hint?: string;
}
interface OptionWording extends LabelWording {
  readonly finding: string;
}
interface BarWording extends OptionWording {
  readonly wayOn: string;
}
interface ConfirmWording extends OptionWording {
  /** The question to ask, or what to find out or decide. */
  readonly settle: string;
  /** The question in the message to whoever is asked, where it is put otherwise there. */
  readonly ask?: string;
  /** What whoever is asked needs to be told. */
  readonly describe?: string;
}
/** Decided with another answer: the point may be met or open. */
interface DecidedWithWording extends OptionWording {
  readonly open: string;
  readonly settle: string;
}

/**
 * The wording an option needs, by what the table says of it: every answer is labelled; one with a finding of its own
 * has it in a sentence; a bar says where to go instead, an open point what to settle.
 */
type WordingOf<Decision> = Decision extends { effect: 'bars' }
  ? BarWording
  : Decision extends { effect: 'confirm' }
    ? ConfirmWording
    : Decision extends { decidedWith: string }
      ? DecidedWithWording
      : Decision extends { leftTo: string }
        ? LabelWording
        : OptionWording;

/** The words of any option, with whichever lines its effect calls for. */
export type AnyOptionWording = LabelWording &
  Partial<OptionWording & BarWording & ConfirmWording & DecidedWithWording>;

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

export type QuestionsWording = {
  readonly [Id in QuestionId]: QuestionWording<{
    readonly [Option in OptionId<Id>]: WordingOf<(typeof questions)[Id]['options'][Option]>;
  }>;
};

/** The same keys in every language, each with words of its own. */
type Widened<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Widened<Words[Key]>;
};

export type InterfaceWording = Widened<typeof jaInterface>;
export type Wording = { readonly question: QuestionsWording } & InterfaceWording;
