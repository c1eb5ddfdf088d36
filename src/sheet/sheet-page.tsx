import './sheet-page.css';
import type { ReactNode } from 'react';

/** A page that shows sheets as they will be printed. Its controls stay off the paper. */
export function SheetPage({ controls, children }: { controls: ReactNode; children: ReactNode }) {
  return (
    <div className="report" data-print="alone">
      <div className="stack-form" data-print="none">
        {controls}
      </div>
      {children}
    </div>
  );
}

/** One sheet on such a page. On paper the next one begins on a new page. */
export function SheetPreview({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="report-preview" aria-label={label}>
      {children}
    </section>
  );
}
