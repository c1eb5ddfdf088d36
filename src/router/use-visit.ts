import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Judgement, judgementAfter } from '../../rules/judgement';
import type { CheckEvent } from '../../rules/machine';
import { afterEvent, placeOf } from '../../rules/replay';
import { defaultLanguage, type Language } from '../words/languages';
import { pushFragment, readFragment, replaceFragment } from './address-bar';
import { formatFragment, type LinkProblem, type Location } from './fragment';
import { useFragment } from './page-origin';
import { type Visit, visitAt } from './visit';

/** The visit the address bar stands for, and the ways to move on. The address is the only truth. */
export function useVisit() {
  const fragment = useFragment();
  const visit = useMemo(() => visitAt(fragment), [fragment]);
  const { problem, dismissProblem } = useLinkProblem(visit, fragment);

  /** Tells the machine what the visitor did, and goes where it leads. */
  const send = (event: CheckEvent) => {
    // A second press before the page has changed is about a page already left.
    if (readFragment() !== fragment) return;
    const next = afterEvent(visit.snapshot, event);
    const { answers } = next.context;
    const former = formerAfter(event, visit.location);
    pushFragment(formatFragment({ ...visit.location, answers, former, page: placeOf(next) }));
  };

  /** The fragment of another page, or of this one with something else changed. */
  const fragmentOf = (change: Partial<Location>) => {
    // What a link once came to, and whose it was, says nothing of other answers.
    const bound = change.answers ? { former: undefined, client: undefined } : {};
    return formatFragment({ ...visit.location, ...bound, ...change });
  };

  /** Puts the address back to the language still shown. */
  const keepLanguage = useCallback((language: Language) => {
    replaceFragment(formatFragment({ ...visitAt(readFragment()).location, language }));
  }, []);

  return { visit, problem, dismissProblem, send, fragmentOf, keepLanguage };
}

/** What the answers once came to, as long as it still says something of them. */
function formerAfter(event: CheckEvent, { answers, former }: Location): Judgement | undefined {
  return former && event.type === 'ANSWER' ? judgementAfter(former, answers, event) : former;
}

/**
 * Keeps a problem with a link shown on the page it led to, in either language, although the address is corrected at
 * once; the next page no longer shows it.
 */
function useLinkProblem(visit: Visit, fragment: string) {
  const [reported, setReported] = useState<{ problem: LinkProblem; at: string }>();
  const here = formatFragment({ ...visit.location, language: defaultLanguage });
  useEffect(() => {
    if (visit.problem) setReported({ problem: visit.problem, at: here });
    else setReported((before) => (before?.at === here ? before : undefined));
    if (fragment !== '' && fragment !== visit.fragment) replaceFragment(visit.fragment);
  }, [visit, fragment, here]);
  return {
    problem: reported?.at === here ? reported.problem : undefined,
    dismissProblem: () => setReported(undefined),
  };
}
