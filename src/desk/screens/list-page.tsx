import './list-page.css';
import { useCallback, useRef, useState } from 'react';
import { presentMoment } from '../../platform/clock';
import { fileNameOf } from '../../platform/file-name';
import { usePrintedName } from '../../platform/printed-name';
import { usePageTitle } from '../../ui/page-title';
import { isoDate } from '../../words/dates';
import { deskListWords } from '../../words/desk-list-words';
import type { DeskFilter } from '../cases/desk-list';
import type { StorageFailure } from '../cases/storage-failure';
import { BackupReminder } from './backup-reminder';
import { CaseList } from './case-list';
import { EmptyDesk } from './empty-desk';
import { isReturnToList, useListPlace } from './list-place';
import { type ListView, useListView } from './list-view';
import { NewCase } from './new-case';
import { RejudgedCases } from './rejudged-cases';
import { FailureNotice, LostNotice, UnsavedNotice } from './storage-notices';
import { UnreadableNotice } from './unreadable-notice';
import { useDesk, useDeskWords } from './use-desk';

/** Every case of the desk: searched, filtered, sorted, selected and acted on; what happened to the storage said first. */
export function ListPage({
  initialFilter,
  onExport,
}: {
  /** A filter from another page: it holds once, for as long as it is the same object. */
  initialFilter?: DeskFilter | undefined;
  onExport: (ids: readonly string[]) => void;
}) {
  const { state, store } = useDesk();
  const words = useDeskWords(deskListWords);
  usePageTitle(words.title);
  usePrintedName(() => fileNameOf([words.title, isoDate(presentMoment())]));
  const list = useRef<HTMLDivElement>(null);
  const [isReturn] = useState(() => isReturnToList(store, initialFilter));
  const onOpen = useListPlace(store, list, isReturn);
  const [view, change] = useListView(store, initialFilter);
  // The desk remembers its own failures; what two tabs did at once is told where it was done.
  const [refused, setRefused] = useState<StorageFailure>();
  const failure = state.failure ?? refused;
  const tellFailure = useCallback(
    (reported: StorageFailure | undefined) => {
      setRefused(reported?.why === 'conflict' ? reported : undefined);
      if (reported?.why === 'conflict') void store.load();
    },
    [store],
  );
  const { phase, cases } = state;
  return (
    // Eight columns want the long side of the paper.
    <div ref={list} className="desk-list stack" data-paper="landscape">
      <div className="list-head">
        <h1 tabIndex={-1}>{words.title}</h1>
        {phase !== 'opening' && (cases.size > 0 || failure) && <NewCase label={words.newCase} />}
      </div>
      {/* Always there, so that screen readers notice what appears in it. */}
      <div role="alert" className="stack" data-print="none">
        {state.lost && <LostNotice lost={state.lost} />}
        {failure && <FailureNotice failure={failure} />}
        <UnsavedNotice />
      </div>
      {phase === 'opening' && <p className="desk-opening">{words.opening}</p>}
      {phase === 'ready' && cases.size === 0 && !failure && <EmptyDesk />}
      <Asides view={view} change={change} />
      {(cases.size > 0 || state.deleted.length > 0) && (
        <CaseList
          view={view}
          change={change}
          isReturn={isReturn}
          onOpen={onOpen}
          onExport={onExport}
          onFailure={tellFailure}
        />
      )}
    </div>
  );
}

/** What concerns all cases, and can wait. */
function Asides({ view, change }: { view: ListView; change: (part: () => Partial<ListView>) => void }) {
  const { state } = useDesk();
  return (
    <>
      <UnreadableNotice />
      {view.rejudged && (
        <RejudgedCases rejudged={view.rejudged} onClose={() => change(() => ({ rejudged: undefined }))} />
      )}
      {!view.isReminderPutAway && !state.failure && (
        <BackupReminder onPutAway={() => change(() => ({ isReminderPutAway: true }))} />
      )}
    </>
  );
}
