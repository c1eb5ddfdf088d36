import type { ComponentProps, MouseEvent } from 'react';
import { pushFragment, replaceFragment } from './address-bar';

/**
 * A link to another page of the app. Followed plainly it stays in this visit; opened in a new tab it starts one.
 * `replaces`: the same page in other words, so that going back does not stop here twice.
 */
export function PageLink({
  fragment,
  startsOver = false,
  replaces = false,
  ...props
}: Omit<ComponentProps<'a'>, 'href' | 'onClick'> & {
  fragment: string;
  startsOver?: boolean;
  replaces?: boolean;
}) {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (replaces) replaceFragment(fragment);
    else pushFragment(fragment, { startsOver });
  };
  return <a {...props} href={fragment} onClick={follow} />;
}
