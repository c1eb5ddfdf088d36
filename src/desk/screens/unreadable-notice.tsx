import './unreadable-notice.css';
import { useState } from 'react';
import { presentMoment } from '../../platform/clock';
import { fileNameOf } from '../../platform/file-name';
import { saveFile } from '../../platform/file-saver';
import { reloadPage } from '../../router/address-bar';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { focusOnHeading } from '../../ui/page-focus';
import { isoDate } from '../../words/dates';
import { deskStorageWords } from '../../words/desk-storage-words';
import type { Unreadable } from '../cases/stored-case';
import { Modal } from './modal';
import { useDesk, useDeskWords } from './use-desk';

/** Records that are none of ours by their form: they are named, can be saved as they are, and deleted one by one. */
export function UnreadableNotice() {
  const { state, store } = useDesk();
  const words = useDeskWords(deskStorageWords);
  const [doomed, setDoomed] = useState<Unreadable>();
  const [isRemoved, setRemoved] = useState(false);
  const { unreadable } = state;

  function save(records: readonly Unreadable[]): void {
    saveFile({
      name: fileNameOf([words.unreadableFile, isoDate(presentMoment())], 'json'),
      type: 'application/json',
      text: JSON.stringify(records, null, 2),
    });
  }

  async function remove(record: Unreadable): Promise<void> {
    setDoomed(undefined);
    const attempt = await store.removeUnreadable(record);
    setRemoved(attempt.isDone);
    // The button that did it is gone. Not to the words: they are read for being new. A failure is told for the whole desk.
    if (attempt.isDone) focusOnHeading();
  }

  return (
    <>
      {/* Always there, so that screen readers notice what appears in it. */}
      <div role="status">{isRemoved && <p>{words.removeUnreadable.done}</p>}</div>
      {unreadable.length > 0 && (
        <Banner tone="info" data-print="none">
          <p className="banner-title">{words.unreadable(unreadable.length)}</p>
          <p>{words.unreadableHelp}</p>
          <Disclosure summary={words.unreadableList}>
            <ul className="unreadable-records">
              {unreadable.map((record) => (
                <UnreadableRecord
                  key={record.id}
                  record={record}
                  onSave={() => save([record])}
                  onRemove={() => setDoomed(record)}
                />
              ))}
            </ul>
          </Disclosure>
          <div className="notice-ways">
            <Button variant="secondary" onClick={() => save(unreadable)}>
              {words.saveUnreadable}
            </Button>
            <Button variant="secondary" onClick={reloadPage}>
              {words.reload}
            </Button>
          </div>
        </Banner>
      )}
      {doomed && (
        <Modal title={words.removeUnreadable.title} onClose={() => setDoomed(undefined)}>
          <p>{words.unreadableLine(doomed.id, doomed.where)}</p>
          <p>{words.removeUnreadable.help}</p>
          <div className="buttons">
            {/* First in line: Enter pressed without looking keeps it. */}
            <Button variant="secondary" onClick={() => setDoomed(undefined)}>
              {words.removeUnreadable.cancel}
            </Button>
            <Button onClick={() => void remove(doomed)}>{words.removeUnreadable.confirm}</Button>
          </div>
        </Modal>
      )}
    </>
  );
}

function UnreadableRecord({
  record: { id, where },
  onSave,
  onRemove,
}: {
  record: Unreadable;
  onSave: () => void;
  onRemove: () => void;
}) {
  const words = useDeskWords(deskStorageWords);
  const { save, remove } = words.unreadableActions(id);
  return (
    <li>
      <p>{words.unreadableLine(id, where)}</p>
      <div className="notice-ways">
        <Button variant="plain" aria-label={save} onClick={onSave}>
          {words.saveOneUnreadable}
        </Button>
        <Button variant="plain" aria-label={remove} onClick={onRemove}>
          {words.removeUnreadable.confirm}
        </Button>
      </div>
    </li>
  );
}
