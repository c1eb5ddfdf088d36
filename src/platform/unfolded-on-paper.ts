/**
 * Opens what is folded while a page is printed, and folds it again. Where styles can do that (`::details-content`),
 * they do.
 */
export function unfoldOnPaper(): void {
  if (CSS.supports('selector(::details-content)')) return;
  let unfolded: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    unfolded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of unfolded) details.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const details of unfolded) details.open = false;
  });
}
