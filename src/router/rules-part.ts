import { questionIds } from '../../rules/answers';
import { type FaqId, faqIds } from '../../rules/faq-ids';
import type { QuestionId } from '../../rules/questions';

/** The sections of the rules page, in its order. */
export const rulesSections = ['outcome', 'questions', 'faq', 'limits', 'gaps', 'history'] as const;
export type RulesSection = (typeof rulesSections)[number];

/** What a link to the rules page can point at: contents, section, question, FAQ entry. It is the element's id there. */
export type RulesPart = 'contents' | RulesSection | QuestionId | FaqId;

/** The part of this name, if there is one. */
export function rulesPartNamed(name: string | undefined): RulesPart | undefined {
  return ['contents' as const, ...rulesSections, ...questionIds, ...faqIds].find((known) => known === name);
}

/** Takes the focus and the view to a part of the rules page, if that page is the one shown. */
export function showRulesPart(part: RulesPart): void {
  const element = document.getElementById(part);
  element?.scrollIntoView();
  element?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
}
