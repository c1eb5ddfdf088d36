import { type ComponentProps, createContext, type MouseEvent, useContext } from 'react';
import { pushFragment, replaceFragment } from './address-bar';

/**
 * The address of a page that is not shown where the visitor is: it opens in a tab of its own. Set within the frame of
 * another site, which shows only what is meant for it.
 */
export const ShownElsewhere = createContext<(fragment: string) => string | undefined>(() => undefined);

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
  const elsewhere = useContext(ShownElsewhere)(shown);
  if (elsewhere) return <a {...props} href={elsewhere} target="_blank" rel="noopener" />;
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
