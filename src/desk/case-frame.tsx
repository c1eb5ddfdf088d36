import './case-frame.css';
import type { ReactNode } from 'react';
import { questionIds } from '../../rules/answers';
import type { Case } from '../cases/case';
import { setApart } from '../cases/new-case';
import { newId } from '../cases/new-id';
import { deskCaseWords } from '../i18n/desk-case-words';
import type { CasePage } from '../link/desk-fragment';
import { PageLink } from '../link/page-link';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { CaseTabs } from './case-tabs';
import { SavingStatusLine } from './saving-status-line';
import { useDesk, useDeskWords } from './use-desk';
import type { OpenCase } from './use-open-case';

/** What stands around every page of a case: whose it is, how far its saving is, and its other pages. */
export function CaseFrame({ open, page, children }: { open: OpenCase; page: CasePage; children: ReactNode }) {
  const { presenting } = useDesk();
  const { client } = open;
  return (
    <div className="case stack-form" data-presenting={presenting.isOn || undefined}>
      <div className="case-head">
        <ClientLine client={client} />
        <SavingStatusLine open={open} />
        <div className="case-ways">
          <CaseTabs client={client} page={page} />
          <PresentingWays />
        </div>
        {presenting.isOn && <PresentingKeys page={page} />}
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
      <strong>{client || words.unnamed}</strong>{' '}
      {!presenting.isOn && <span className="support">{reference}</span>}
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
    <ul className="plain-list case-keys support">
      {shown.map(([key, does]) => (
        <li key={key}>
          <kbd>{key}</kbd> {does}
        </li>
      ))}
    </ul>
  );
}

/** Two tabs have changed one case: both are kept, or the other's is taken. Nothing is written over. */
function Conflict({ open: { client, status, saving } }: { open: OpenCase }) {
  const { status: words } = useDeskWords(deskCaseWords);
  const { store } = useDesk();
  if (status.kind !== 'conflict') return null;
  const keepBoth = async () => {
    await store.begin(setApart(client, { id: newId(), mark: words.keptMark }));
    saving.send({ type: 'TAKE_THEIRS' });
  };
  return (
    <Banner tone="error" role="alert">
      <p className="banner-title">{words.conflict}</p>
      <p>{status.theirs ? words.conflictHelp : words.deletedElsewhere}</p>
      <div className="buttons">
        {status.theirs ? (
          <>
            <Button onClick={keepBoth}>{words.keepBoth}</Button>
            <Button variant="secondary" onClick={() => saving.send({ type: 'TAKE_THEIRS' })}>
              {words.takeTheirs}
            </Button>
          </>
        ) : (
          <Button onClick={() => saving.send({ type: 'KEEP', case: client })}>{words.retry}</Button>
        )}
      </div>
    </Banner>
  );
}
