import './banner.css';
import type { ComponentProps } from 'react';

/** A boxed message that stands out from the page. */
export function Banner({ tone, ...props }: ComponentProps<'div'> & { tone: 'error' | 'bars' | 'info' }) {
  return <div {...props} className="banner stack" data-tone={tone} />;
}
