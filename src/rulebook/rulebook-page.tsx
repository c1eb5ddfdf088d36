import './rulebook-page.css';
import { useEffect } from 'react';
import { RulesLink } from '../router/rules-link';
import { type RulesPart, rulesSections, showRulesPart } from '../router/rules-part';
import { BackButton } from '../ui/back-button';
import { usePageTitle } from '../ui/page-title';
import { useTranslation } from '../words/use-translation';
import { FaqEntries } from './faq-entries';
import { Gaps } from './gaps';
import { Limits } from './limits';
import { OutcomeRules } from './outcome-rules';
import { QuestionRules } from './question-rules';
import { RulesSection } from './rules-section';
import { useRulebookWords } from './use-rulebook-words';
import { Versions } from './versions';

const contentOf = {
  outcome: OutcomeRules,
  questions: QuestionRules,
  faq: FaqEntries,
  limits: Limits,
  gaps: Gaps,
  history: Versions,
};

/** How answers are judged, read out of the rules themselves. `part`: what a link points at takes focus and view. */
export function RulebookPage({
  part,
  backFragment,
  hasAnswers,
}: {
  part: RulesPart | undefined;
  backFragment: string;
  hasAnswers: boolean;
}) {
  const { t } = useTranslation();
  const words = useRulebookWords();
  usePageTitle(t('service.rules'));
  useEffect(() => {
    if (part) showRulesPart(part);
  }, [part]);
  const back = <BackButton hasAnswers={hasAnswers} fragment={backFragment} />;
  return (
    <div className="rulebook stack-wide">
      <div className="stack">
        <h1 tabIndex={-1}>{t('service.rules')}</h1>
        <p>{words.lead}</p>
        <p>{t('standing.guidance')}</p>
        {back}
      </div>
      <nav id="contents" data-print="none" aria-labelledby="contents-title">
        <h2 id="contents-title" tabIndex={-1}>
          {words.contents}
        </h2>
        <ul className="plain-list rulebook-contents">
          {rulesSections.map((section) => (
            <li key={section}>
              <RulesLink part={section}>{words.sections[section]}</RulesLink>
            </li>
          ))}
        </ul>
      </nav>
      {rulesSections.map((section) => {
        const Content = contentOf[section];
        return (
          <RulesSection key={section} section={section}>
            <Content part={part} />
          </RulesSection>
        );
      })}
      {back}
    </div>
  );
}
