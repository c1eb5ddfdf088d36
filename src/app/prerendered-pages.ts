import type { Given } from '../../rules/answers';
import { givenFrom } from '../router/answers-schema';
import { parseFragment } from '../router/fragment';

/** A page rendered at build time, as the app finds it: the visitor may have answered it already. */
export interface PrerenderedPage {
  readonly element: HTMLElement;
  readonly fragment: string;
  /** The prefix of its elements' ids, which keeps them distinct from those of other pages in the same file. */
  readonly idPrefix: string;
  /** The answer currently chosen on it. */
  readonly chosen: () => Given | undefined;
  /** Whether the browser's translator has inserted elements into it, so that React cannot hydrate it. */
  readonly isTranslated: boolean;
  /** Whether its button was pressed without effect. */
  readonly isPressed: boolean;
}

/** Resolves once the document is parsed: its pages may stand after the script. */
export async function whenDocumentParsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

function prerenderedPages(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.page')];
}

/**
 * Finds the prerendered page of this fragment for the app to hydrate, and removes the others from the document.
 * Returns `undefined` if there is none, so that the app has to render it.
 */
export function takeOverPage(fragment: string): PrerenderedPage | undefined {
  const pages = prerenderedPages();
  const element = pages.find(({ dataset }) => dataset.fragment === fragment);
  const page = element && whatWasDone(element);
  for (const other of pages) if (other !== element) other.remove();
  element?.removeAttribute('class');
  element?.removeAttribute('id');
  element?.querySelector('main')?.removeAttribute('hidden');
  document.documentElement.removeAttribute('data-waiting');
  return page;
}

function whatWasDone(element: HTMLElement): PrerenderedPage {
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
