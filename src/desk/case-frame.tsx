import './case-frame.css';
import type { ReactNode } from 'react';
import { setApart } from '../cases/new-case';
import { newId } from '../cases/new-id';
import { formatTime } from '../i18n/dates';
import { deskCaseWords } from '../i18n/desk-case-words';
import { deskStorageWords } from '../i18n/desk-storage-words';
import { useLanguage } from '../i18n/use-spoken-language';
import type { CasePage } from '../link/desk-fragment';
import { PageLink } from '../link/page-link';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { useDesk, useDeskWords } from './use-desk';
import type { OpenCase } from './use-open-case';

/** What stands around every page of a case: whose it is, how far its saving is, and its other pages. */
export function CaseFrame({ open, page, children }: { open: OpenCase; page: CasePage; children: ReactNode }) {
  const words = useDeskWords(deskCaseWords);
  const { fragmentAt, presenting } = useDesk();
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
      <Conflict open={open} />
      {children}
    </div>
  );
}

/** How far the saving is: "saved" is said only once it is. */
function SavingStatusLine({ open: { status, saving } }: { open: OpenCase }) {
  const { status: words } = useDeskWords(deskCaseWords);
  const { failures } = useDeskWords(deskStorageWords);
  const language = useLanguage();
  return (
    <div className="case-status support" role="status">
      {status.kind === 'saved' && <span>{words.saved(formatTime(new Date(status.at), language))}</span>}
      {status.kind === 'unsaved' && <span>{words.unsaved}</span>}
      {status.kind === 'saving' && <span>{words.saving}</span>}
      {status.kind === 'failed' && (
        <Banner tone="error">
          <p className="banner-title">{words.failed}</p>
          <p>{failures[status.failure.why].safe}</p>
          <p>{failures[status.failure.why].next}</p>
          <Button variant="secondary" onClick={() => saving.send({ type: 'RETRY' })}>
            {words.retry}
          </Button>
        </Banner>
      )}
    </div>
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
