import { takeOnPrintedName } from './printed-name';

/** How long a browser may take to begin, in milliseconds: on iOS it asks first. */
const timeout = 3000;

/**
 * Opens the browser's print dialogue for the page shown. Browsers within other apps often have no `print`, or one that
 * does nothing: no `beforeprint` event comes then.
 * @returns whether the browser began to print
 */
export function printPage(): Promise<boolean> {
  if (typeof window.print !== 'function') return Promise.resolve(false);
  return new Promise((resolve) => {
    const timer = setTimeout(() => end(false), timeout);
    const end = (hasBegun: boolean) => {
      clearTimeout(timer);
      window.removeEventListener('beforeprint', began);
      resolve(hasBegun);
    };
    const began = () => end(true);
    window.addEventListener('beforeprint', began);
    takeOnPrintedName();
    window.print();
  });
}
