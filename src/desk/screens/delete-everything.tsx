import { useEffect, useRef, useState } from 'react';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { deskSettingsWords } from '../../words/desk-settings-words';
import { forgetListPlace } from './list-place';
import { forgetListView } from './list-view';
import { Modal } from './modal';
import { forgetReplyDrafts } from './reply-drafts';
import { useDesk, useDeskWords } from './use-desk';

/** Deletes the whole desk, once that is confirmed, and then says what the browser itself still remembers. */
export function DeleteEverything() {
  const { state, store, openCases } = useDesk();
  const words = useDeskWords(deskSettingsWords);
  const [step, setStep] = useState<'idle' | 'asking' | 'deleting' | 'deleted'>('idle');

  async function deleteAll(): Promise<void> {
    setStep('deleting');
    const attempt = await openCases.deleteEverything();
    if (attempt.isDone) {
      forgetListView(store);
      forgetListPlace(store);
      forgetReplyDrafts(store);
    }
    setStep(attempt.isDone ? 'deleted' : 'idle');
  }

  return (
    <>
      {step !== 'deleted' && (
        <>
          <p>{words.deletionHelp}</p>
          <Button variant="secondary" className="delete-everything" onClick={() => setStep('asking')}>
            {words.deleteAll}
          </Button>
        </>
      )}
      {/* Always there, so that screen readers notice what appears in it. */}
      <div role="status">{step === 'deleting' && <p>{words.deleting}</p>}</div>
      {step === 'deleted' && <Deleted />}
      {step === 'asking' && (
        <Modal title={words.confirmTitle(state.cases.size)} onClose={() => setStep(stopAsking)}>
          <p>{words.confirmHelp}</p>
          {state.unreadable.length > 0 && <p>{words.confirmUnreadable(state.unreadable.length)}</p>}
          <div className="buttons">
            {/* First in line: Enter pressed without looking keeps everything. */}
            <Button variant="secondary" onClick={() => setStep('idle')}>
              {words.cancel}
            </Button>
            <Button className="delete-everything" onClick={() => void deleteAll()}>
              {words.confirm}
            </Button>
          </div>
        </Modal>
      )}
    </>
  );
}

/** The dialog also closes when its question is answered. */
function stopAsking<Step extends string>(step: Step | 'asking'): Step | 'idle' {
  return step === 'asking' ? 'idle' : step;
}

function Deleted() {
  const words = useDeskWords(deskSettingsWords);
  const title = useRef<HTMLParagraphElement>(null);
  // The button that did it is gone.
  useEffect(() => title.current?.focus(), []);
  return (
    <Banner tone="info">
      <p className="banner-title" ref={title} tabIndex={-1}>
        {words.deletedTitle}
      </p>
      <p>{words.deletedHelp}</p>
      <p>{words.files}</p>
      <p className="banner-title">{words.history}</p>
      <ul className="notes">
        {words.historySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </Banner>
  );
}
