import './notice.css';
import type { ReactNode } from 'react';

/** Something to know or to do about the list, in one line where there is room. */
export function Notice({
  title,
  titleId,
  text,
  children,
}: {
  title: string;
  /** For what is described by the title. */
  titleId?: string;
  text?: string;
  /** What can be done about it. */
  children: ReactNode;
}) {
  return (
    <div className="notice" data-print="none">
      <div className="notice-words">
        <p className="notice-title" id={titleId}>
          {title}
        </p>
        {text && <p>{text}</p>}
      </div>
      <div className="notice-ways">{children}</div>
    </div>
  );
}
