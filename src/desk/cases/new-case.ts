import type { Answers } from '../../../rules/answers';
import { type Case, textLimits } from './case';
import { judgementsWith } from './rejudging';

/** What is known of a new client; the id is made by `newId`. */
export interface Beginning {
  readonly id: string;
  readonly now: Date;
  readonly client?: string;
  readonly reference?: string;
  readonly adviser?: string;
  readonly answers?: Answers;
}

/** A new case: nothing is written to it but what is said here. */
export function newCase({
  id,
  now,
  client = '',
  reference = '',
  adviser = '',
  answers = {},
}: Beginning): Case {
  const moment = now.toISOString();
  return {
    id,
    client,
    reference,
    adviser,
    answers,
    notes: {},
    note: '',
    settlements: [],
    createdAt: moment,
    changedAt: moment,
    isArchived: false,
    judgements: judgementsWith([], answers, now),
  };
}

/** Everything of a case that is written rather than answered; answers change by `withAnswers`. */
export type Details = Pick<
  Case,
  'client' | 'reference' | 'adviser' | 'notes' | 'note' | 'settlements' | 'isArchived'
>;

/** The case with some of its details changed; archived, for one. */
export function withDetails(old: Case, details: Partial<Details>, now: Date): Case {
  return { ...old, ...details, changedAt: now.toISOString() };
}

/** A second case that starts from this one, under a name of its own; what the first came to before is not its history. */
export function duplicated(
  old: Case,
  { id, client, now }: Pick<Required<Beginning>, 'id' | 'client' | 'now'>,
): Case {
  return {
    ...old,
    id,
    client: cut(client, textLimits.short),
    isArchived: false,
    createdAt: now.toISOString(),
    changedAt: now.toISOString(),
    judgements: judgementsWith([], old.answers, now),
  };
}

/**
 * This tab's version of a case that another tab has changed meanwhile, as a case of its own beside that one. It keeps the
 * client's name, so that both stand together in the list; the mark, in the screen's words, tells them apart.
 */
export function setApart(ours: Case, { id, mark }: { readonly id: string; readonly mark: string }): Case {
  const reference = cut(ours.reference, textLimits.short - mark.length - 1);
  return { ...ours, id, reference: cut(`${reference} ${mark}`.trim(), textLimits.short) };
}

/** The beginning of a text, without half a character at its end. */
function cut(text: string, length: number): string {
  return text.slice(0, Math.max(0, length)).replace(/[\uD800-\uDBFF]$/, '');
}
