import type { ReactNode } from 'react';
import { Disclosure } from './disclosure';

/** A section of a page that is folded under its heading; on paper it is open. */
export function FoldedSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="folded-section">
      <Disclosure summary={<h2>{title}</h2>}>{children}</Disclosure>
    </section>
  );
}
