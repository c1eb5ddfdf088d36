import { useEffect } from 'react';
import type { FileName } from './file-name';

/** Makes the name that the page shown has on paper, while it has one. */
let makeName: (() => FileName) | undefined;

/** The title that the page had before it took on that name. */
let titleBefore: string | undefined;

/** The print dialogue covers the page: whoever presses something on the page has left it, or never saw one. */
const signsOfReturn = ['pointerdown', 'keydown'] as const;

/**
 * Has browsers propose this name for the file when the page is printed: they take it from the title. The title says it
 * only while the page is printed, as it goes into the browser's history, and the name may be a client's. `make` is
 * called at that moment, and gives the day as it is then.
 */
export function usePrintedName(make: () => FileName): void {
  useEffect(() => {
    makeName = make;
  });
  useEffect(() => {
    window.addEventListener('beforeprint', takeOnPrintedName);
    window.addEventListener('afterprint', giveBackTitle);
    return () => {
      window.removeEventListener('beforeprint', takeOnPrintedName);
      window.removeEventListener('afterprint', giveBackTitle);
      giveBackTitle();
      makeName = undefined;
    };
  }, []);
}

/**
 * Has the title say the page's name on paper until printing is over. Browsers tell of printing that is begun by key or
 * menu. Before `window.print` it is called as well: some read the title before they tell.
 */
export function takeOnPrintedName(): void {
  if (makeName === undefined || titleBefore !== undefined) return;
  titleBefore = document.title;
  document.title = makeName();
  for (const sign of signsOfReturn) window.addEventListener(sign, giveBackTitle, { capture: true });
}

function giveBackTitle(): void {
  for (const sign of signsOfReturn) window.removeEventListener(sign, giveBackTitle, { capture: true });
  if (titleBefore === undefined) return;
  document.title = titleBefore;
  titleBefore = undefined;
}
