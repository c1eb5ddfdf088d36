import { type RefObject, useCallback, useLayoutEffect } from 'react';
import { readFragment } from '../../router/address-bar';
import { parseDeskFragment } from '../../router/desk-fragment';
import type { DeskFilter } from '../cases/desk-list';
import type { DeskStore } from './desk-store';
import { isSentAnew } from './list-view';

/** Where in the list the consultant was: how far down, in CSS pixels, and the case that was opened from there. */
interface ListPlace {
  readonly scrolled: number;
  readonly opened: string | undefined;
}

const places = new WeakMap<DeskStore, ListPlace>();

/** Whether the list is come back to, and shown where it was left. */
export function isReturnToList(store: DeskStore, sentWith: DeskFilter | undefined): boolean {
  return places.has(store) && !isSentAnew(store, sentWith);
}

/** Forgets where the consultant was. */
export function forgetListPlace(store: DeskStore): void {
  places.delete(store);
}

/**
 * Shows the list where it was left, with the focus on the case last opened from there, or on the heading where that case
 * is not in sight, and remembers where it is left.
 * @returns to be told which case is opened
 */
export function useListPlace(
  store: DeskStore,
  list: RefObject<HTMLElement | null>,
  isReturn: boolean,
): (opened: string) => void {
  useLayoutEffect(() => {
    const place = isReturn ? places.get(store) : undefined;
    if (place) {
      window.scrollTo(0, place.scrolled);
      const opened = place.opened && list.current?.querySelector<HTMLElement>(`a[href*="${place.opened}"]`);
      const goal = opened && isInSight(opened) ? opened : list.current?.querySelector('h1');
      goal?.focus({ preventScroll: true });
    } else places.set(store, { scrolled: 0, opened: undefined });
    const note = () => {
      // Going back or forward, the browser scrolls to where the other page was while this one is still shown.
      if (parseDeskFragment(readFragment()).page.name !== 'list') return;
      places.set(store, { scrolled: window.scrollY, opened: places.get(store)?.opened });
    };
    window.addEventListener('scroll', note, { passive: true });
    return () => window.removeEventListener('scroll', note);
  }, [store, list, isReturn]);
  return useCallback((opened) => places.set(store, { scrolled: window.scrollY, opened }), [store]);
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
