import { type ComponentProps, createContext, useContext } from 'react';
import { useLanguage } from '../words/use-language';
import { formatFragment } from './fragment';
import { PageLink } from './page-link';
import { type RulesPart, showRulesPart } from './rules-part';

/** How links lead to the rules page from where the visitor is. */
interface WayToRules {
  /** The rules page at this part, with what the visitor takes along. */
  readonly fragmentAt: (part: RulesPart | undefined) => string;
  /** Whether it is the page shown. */
  readonly isHere: boolean;
}

/** Set by whoever knows the visit; without it, links take nothing along. */
export const WayToRules = createContext<WayToRules | undefined>(undefined);

/**
 * A link to the rules page, or a part of it. Followed plainly it takes the answers along; printed, copied or opened
 * elsewhere it holds no one's answers.
 */
export function RulesLink({
  part,
  ...props
}: Omit<ComponentProps<typeof PageLink>, 'fragment'> & { part?: RulesPart | undefined }) {
  const language = useLanguage();
  const way = useContext(WayToRules);
  const bare = formatFragment({ page: { name: 'rules', part }, answers: {}, language });
  return (
    <PageLink
      {...props}
      fragment={way?.fragmentAt(part) ?? bare}
      shown={bare}
      replaces={way?.isHere ?? false}
      // The address already says so if this part was gone to before: then nothing else brings it back into view.
      onFollow={() => part && showRulesPart(part)}
    />
  );
}
