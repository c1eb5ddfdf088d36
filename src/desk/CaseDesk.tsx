import { useLayoutEffect } from 'react';
import { isSamePlace, type Place } from '../../rules/course';
import type { CheckEvent } from '../../rules/machine';
import { afterEvent, placeBefore, placeOf, replay } from '../../rules/replay';
import { BarPage } from '../check/bar-page';
import { ChangePage } from '../check/change-page';
import { CheckScreen } from '../check/check-screen';
import { presentMoment } from '../platform/clock';
import { pushFragment, replaceFragment } from '../router/address-bar';
import type { CasePage } from '../router/desk-fragment';
import { placeToResume } from '../router/visit';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ButtonLink } from '../ui/button-link';
import { deskCaseWords } from '../words/desk-case-words';
import { CaseResult } from './case-result';
import type { Case } from './cases/case';
import { rowOf } from './cases/desk-row';
import { isOfOlderRules, rejudged, withAnswers } from './cases/rejudging';
import type { StoredCase } from './cases/stored-case';
import { CaseColumns } from './screens/case-columns';
import { CaseFrame } from './screens/case-frame';
import { ClientPage } from './screens/client-page';
import { useDesk, useDeskWords } from './screens/use-desk';
import { type OpenCase, useOpenCase } from './screens/use-open-case';
import { usePresentingKeys } from './screens/use-presenting-keys';

/** One case: the check, its result and report, as they are for everyone, with the database in place of the address. */
export function CaseDesk({ id, page }: { id: string; page: CasePage | undefined }) {
  const words = useDeskWords(deskCaseWords);
  const { state, openCases, fragmentAt } = useDesk();
  // One that another tab has deleted stays on the screen until it is left.
  const stored = state.cases.get(id) ?? openCases.find(id);
  if (stored) return <StoredCaseDesk key={id} stored={stored} page={page} />;
  return (
    <div className="stack-form">
      <h1 tabIndex={-1}>{words.noCase}</h1>
      <p>{words.noCaseHelp}</p>
      <ButtonLink fragment={fragmentAt({ name: 'list' })}>{words.toList}</ButtonLink>
    </div>
  );
}

function StoredCaseDesk({ stored, page }: { stored: StoredCase; page: CasePage | undefined }) {
  const open = useOpenCase(stored);
  const { fragmentAt, presenting } = useDesk();
  const shown = pageShown(page, open.client, presenting.isOn);
  const fragmentShown = fragmentAt({ name: 'case', id: stored.case.id, page: shown });
  // Back has to lead to the page that was here, not to wherever the answers have led since.
  useLayoutEffect(() => {
    if (!page) replaceFragment(fragmentShown);
  }, [page, fragmentShown]);
  return (
    <CaseFrame open={open} page={shown}>
      {!presenting.isOn && <OlderRules open={open} />}
      {shown.name === 'client' ? (
        <CaseColumns open={open}>
          <ClientPage open={open} />
        </CaseColumns>
      ) : (
        <CaseScreen open={open} page={shown} />
      )}
    </CaseFrame>
  );
}

/** The page asked for, or the nearest one these answers lead to. Report and details are not for others who look on. */
function pageShown(page: CasePage | undefined, client: Case, isPresenting: boolean): CasePage {
  const { answers } = client;
  const isHidden = isPresenting && (page?.name === 'report' || page?.name === 'client');
  const goal = isHidden ? placeToOpen(client) : (page ?? placeToOpen(client));
  if (goal.name === 'client') return goal;
  const place = placeOf(replay(answers, placeBehind(goal)));
  if (goal.name === 'report') return place.name === 'result' ? goal : place;
  return isSamePlace(place, goal) ? goal : place;
}

/** Where a case is gone on with: at its result once nothing is left to ask but what does not change it. */
function placeToOpen(client: Case): Place {
  const { outcome, unanswered } = rowOf(client);
  return outcome && unanswered.length === 0 ? { name: 'result' } : placeToResume(client.answers);
}

function placeBehind(page: Exclude<CasePage, { name: 'client' }>): Place {
  return page.name === 'report' ? { name: 'result' } : page;
}

/** A case judged under older rules says so, and is judged anew on demand: what it came to before stays in its history. */
function OlderRules({ open: { client, edit } }: { open: OpenCase }) {
  const words = useDeskWords(deskCaseWords);
  if (!isOfOlderRules(client)) return null;
  return (
    <Banner tone="info" role="note" data-print="none">
      <p className="banner-title">{words.olderRules}</p>
      <Button variant="secondary" onClick={() => edit((before) => rejudged(before, presentMoment()))}>
        {words.rejudge}
      </Button>
    </Banner>
  );
}

function CaseScreen({ open, page }: { open: OpenCase; page: Exclude<CasePage, { name: 'client' }> }) {
  const { fragmentAt, presenting } = useDesk();
  const { client, edit } = open;
  const pageFragment = (to: CasePage) => fragmentAt({ name: 'case', id: client.id, page: to });
  const snapshot = replay(client.answers, placeBehind(page));
  const send = (event: CheckEvent) => {
    const next = afterEvent(snapshot, event);
    edit((before) => withAnswers(before, next.context.answers, presentMoment()));
    pushFragment(pageFragment(placeOf(next)));
  };
  const before = placeBefore(snapshot);
  // The list would show everyone's names to those who look on.
  const beforeFirst = presenting.isOn ? undefined : fragmentAt({ name: 'list' });
  const backFragment = before ? pageFragment(before) : beforeFirst;
  usePresentingKeys({
    isOn: presenting.isOn,
    onNext: page.name === 'bar' ? () => send({ type: 'CONCLUDE' }) : undefined,
    onBack: backFragment === undefined ? undefined : () => pushFragment(backFragment),
    onLeave: () => replaceFragment(presenting.otherFragment),
  });

  switch (page.name) {
    case 'question':
    case 'change':
    case 'bar':
      return (
        <CaseColumns open={open} question={page.question}>
          <CheckScreen
            page={page}
            snapshot={snapshot}
            fragmentAt={pageFragment}
            beforeFirst={beforeFirst}
            send={send}
            pages={{ BarPage, ChangePage }}
          />
        </CaseColumns>
      );
    case 'result':
    case 'report':
      return <CaseResult open={open} page={page} pageFragment={pageFragment} />;
  }
}
