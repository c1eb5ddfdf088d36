import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Banner } from './banner';

/**
 * Why a form was not sent. It takes the focus after each of the `tries`, so that screen readers read it: as an alert it
 * would be read twice. `children`: what to do about it.
 */
export function ErrorSummary({
  title,
  tries,
  children,
}: {
  title: string;
  tries: number;
  children?: ReactNode;
}) {
  const id = useId();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tries > 0) summary.current?.focus();
  }, [tries]);
  return (
    <Banner
      tone="error"
      role="group"
      tabIndex={-1}
      ref={summary}
      aria-labelledby={`${id}-title`}
      aria-describedby={children ? `${id}-remedy` : undefined}
    >
      <h2 className="banner-title" id={`${id}-title`}>
        {title}
      </h2>
      {children && <p id={`${id}-remedy`}>{children}</p>}
    </Banner>
  );
}
