import './button.css';
import type { ComponentProps } from 'react';
import { PageLink } from '../router/page-link';

/** A link to another page of the app with the weight of a button. */
export function ButtonLink({
  variant = 'secondary',
  ...props
}: ComponentProps<typeof PageLink> & { variant?: 'primary' | 'secondary' | 'plain' }) {
  return <PageLink {...props} className="button" data-variant={variant} />;
}
