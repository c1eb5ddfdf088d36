/** Opens the browser's print dialogue for the page shown. */
export function printPage(): void {
  window.print();
}
