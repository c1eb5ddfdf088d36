import { takeOnPrintedName } from './printed-name';

/** Opens the browser's print dialogue for the page shown. */
export function printPage(): void {
  takeOnPrintedName();
  window.print();
}
