import './notice.css';
import { reloadPage } from '../../router/address-bar';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { deskCaseWords } from '../../words/desk-case-words';
import { deskStorageWords } from '../../words/desk-storage-words';
import type { StorageFailure } from '../cases/storage-failure';
import type { DeskState } from './desk-state';
import { isStuck } from './unsaved-case';
import { useDesk, useDeskWords, useUnsaved } from './use-desk';

type WayOut = 'retry' | 'reload' | 'toFiles';

/** What can be done about a failure, the likeliest help first. */
const waysOut: Readonly<Record<StorageFailure['why'], readonly WayOut[]>> = {
  quota: ['toFiles'],
  blocked: ['retry'],
  unavailable: ['toFiles', 'retry'],
  newer: ['reload'],
  // Tried again, an empty database is found, and what is on the screen would go with it.
  cleared: ['toFiles'],
  silent: ['retry', 'toFiles'],
  conflict: [],
  unfit: [],
  cancelled: [],
  unknown: ['retry', 'toFiles'],
};

/** What the browser's storage did not do, what is safe all the same, and what to do; in words. */
export function FailureText({ failure }: { failure: StorageFailure }) {
  const words = useDeskWords(deskStorageWords);
  const { what, safe, next } = words.failures[failure.why];
  return (
    <>
      <p className="banner-title">{what}</p>
      <p>{safe}</p>
      <p>{next}</p>
      {failure.why === 'unfit' && <p className="support">{words.place(failure.where)}</p>}
      {failure.why === 'unknown' && <p className="support">{failure.name}</p>}
    </>
  );
}

/** What the browser's storage did not do, and what can be done about it here. */
export function FailureNotice({ failure }: { failure: StorageFailure }) {
  return (
    <Banner tone="error">
      <FailureText failure={failure} />
      <WaysOut ways={waysOut[failure.why]} />
    </Banner>
  );
}

/** That the stored cases are gone, or taken over by a newer app, and that this tab has to be loaded anew. */
export function LostNotice({ lost }: { lost: NonNullable<DeskState['lost']> }) {
  const words = useDeskWords(deskStorageWords);
  const { what, safe, next } = words.lost[lost];
  return (
    <Banner tone="error">
      <p className="banner-title">{what}</p>
      <p>{safe}</p>
      <p>{next}</p>
      <WaysOut ways={lost === 'emptied' ? ['toFiles', 'reload'] : ['reload']} />
    </Banner>
  );
}

function WaysOut({ ways }: { ways: readonly WayOut[] }) {
  const { state } = useDesk();
  const unsaved = useUnsaved();
  const isAnythingHere = state.cases.size > 0 || unsaved.length > 0;
  const offered = ways.filter((way) => way !== 'toFiles' || isAnythingHere);
  if (offered.length === 0) return null;
  return (
    <div className="notice-ways">
      {offered.map((way) => (
        <OneWayOut key={way} way={way} />
      ))}
    </div>
  );
}

function OneWayOut({ way }: { way: WayOut }) {
  const { store, fragmentAt } = useDesk();
  const words = useDeskWords(deskStorageWords);
  switch (way) {
    case 'toFiles':
      return <ButtonLink fragment={fragmentAt({ name: 'files' })}>{words.toFiles}</ButtonLink>;
    case 'retry':
      return (
        <Button variant="secondary" onClick={() => void store.load()}>
          {words.retry}
        </Button>
      );
    case 'reload':
      return (
        <Button variant="secondary" onClick={reloadPage}>
          {words.reload}
        </Button>
      );
  }
}

/** Cases that were left with something the database did not take: each leads back to where it can be seen to. */
export function UnsavedNotice() {
  const { fragmentAt } = useDesk();
  const words = useDeskWords(deskStorageWords);
  const { unnamed } = useDeskWords(deskCaseWords);
  const stuck = useUnsaved().filter(isStuck);
  if (stuck.length === 0) return null;
  return (
    <Banner tone="error">
      <p className="banner-title">{words.unsaved(stuck.length)}</p>
      <p>{words.unsavedHelp}</p>
      <div className="notice-ways">
        {stuck.map(({ case: { id, client } }) => (
          <ButtonLink
            key={id}
            fragment={fragmentAt({ name: 'case', id, page: { name: 'client' } })}
            translate={client ? 'no' : undefined}
          >
            {client || unnamed}
          </ButtonLink>
        ))}
      </div>
    </Banner>
  );
}
