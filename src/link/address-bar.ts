import * as z from 'zod/mini';
import { keepLaterAnswers } from './visit';

/** What we note on each history entry: which run of the check it belongs to, and where in our own order it stands. */
const entrySchema = z.object({ run: z.number(), position: z.number() });
type Entry = z.infer<typeof entrySchema>;

const firstEntry: Entry = { run: 0, position: 0 };
let current = firstEntry;

/**
 * The fragment last shown. Not the event's `oldURL`: when Back is pressed twice before the page has caught up, the
 * events tell of pages already left.
 */
let shown = '';

let addsEntries = true;

/** From now on no new page is a new history entry: within the frame of another site, the history is that site's. */
export function leaveHistoryAlone(): void {
  addsEntries = false;
}

function entryHere(): Entry | undefined {
  const parsed = entrySchema.safeParse(history.state);
  return parsed.success ? parsed.data : undefined;
}

function mark(entry: Entry): void {
  current = entry;
  shown = location.hash;
  history.replaceState(entry, '');
}

/**
 * The fragment the address bar shows, `#` included. Where there is none, the one that the page itself stands for: each
 * language has a page of its own to arrive at.
 */
export function readFragment(): string {
  return location.hash || (document.documentElement.dataset.home ?? '');
}

/** The whole address of a fragment, as it is sent to others. */
export function addressWith(fragment: string): string {
  return new URL(fragment, location.href).href;
}

/**
 * Goes to a new page, as a new history entry unless those are left alone. `startsOver`: answers given before are not
 * carried over when the visitor goes back.
 */
export function pushFragment(fragment: string, { startsOver = false } = {}): void {
  if (fragment === location.hash && !startsOver) return;
  if (!addsEntries) {
    replaceFragment(fragment);
    return;
  }
  location.hash = fragment;
  mark({ run: current.run + (startsOver ? 1 : 0), position: current.position + 1 });
}

/** Says the same page in other words: no new history entry. */
export function replaceFragment(fragment: string): void {
  // Not history.replaceState, which a page opened from a file may not call with an address.
  location.replace(fragment);
  mark(current);
}

/** Calls back whenever the fragment has changed, by us, by back and forward, or by a link typed in. */
export function watchFragment(changed: () => void): () => void {
  current = entryHere() ?? current;
  mark(current);
  const onHashChange = () => {
    const entry = entryHere();
    if (!entry) mark({ run: current.run + 1, position: current.position + 1 });
    else if (entry.position !== current.position) {
      const isSameRun = entry.run === current.run;
      const newest = shown;
      mark(entry);
      if (isSameRun) replaceFragment(keepLaterAnswers(location.hash, newest));
    }
    changed();
  };
  window.addEventListener('hashchange', onHashChange);
  return () => window.removeEventListener('hashchange', onHashChange);
}

/** Whether the page before this one in the browser's history is one of ours. */
export function canGoBack(): boolean {
  return current.position > 0;
}

/** Goes to the page before this one in the browser's history. */
export function goBack(): void {
  history.back();
}

/** Loads the app anew at the same address: for when a part of it could not be loaded. */
export function reloadPage(): void {
  location.reload();
}
