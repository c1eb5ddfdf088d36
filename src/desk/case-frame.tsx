import './case-frame.css';
import type { ReactNode } from 'react';
import { setApart } from '../cases/new-case';
import { newId } from '../cases/new-id';
import { formatTime } from '../i18n/dates';
import { deskCaseWords } from '../i18n/desk-case-words';
import { deskStorageWords } from '../i18n/desk-storage-words';
import { useLanguage } from '../i18n/use-spoken-language';
import { pushFragment } from '../link/address-bar';
import { ButtonLink } from '../link/button-link';
import type { CasePage } from '../link/desk-fragment';
import { PageLink } from '../link/page-link';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { basisOf } from './desk-store';
import { FailureText, LostNotice } from './storage-notices';
import { useDesk, useDeskWords } from './use-desk';
import type { OpenCase } from './use-open-case';

/** What stands around every page of a case: whose it is, how far its saving is, and its other pages. */
export function CaseFrame({ open, page, children }: { open: OpenCase; page: CasePage; children: ReactNode }) {
  const words = useDeskWords(deskCaseWords);
  const { state, fragmentAt, presenting } = useDesk();
  const { client } = open;
  const pages: readonly [keyof typeof words.casePages, CasePage | undefined, boolean][] = [
    ['check', undefined, 'question' in page],
    ['result', { name: 'result' }, page.name === 'result'],
    ['report', { name: 'report' }, page.name === 'report'],
    ['client', { name: 'client' }, page.name === 'client'],
  ];
  return (
    <div className="case stack-form" data-presenting={presenting.isOn || undefined}>
      <div className="case-head">
        <p className="case-client">
          <strong>{client.client || words.unnamed}</strong>{' '}
          <span className="support">{client.reference}</span>
        </p>
        <SavingStatusLine open={open} />
        <nav className="case-pages" aria-label={words.casePagesLabel}>
          {pages.map(([name, to, isHere]) => (
            <PageLink
              key={name}
              className="case-page"
              fragment={fragmentAt({ name: 'case', id: client.id, page: to })}
              aria-current={isHere ? 'page' : undefined}
            >
              {words.casePages[name]}
            </PageLink>
          ))}
          <PageLink
            className="case-page case-present"
            fragment={presenting.otherFragment}
            replaces
            title={words.presentHelp}
          >
            {presenting.isOn ? words.stopPresenting : words.present}
          </PageLink>
        </nav>
      </div>
      {/* Always there, so that screen readers notice what appears in it. */}
      <div role="alert">{state.lost && <LostNotice lost={state.lost} />}</div>
      <Conflict open={open} />
      {children}
    </div>
  );
}

/** How far the saving is: "saved" is said only once it is. */
function SavingStatusLine({ open: { status, saving } }: { open: OpenCase }) {
  const { status: words } = useDeskWords(deskCaseWords);
  const { toFiles } = useDeskWords(deskStorageWords);
  const language = useLanguage();
  const { state, fragmentAt } = useDesk();
  return (
    <div className="case-status support" role="status">
      {status.kind === 'saved' && <span>{words.saved(formatTime(new Date(status.at), language))}</span>}
      {status.kind === 'unsaved' && <span>{words.unsaved}</span>}
      {status.kind === 'saving' && <span>{words.saving}</span>}
      {status.kind === 'failed' && (
        <Banner tone="error">
          <p className="banner-title">{words.failed}</p>
          {/* What is lost is told once, for the whole desk. */}
          {!state.lost && <FailureText failure={status.failure} />}
          <div className="notice-ways">
            <Button variant="secondary" onClick={() => saving.send({ type: 'RETRY' })}>
              {words.retry}
            </Button>
            <ButtonLink fragment={fragmentAt({ name: 'files' })}>{toFiles}</ButtonLink>
          </div>
        </Banner>
      )}
    </div>
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
    <Banner tone="error" role="alert">
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
