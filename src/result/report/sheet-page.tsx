import './sheet-page.css';
import { type ReactNode, useEffect, useRef } from 'react';

/** A page that shows sheets as they will be printed. Its controls, its heading among them, stay off the paper. */
export function SheetPage({ controls, children }: { controls: ReactNode; children: ReactNode }) {
  const sheets = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Without the page's heading, those of a sheet are of one level higher, as in the file it is saved to.
    const raise = () => {
      for (const heading of sheets.current?.querySelectorAll('h2, h3, h4') ?? []) {
        heading.setAttribute('aria-level', String(Number(heading.tagName.slice(1)) - 1));
      }
    };
    const lower = () => {
      for (const heading of sheets.current?.querySelectorAll('[aria-level]') ?? []) {
        heading.removeAttribute('aria-level');
      }
    };
    window.addEventListener('beforeprint', raise);
    window.addEventListener('afterprint', lower);
    return () => {
      window.removeEventListener('beforeprint', raise);
      window.removeEventListener('afterprint', lower);
    };
  }, []);
  return (
    <div className="report" data-print="alone">
      <div className="stack-form" data-print="none">
        {controls}
      </div>
      <div ref={sheets} className="report-sheets">
        {children}
      </div>
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
