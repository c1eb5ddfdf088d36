import type { Given } from '../../rules/answers';
import { givenFrom } from '../router/answers-schema';
import { parseFragment } from '../router/fragment';

/** A page made at build time, as the app finds it: shown for a while, and perhaps answered. */
export interface MadePage {
  readonly element: HTMLElement;
  readonly fragment: string;
  /** Sets the ids of its elements apart from those of other pages in the same file. */
  readonly idPrefix: string;
  /** What is chosen on it at the time of asking. */
  readonly chosen: () => Given | undefined;
  /** Whether the browser's translator has put elements of its own into it: React would not find there what it has made. */
  readonly isTranslated: boolean;
  /** Whether its button was pressed and nothing came of it. */
  readonly isPressed: boolean;
}

/** Waits until the file has been read to its end: its pages may come after the app. */
export async function pagesAreThere(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

function madePages(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.page')];
}

/**
 * Takes over the page made at build time that the address asks for: it becomes the app's, and the others go.
 * `undefined` if there is none for this address, and the app has to make it.
 */
export function takeOverPage(fragment: string): MadePage | undefined {
  const pages = madePages();
  const element = pages.find(({ dataset }) => dataset.fragment === fragment);
  const page = element && whatWasDone(element);
  for (const other of pages) if (other !== element) other.remove();
  element?.removeAttribute('class');
  element?.removeAttribute('id');
  element?.querySelector('main')?.removeAttribute('hidden');
  document.documentElement.removeAttribute('data-waiting');
  return page;
}

function whatWasDone(element: HTMLElement): MadePage {
  const { fragment = '', pressed } = element.dataset;
  return {
    element,
    fragment,
    idPrefix: element.dataset.prefix ?? '',
    chosen: () => chosenOn(element, fragment),
    isTranslated: element.querySelector('font') !== null,
    isPressed: pressed !== undefined,
  };
}

function chosenOn(element: HTMLElement, fragment: string): Given | undefined {
  const { page } = parseFragment(fragment).location;
  const chosen = element.querySelector<HTMLInputElement>('input:checked');
  if (page.name !== 'question' || !chosen) return undefined;
  return givenFrom(page.question, chosen.value);
}
