import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RulesLink } from '../link/rules-link';
import type { RulesSection as SectionId } from '../link/rules-part';

/** One section of the rules page, with its heading and the way back to the contents. */
export function RulesSection({ section, children }: { section: SectionId; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section id={section} className="stack" aria-labelledby={`${section}-title`}>
      <h2 id={`${section}-title`} tabIndex={-1}>
        {t(`rulebook.sections.${section}`)}
      </h2>
      {children}
      <RulesLink className="rulebook-to-contents" part="contents">
        {t('rulebook.toContents')}
      </RulesLink>
    </section>
  );
}
