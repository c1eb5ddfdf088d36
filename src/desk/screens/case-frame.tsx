import './case-frame.css';
import type { ReactNode } from 'react';
import { questionIds } from '../../../rules/answers';
import { pushFragment } from '../../router/address-bar';
import type { CasePage } from '../../router/desk-fragment';
import { PageLink } from '../../router/page-link';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { deskCaseWords } from '../../words/desk-case-words';
import type { Case } from '../cases/case';
import { setApart } from '../cases/new-case';
import { newId } from '../cases/new-id';
import { CaseTabs } from './case-tabs';
import { basisOf } from './desk-state';
import { SavingStatusLine } from './saving-status-line';
import { LostNotice } from './storage-notices';
import { useDesk, useDeskWords } from './use-desk';
import type { OpenCase } from './use-open-case';

/** What stands around every page of a case: whose it is, how far its saving is, and its other pages. */
export function CaseFrame({ open, page, children }: { open: OpenCase; page: CasePage; children: ReactNode }) {
  const { state, presenting } = useDesk();
  const { client } = open;
  return (
    <div className="case stack-form" data-presenting={presenting.isOn || undefined}>
      <div className="case-head" data-print="frame">
        <ClientLine client={client} />
        <SavingStatusLine open={open} />
        <div className="case-ways" data-print="none">
          <CaseTabs client={client} page={page} />
          <PresentingWays />
        </div>
        {presenting.isOn && <PresentingKeys page={page} />}
      </div>
      {/* Always there, so that screen readers notice what appears in it. */}
      <div role="alert" data-print="none">
        {state.lost && <LostNotice lost={state.lost} />}
      </div>
      <Conflict open={open} />
      {children}
    </div>
  );
}

/** Whose case it is. On a screen that others look at the name alone, and not even that if it is to be hidden. */
function ClientLine({ client: { client, reference } }: { client: Case }) {
  const words = useDeskWords(deskCaseWords);
  const { presenting } = useDesk();
  if (presenting.name?.isHidden) return null;
  return (
    <p className="case-client">
      <strong translate={client ? 'no' : undefined}>{client || words.unnamed}</strong>
      {!presenting.isOn && (
        <span className="support" translate="no">
          {` ${reference}`}
        </span>
      )}
    </p>
  );
}

/** The way to a screen for others, and back; there, whether the name is shown. */
function PresentingWays() {
  const words = useDeskWords(deskCaseWords).presenting;
  const { isOn, otherFragment, name } = useDesk().presenting;
  return (
    <div className="case-pages">
      {isOn && name && (
        <PageLink className="case-page" fragment={name.otherFragment} replaces>
          {name.isHidden ? words.showName : words.hideName}
        </PageLink>
      )}
      <PageLink className="case-page" fragment={otherFragment} replaces title={words.help}>
        {isOn ? words.stop : words.start}
      </PageLink>
    </div>
  );
}

/** The keys that work on this page while others look on, for whoever has a keyboard. */
function PresentingKeys({ page }: { page: CasePage }) {
  const { keys } = useDeskWords(deskCaseWords).presenting;
  const hasForm = page.name === 'question' || page.name === 'change';
  const leadsOn = hasForm || page.name === 'bar';
  const isFirst = page.name === 'question' && page.question === questionIds[0];
  const shown = [
    ...(hasForm ? [keys.choose] : []),
    ...(leadsOn ? [keys.next] : []),
    ...(isFirst ? [] : [keys.back]),
    keys.leave,
  ];
  return (
    <ul className="plain-list case-keys support" data-print="none">
      {shown.map(([key, does]) => (
        <li key={key}>
          <kbd>{key}</kbd>
          <span>{` ${does}`}</span>
        </li>
      ))}
    </ul>
  );
}

/** Two tabs have changed one case: both are kept, or the other's is taken. Nothing is written over. */
function Conflict({ open: { client, status, saving } }: { open: OpenCase }) {
  const { status: words } = useDeskWords(deskCaseWords);
  const { store, openCases, fragmentAt } = useDesk();
  if (status.kind !== 'conflict') return null;
  const keepBoth = async () => {
    const apart = setApart(client, { id: newId(), mark: words.keptMark });
    await store.begin(apart);
    // Where it could not be stored, that is tried again, as of any case.
    const kept = store.getState().cases.get(apart.id);
    if (kept && !basisOf(kept)) openCases.savingOf(kept);
    // What was typed in the meantime stays on the screen, and the question with it.
    if (saving.getSnapshot().context.case === client) saving.send({ type: 'TAKE_THEIRS' });
  };
  const letItGo = () => {
    openCases.giveUp(client.id);
    pushFragment(fragmentAt({ name: 'list' }));
  };
  return (
    <Banner tone="error" role="alert" data-print="none">
      <p className="banner-title">{status.theirs ? words.conflict : words.deletedElsewhere}</p>
      <p>{status.theirs ? words.conflictHelp : words.deletedElsewhereHelp}</p>
      <div className="buttons">
        {status.theirs ? (
          <>
            <Button onClick={keepBoth}>{words.keepBoth}</Button>
            <Button variant="secondary" onClick={() => saving.send({ type: 'TAKE_THEIRS' })}>
              {words.takeTheirs}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={() => saving.send({ type: 'KEEP', case: client })}>{words.retry}</Button>
            <Button variant="secondary" onClick={letItGo}>
              {words.leaveDeleted}
            </Button>
          </>
        )}
      </div>
    </Banner>
  );
}
