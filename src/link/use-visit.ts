import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { CheckEvent } from '../../rules/machine';
import { afterEvent, placeOf } from '../../rules/replay';
import { pushFragment, readFragment, replaceFragment, watchFragment } from './address-bar';
import { formatFragment, type LinkProblem, type Location } from './fragment';
import { type Visit, visitAt } from './visit';

/** The visit the address bar stands for, and the ways to move on. The address is the only truth. */
export function useVisit() {
  const fragment = useSyncExternalStore(watchFragment, readFragment);
  const visit = useMemo(() => visitAt(fragment), [fragment]);
  const { problem, dismissProblem } = useLinkProblem(visit, fragment);

  /** Tells the machine what the visitor did, and goes where it leads. */
  const send = (event: CheckEvent) => {
    const next = afterEvent(visit.snapshot, event);
    const { answers } = next.context;
    // Going back must find the answer just given, so the page left behind says it too.
    if (event.type === 'ANSWER') replaceFragment(formatFragment({ ...visit.location, answers }));
    pushFragment(formatFragment({ ...visit.location, page: placeOf(next), answers }));
  };

  /** The fragment of another page, or of this one with something else changed. */
  const fragmentOf = (change: Partial<Location>) => formatFragment({ ...visit.location, ...change });

  return { visit, problem, dismissProblem, send, fragmentOf };
}

/** What was wrong with a link stays told on the page it led to, though the address is put right at once. */
function useLinkProblem(visit: Visit, fragment: string) {
  const [told, setTold] = useState<{ problem: LinkProblem; at: string }>();
  useEffect(() => {
    if (visit.problem) setTold({ problem: visit.problem, at: visit.fragment });
    if (fragment !== '' && fragment !== visit.fragment) replaceFragment(visit.fragment);
  }, [visit, fragment]);
  return {
    problem: told?.at === visit.fragment ? told.problem : undefined,
    dismissProblem: () => setTold(undefined),
  };
}
