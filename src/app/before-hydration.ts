/*
 * Handles the prerendered pages until the app has hydrated one of them: shows the page of the address and goes from the
 * first question to the second, by keyboard too. What it cannot do, the app does after hydration; it finds there what was
 * chosen and pressed. A hydrated page no longer has the class "page".
 */

import { answerByKeyboard } from '../check/keyboard';

const pages = document.getElementsByClassName('page');

function pageAt(fragment: string): HTMLElement | undefined {
  return allPages().find((page) => page.dataset.fragment === fragment);
}

function allPages(): HTMLElement[] {
  return [...pages].filter((page) => page instanceof HTMLElement);
}

/** Shows the prerendered page of the address; none, if the app has to render that page. */
function showPage(): HTMLElement | undefined {
  if (pages.length === 0) return undefined;
  const page = pageAt(location.hash || (document.documentElement.dataset.home ?? ''));
  document.documentElement.toggleAttribute('data-waiting', !page);
  return page;
}

/** The state of the current history entry, in the form the app uses; the app validates it when it reads it. */
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

/** Goes to the page that the chosen answer leads to. If it is not prerendered, marks the page as pressed for the app. */
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
  // As the app does, unless the visitor has already moved the focus.
  if (page && !page.dataset.start && document.activeElement === document.body) focusHeading(page);
  window.addEventListener('hashchange', onFragmentChange);
  document.addEventListener('submit', onSubmit);
  document.addEventListener('keydown', onKeyDown);
  if (page && wasPressed(page)) goOnFrom(page);
}

/** Whether the form was submitted before this script ran: only then has the browser validated its fields. */
function wasPressed(page: HTMLElement): boolean {
  // Safari 16.4 does not support it: there the button has to be pressed again.
  if (!CSS.supports('selector(:user-valid)')) return false;
  const fields = [...page.querySelectorAll('input')];
  return fields.length > 0 && fields.every((field) => field.matches(':user-valid'));
}

// Runs before DOMContentLoaded when the script is cached.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else if (pages.length > 0) begin();
