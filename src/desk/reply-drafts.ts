import type { Settlement } from '../cases/case';
import type { DeskStore } from './desk-store';

/** A reply as far as it is typed. */
export type ReplyDraft = Pick<Settlement, 'on' | 'by' | 'reply'>;

/** The point a reply is typed to. */
export type ReplyPlace = Pick<Settlement, 'question' | 'answer'> & { readonly id: string };

/**
 * Replies begun and not noted yet, for whoever looks something up elsewhere in between or shows the screen to others. In
 * memory only: nothing of them is the case's until it is noted.
 */
const drafts = new WeakMap<DeskStore, Map<string, ReplyDraft>>();

const keyOf = ({ id, question, answer }: ReplyPlace) => JSON.stringify([id, question, answer]);

export function replyDraftAt(store: DeskStore, place: ReplyPlace): ReplyDraft | undefined {
  return drafts.get(store)?.get(keyOf(place));
}

/** Keeps what is typed; nothing typed but the day is no draft. */
export function keepReplyDraft(store: DeskStore, place: ReplyPlace, draft: ReplyDraft | undefined): void {
  const kept = drafts.get(store) ?? new Map<string, ReplyDraft>();
  drafts.set(store, kept);
  if (draft && (draft.by || draft.reply)) kept.set(keyOf(place), draft);
  else kept.delete(keyOf(place));
}

/** Forgets all of them. */
export function forgetReplyDrafts(store: DeskStore): void {
  drafts.delete(store);
}
