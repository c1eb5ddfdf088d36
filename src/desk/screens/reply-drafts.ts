import type { Settlement } from '../cases/case';
import { askBeforeLeaving } from '../cases/leaving';
import type { DeskStore } from './desk-store';

/** A reply as far as it is typed. */
export type ReplyDraft = Pick<Settlement, 'on' | 'by' | 'reply'>;

/** The point a reply is typed to. */
export type ReplyPlace = Pick<Settlement, 'question' | 'answer'> & { readonly id: string };

interface Drafts {
  readonly kept: Map<string, ReplyDraft>;
  readonly askIf: (isAtStake: boolean) => void;
}

/**
 * Replies begun and not noted yet, for whoever looks something up elsewhere in between or shows the screen to others. In
 * memory only: nothing of them is the case's until it is noted. So the browser asks before the page is left with them.
 */
const draftsOf = new WeakMap<DeskStore, Drafts>();

const keyOf = ({ id, question, answer }: ReplyPlace) => JSON.stringify([id, question, answer]);

export function replyDraftAt(store: DeskStore, place: ReplyPlace): ReplyDraft | undefined {
  return draftsOf.get(store)?.kept.get(keyOf(place));
}

/** Keeps what is typed; nothing typed but the day is no draft. */
export function keepReplyDraft(store: DeskStore, place: ReplyPlace, draft: ReplyDraft | undefined): void {
  const drafts = draftsOf.get(store) ?? { kept: new Map(), askIf: askBeforeLeaving() };
  draftsOf.set(store, drafts);
  if (draft && (draft.by || draft.reply)) drafts.kept.set(keyOf(place), draft);
  else drafts.kept.delete(keyOf(place));
  drafts.askIf(drafts.kept.size > 0);
}

/** Forgets all of them. */
export function forgetReplyDrafts(store: DeskStore): void {
  draftsOf.get(store)?.askIf(false);
  draftsOf.delete(store);
}
