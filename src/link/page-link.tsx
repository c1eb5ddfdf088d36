import type { ComponentProps, MouseEvent } from 'react';
import { pushFragment, replaceFragment } from './address-bar';

/**
 * A link to another page of the app. Followed plainly it stays in this visit; opened in a new tab it starts one.
 * `replaces`: the same page in other words, so that going back does not stop here twice. `shown`: what the link says of
 * itself, where it is not to say all that `fragment` does.
 */
export function PageLink({
  fragment,
  shown = fragment,
  startsOver = false,
  replaces = false,
  onFollow,
  ...props
}: Omit<ComponentProps<'a'>, 'href' | 'onClick'> & {
  fragment: string;
  shown?: string;
  startsOver?: boolean;
  replaces?: boolean;
  onFollow?: () => void;
}) {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (replaces) replaceFragment(fragment);
    else pushFragment(fragment, { startsOver });
    onFollow?.();
  };
  return <a {...props} href={shown} onClick={follow} />;
}
