import { watchFragment } from '../link/address-bar';

/**
 * Watches whether something is entered on the page that nothing else holds yet: what is chosen or typed counts until the
 * visitor goes on to another page.
 * @returns says whether it is so now
 */
export function watchEntering(): () => boolean {
  let isHalfEntered = false;
  document.addEventListener('input', () => {
    isHalfEntered = true;
  });
  watchFragment(() => {
    isHalfEntered = false;
  });
  return () => isHalfEntered;
}
