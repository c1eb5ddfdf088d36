/*
 * What works before the app is there: the pages made at build time are shown by the address alone, and this small file
 * goes from the first question to the second, by keyboard too. What it cannot do it leaves to the app, which finds
 * what was chosen and pressed when it takes over. Pages the app has taken over are no longer of class "page".
 */

import { answerByKeyboard } from '../check/keyboard';

const pages = document.getElementsByClassName('page');

function pageAt(fragment: string): HTMLElement | undefined {
  return allPages().find((page) => page.dataset.fragment === fragment);
}

function allPages(): HTMLElement[] {
  return [...pages].filter((page) => page instanceof HTMLElement);
}

/** Shows nothing rather than the wrong page: one that is not among those made at build time is the app's to show. */
function showPage(): HTMLElement | undefined {
  if (pages.length === 0) return undefined;
  const page = pageAt(location.hash || (document.documentElement.dataset.home ?? ''));
  document.documentElement.toggleAttribute('data-waiting', !page);
  return page;
}

/** History entries are noted as the app notes them, which reads them again with due care. */
let entry: { run: number; position: number; loaded: string } = history.state ?? {
  run: 0,
  position: 0,
  loaded: 'once',
};

function mark(next: typeof entry): void {
  entry = next;
  history.replaceState(entry, '');
}

function markNext(run: number): void {
  mark({ run, position: entry.position + 1, loaded: 'once' });
}

function onFragmentChange(): void {
  if (pages.length === 0) return;
  if (history.state) entry = history.state;
  else markNext(entry.run + 1);
  const page = showPage();
  if (!page) return;
  document.title = page.dataset.title ?? document.title;
  window.scrollTo(0, 0);
  focusHeading(page);
}

function focusHeading(page: HTMLElement): void {
  page.querySelector('h1')?.focus({ preventScroll: true });
}

function onSubmit(event: SubmitEvent): void {
  if (pages.length === 0 || !(event.target instanceof HTMLFormElement)) return;
  event.preventDefault();
  goOnFrom(event.target.closest<HTMLElement>('.page'));
}

function onKeyDown(event: KeyboardEvent): void {
  if (pages.length > 0) answerByKeyboard(event);
}

/** To the page that the answer chosen leads to; where that is not here, the app is told of the press. */
function goOnFrom(page: HTMLElement | null): void {
  const chosen = page?.querySelector<HTMLInputElement>('input:checked');
  const next = allPages().find(
    ({ dataset }) => dataset.after === page?.dataset.fragment && dataset.answer === chosen?.value,
  );
  if (chosen && next?.dataset.fragment) {
    location.hash = next.dataset.fragment;
    markNext(entry.run);
  } else if (page) {
    page.dataset.pressed = '';
  }
}

function begin(): void {
  const page = showPage();
  mark(entry);
  // As the app would, unless the visitor is at work on the page already.
  if (page && !page.dataset.start && document.activeElement === document.body) focusHeading(page);
  window.addEventListener('hashchange', onFragmentChange);
  document.addEventListener('submit', onSubmit);
  document.addEventListener('keydown', onKeyDown);
  if (page && wasPressed(page)) goOnFrom(page);
}

/** A press before this file was there shows in this alone: the browser has looked at every field, chosen or not. */
function wasPressed(page: HTMLElement): boolean {
  // Safari 16.4 does not know this: there the button is pressed once more.
  if (!CSS.supports('selector(:user-valid)')) return false;
  const fields = [...page.querySelectorAll('input')];
  return fields.length > 0 && fields.every((field) => field.matches(':user-valid'));
}

// It may be here before the pages are.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else if (pages.length > 0) begin();
