import type { ReactNode } from 'react';
import { RulesLink } from '../router/rules-link';
import type { RulesSection as SectionId } from '../router/rules-part';
import { useRulebookWords } from './use-rulebook-words';

/** One section of the rules page, with its heading and the way back to the contents. */
export function RulesSection({ section, children }: { section: SectionId; children: ReactNode }) {
  const words = useRulebookWords();
  return (
    <section id={section} className="stack" aria-labelledby={`${section}-title`}>
      <h2 id={`${section}-title`} tabIndex={-1}>
        {words.sections[section]}
      </h2>
      {children}
      <RulesLink className="rulebook-to-contents" data-print="none" part="contents">
        {words.toContents}
      </RulesLink>
    </section>
  );
}
