import './disclosure.css';
import type { ComponentProps, ReactNode } from 'react';

/** More to read for those who want it: a native `details`. */
export function Disclosure({
  summary,
  children,
  ...props
}: ComponentProps<'details'> & { summary: ReactNode }) {
  return (
    <details {...props} className="disclosure">
      <summary className="disclosure-summary">{summary}</summary>
      <div className="disclosure-content stack">{children}</div>
    </details>
  );
}
