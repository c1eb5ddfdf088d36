import './notice.css';
import type { StorageFailure } from '../cases/storage-failure';
import type { Unreadable } from '../cases/stored-case';
import { saveFile } from '../file-saver';
import { deskStorageWords } from '../i18n/desk-storage-words';
import { reloadPage } from '../link/address-bar';
import { ButtonLink } from '../link/button-link';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import type { DeskState } from './desk-state';
import { useDesk, useDeskWords } from './use-desk';

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

/** What the browser's storage did not do, what is safe all the same, and what to do. */
export function FailureNotice({ failure }: { failure: StorageFailure }) {
  const words = useDeskWords(deskStorageWords);
  const { what, safe, next } = words.failures[failure.why];
  return (
    <Banner tone="error">
      <p className="banner-title">{what}</p>
      <p>{safe}</p>
      <p>{next}</p>
      {failure.why === 'unfit' && <p className="support">{words.place(failure.where)}</p>}
      {failure.why === 'unknown' && <p className="support">{failure.name}</p>}
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
  const offered = ways.filter((way) => way !== 'toFiles' || state.cases.size > 0);
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

/** Records that are none of ours by their form: they are named, and can be saved as they are. */
export function UnreadableNotice({ unreadable }: { unreadable: readonly Unreadable[] }) {
  const words = useDeskWords(deskStorageWords);
  const save = () =>
    saveFile({
      name: `${words.unreadableFile}.json`,
      type: 'application/json',
      text: JSON.stringify(unreadable, null, 2),
    });
  return (
    <Banner tone="info">
      <p className="banner-title">{words.unreadable(unreadable.length)}</p>
      <p>{words.unreadableHelp}</p>
      <Disclosure summary={words.unreadableList}>
        <ul>
          {unreadable.map(({ id, where }) => (
            <li key={id}>{words.unreadableLine(id, where)}</li>
          ))}
        </ul>
      </Disclosure>
      <div className="notice-ways">
        <Button variant="secondary" onClick={save}>
          {words.saveUnreadable}
        </Button>
        <Button variant="secondary" onClick={reloadPage}>
          {words.reload}
        </Button>
      </div>
    </Banner>
  );
}
