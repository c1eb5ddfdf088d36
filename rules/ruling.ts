import type { FaqId } from './faq-ids';

/** What an answer does, gravest last: the outcome is the gravest effect found. */
export type Effect = 'meets' | 'note' | 'confirm' | 'bars';

/** The effects, gravest first. */
export const byGravity = ['bars', 'confirm', 'note', 'meets'] as const satisfies readonly Effect[];

/**
 * How sure the reading is: the FAQ says so (`express`), we read it so (`inferred`), it says so "at present"
 * (`dated`), or it leaves the matter open (`silent`).
 */
export const certainties = ['express', 'inferred', 'dated', 'silent'] as const;
export type Certainty = (typeof certainties)[number];

/** Why a point is open: the FAQ is silent, or the applicant does not know or has not checked or decided. */
export type Gap = 'faq' | 'applicant';

/** With whom an open point is settled. */
export type Recipient = 'jetro' | 'applicant' | 'counterpart' | 'alibaba' | 'guidelines';

/** What has to happen before an answer that bars may honestly turn into another. */
export type Change = 'anotherApplicant' | 'otherProducts' | 'agreement';

interface Grounds {
  /** The FAQ entries it rests on; left out, those of its question. */
  readonly cites?: readonly FaqId[];
  /** Which of the cited entries' other phrases is to be quoted. */
  readonly quoting?: string;
  readonly certainty: Certainty;
}

/** What one answer means under the FAQ, before it is tied to its question. */
export type Ruling = Grounds &
  (
    | { readonly effect: 'meets' }
    | { readonly effect: 'note'; readonly strong: boolean }
    | { readonly effect: 'confirm'; readonly gap: Gap; readonly settleWith: Recipient }
    | {
        readonly effect: 'bars';
        readonly removable: boolean;
        readonly becomes: Readonly<Record<string, Change>>;
      }
  );

/** The answer has no finding of its own: the question named decides. */
interface LeftTo {
  readonly leftTo: string;
}

/** The ruling depends on the answer to another question, named here. */
interface DecidedWith {
  readonly decidedWith: string;
  readonly rulings: Readonly<Record<string, Ruling>>;
}

/** What the table says of one option. */
export type Decision = Ruling | LeftTo | DecidedWith;

/** When a question is asked: always, unless `asked` names the answers to an earlier question it hangs on. */
export type Condition =
  | { readonly question: string; readonly isOneOf: readonly string[] }
  | { readonly question: string; readonly isNoneOf: readonly string[] };

type Remarks = Partial<Grounds>;

/** The answer is what the programme asks for. */
export function meets(remarks: Remarks = {}) {
  return { effect: 'meets', certainty: 'express', ...remarks } as const;
}

/** The answer changes nothing, yet the applicant should know something. */
export function note({ strong = false, ...remarks }: Remarks & { readonly strong?: boolean } = {}) {
  return { effect: 'note', strong, certainty: 'express', ...remarks } as const;
}

/** The point is open. If the gap is the FAQ's, the FAQ is silent; otherwise it is clear and the applicant is not. */
export function confirm({
  settleWith,
  gap,
  ...remarks
}: Remarks & { readonly settleWith: Recipient; readonly gap: Gap }) {
  const certainty: Certainty = gap === 'faq' ? 'silent' : 'express';
  return { effect: 'confirm', settleWith, gap, certainty, ...remarks } as const;
}

/** The answer stands against applying. What it may honestly become makes it removable; nothing named, it stays. */
export function bars({ becomes, ...remarks }: Remarks & { readonly becomes?: Record<string, Change> } = {}) {
  const removable = becomes !== undefined;
  return { effect: 'bars', removable, becomes: becomes ?? {}, certainty: 'express', ...remarks } as const;
}
