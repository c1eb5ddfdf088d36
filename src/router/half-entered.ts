import { watchFragment } from './address-bar';

/** What is entered on the page, while nothing else holds it. */
export interface Entering {
  /** Whether anything is entered that may count only once the visitor goes on to another page. */
  readonly isHalfEntered: () => boolean;
  /** Whether a form is begun, whose content counts for nothing before it is sent. */
  readonly isFormBegun: () => boolean;
}

/** Watches what is entered on the page. */
export function watchEntering(): Entering {
  let isHalfEntered = false;
  // Weak, so that no page that was left is kept in memory.
  const begun = new WeakSet<HTMLFormElement>();
  document.addEventListener('input', ({ target }) => {
    isHalfEntered = true;
    const form = target instanceof Element && target.closest('form');
    if (form) begun.add(form);
  });
  document.addEventListener('reset', ({ target }) => {
    if (target instanceof HTMLFormElement) begun.delete(target);
  });
  watchFragment(() => {
    isHalfEntered = false;
  });
  return {
    isHalfEntered: () => isHalfEntered,
    isFormBegun: () => [...document.forms].some((form) => begun.has(form)),
  };
}
