import * as z from 'zod/mini';
import { keepLaterAnswers } from './visit';

/**
 * What we note on each history entry: which run of the check it belongs to, where in our own order it stands, and
 * whether the app was loaded anew there because a part of it was missing.
 */
const entrySchema = z.object({
  run: z.number(),
  position: z.number(),
  loaded: z.enum(['once', 'anew']),
});
type Entry = z.infer<typeof entrySchema>;

let current: Entry = { run: 0, position: 0, loaded: 'once' };

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

/** From now on this is what is shown, and the history entry it stands on. */
function note(entry: Entry): void {
  current = entry;
  shown = location.hash;
}

function mark(entry: Entry): void {
  note(entry);
  history.replaceState(entry, '');
}

function nextEntry({ startsOver }: { startsOver: boolean }): Entry {
  return { run: current.run + (startsOver ? 1 : 0), position: current.position + 1, loaded: 'once' };
}

/** Writes an address at once: a fragment that the browser goes to itself is told of later, when more may have happened. */
function write(fragment: string, entry: Entry, { isNew }: { isNew: boolean }): void {
  try {
    if (isNew) history.pushState(entry, '', fragment);
    else history.replaceState(entry, '', fragment);
    note(entry);
  } catch {
    // Some browsers forbid it to a page opened from a file, or after very many pages.
    if (isNew) location.hash = fragment;
    else location.replace(fragment);
    mark(entry);
  }
  tellWatchers();
}

/**
 * The fragment the address bar shows, `#` included. Where there is none, the one that the page itself stands for: each
 * language has a page of its own to arrive at.
 */
export function readFragment(): string {
  return fragmentOrHome(location.hash);
}

/**
 * The fragment last told of, which is to be shown. The address bar may be ahead of it: after Back, its answers are still
 * to be put right, and a page made of it too soon would be made twice.
 */
export function shownFragment(): string {
  return watchers.size === 0 ? readFragment() : fragmentOrHome(shown);
}

function fragmentOrHome(fragment: string): string {
  return fragment || (document.documentElement.dataset.home ?? '');
}

/** The whole address of a fragment, as it is sent to others; none where the app is a file, which they do not have. */
export function addressWith(fragment: string): string | undefined {
  return location.protocol === 'file:' ? undefined : new URL(fragment, location.href).href;
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
  write(fragment, nextEntry({ startsOver }), { isNew: true });
}

/** Says the same page in other words: no new history entry. */
export function replaceFragment(fragment: string): void {
  write(fragment, current, { isNew: false });
}

/** All are told at once: a page told sooner than what holds it would take the new address for its own, and mend it. */
const watchers = new Set<() => void>();

function tellWatchers(): void {
  for (const changed of watchers) changed();
}

function onHashChange(): void {
  const entry = entryHere();
  if (!entry) mark(nextEntry({ startsOver: true }));
  else if (entry.position !== current.position) {
    const isSameRun = entry.run === current.run;
    const newest = shown;
    mark(entry);
    if (isSameRun) replaceFragment(keepLaterAnswers(location.hash, newest));
  }
  tellWatchers();
}

/** Calls back whenever the fragment has changed, by us, by back and forward, or by a link typed in. */
export function watchFragment(changed: () => void): () => void {
  // Once, for the address may be another one already of which the browser is still to tell.
  if (watchers.size === 0) {
    mark(entryHere() ?? current);
    window.addEventListener('hashchange', onHashChange);
  }
  watchers.add(changed);
  return () => {
    watchers.delete(changed);
    if (watchers.size === 0) window.removeEventListener('hashchange', onHashChange);
  };
}

/** Whether the page before this one in the browser's history is one of ours. */
export function canGoBack(): boolean {
  return current.position > 0;
}

/** Goes to the page before this one in the browser's history. */
export function goBack(): void {
  history.back();
}

/** Loads the app anew at the same address: for when a part of it could not be loaded, or a new version is to come. */
export function reloadPage(): void {
  location.reload();
}

let isReloading = false;

/** Loads the app anew, unless that was done at this address already: then nothing happens, and `false` comes back. */
export function reloadOnce(): boolean {
  const here = entryHere() ?? current;
  if (isReloading) return true;
  if (here.loaded === 'anew') return false;
  isReloading = true;
  mark({ ...here, loaded: 'anew' });
  reloadPage();
  return true;
}

/** Whether the page could be loaded anew: not without a network, and not if it is gone itself. */
export async function isPageThere(): Promise<boolean> {
  try {
    return (await fetch(location.href, { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
