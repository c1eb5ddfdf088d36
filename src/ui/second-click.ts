import type { MouseEvent } from 'react';

/** The second click of a double click would meet whatever the first one has brought up in its place. */
export function ignoreSecondClick(event: MouseEvent): void {
  if (event.detail < 2 || !(event.target instanceof Element)) return;
  if (!event.target.closest('a, button, label, summary')) return;
  event.preventDefault();
  event.stopPropagation();
}
