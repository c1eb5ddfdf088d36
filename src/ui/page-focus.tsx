import { type ReactNode, useEffect } from 'react';

/** Whether the visitor is already at work on the page, which may have stood there before the app did. */
function isInUse(): boolean {
  return document.activeElement !== document.body;
}

/** Whether any page was shown since the app was opened. */
let hasShownPage = false;

/** Takes the focus to the page's heading, and the view to the top. */
export function focusOnHeading(): void {
  window.scrollTo(0, 0);
  document.querySelector('h1')?.focus({ preventScroll: true });
}

/**
 * A page whose heading takes the focus when it appears, so that screen readers announce it and the keyboard starts
 * there. Only the start page, opened first, leaves the focus where browsers put it, and a page shown at one of its parts
 * (`isAtPart`) sees to it itself. Key it by page.
 */
export function PageFocus({
  isStart,
  isAtPart = false,
  children,
}: {
  isStart: boolean;
  isAtPart?: boolean;
  children: ReactNode;
}) {
  useEffect(() => {
    const isArrival = !hasShownPage && (isStart || isInUse());
    hasShownPage = true;
    if (isArrival || isAtPart) return;
    focusOnHeading();
  }, [isStart, isAtPart]);
  return children;
}
