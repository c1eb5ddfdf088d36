/** Takes the focus to the page's heading, and the view to the top. */
export function focusOnHeading(): void {
  window.scrollTo(0, 0);
  document.querySelector('h1')?.focus({ preventScroll: true });
}
