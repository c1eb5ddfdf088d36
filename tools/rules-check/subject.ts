import type { FaqEntry } from '../../rules/faq';
import type { Question } from '../../rules/questions';
import type { Revision } from '../../rules/source';

/** A decision table as data. Wider than our own, so that a faulty one can be looked at as well. */
export type Table = Readonly<Record<string, Question>>;

/** Answers to a table's questions; of a tick list, the options ticked. */
export type AnswerSet = Readonly<Record<string, string | readonly string[]>>;

/** What a judge says of one answer. */
export interface Found {
  readonly question: string;
  readonly answer: string;
  readonly effect: string;
  readonly cites: readonly string[];
}

/** What a judge says of a set of answers. */
export interface Judged {
  readonly outcome: string | null;
  readonly findings: readonly Found[];
  readonly unanswered: readonly string[];
}

export type Judge = (answers: AnswerSet) => Judged;

/** Where a walk of the machine ends, and the answers taken on the way. */
export interface End {
  readonly answers: AnswerSet;
  readonly outcome: string;
}

/** Heads counted together: both ends belong to the band. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** Reasons, by question and option. */
export type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** All that is looked at. Each check takes the parts it needs. */
export interface Subject {
  readonly table: Table;
  readonly entries: Readonly<Record<string, FaqEntry>>;
  /** FAQ entries no question rests on, each with the reason. */
  readonly decidesNothing: Readonly<Record<string, string>>;
  /** Answers ruled on and explained just as another of their question, each with the reason. */
  readonly readAlike: Reasons;
  /** Employees up to which a business of each industry is small or medium-sized. */
  readonly limits: Readonly<Record<string, number>>;
  /** The bands in which we ask for employees. */
  readonly bands: Readonly<Record<string, Band>>;
  readonly judge: Judge;
  /** Every end of the machine, tick lists left empty. */
  readonly ends: () => Iterable<End>;
  /** The wording of each language, by its code. */
  readonly wording: Readonly<Record<string, unknown>>;
  /** The versions of the rules, newest first. */
  readonly history: readonly Revision[];
}
