import { useEffect, useState } from 'react';
import { Button } from '../../ui/button';
import { deskSettingsWords } from '../../words/desk-settings-words';
import { askToPersist, isPersisted } from '../cases/persistence';
import { useDeskWords } from './use-desk';

/** Whether the browser keeps the cases by itself, and a way to ask it to. */
export function Persistence() {
  const words = useDeskWords(deskSettingsWords);
  const [isKept, setKept] = useState<boolean>();
  const [reply, setReply] = useState<boolean>();
  useEffect(() => {
    let isHere = true;
    void isPersisted().then((kept) => isHere && setKept(kept));
    return () => {
      isHere = false;
    };
  }, []);
  const ask = async () => {
    setReply(undefined);
    const hasAgreed = await askToPersist();
    setReply(hasAgreed);
    setKept(hasAgreed);
  };
  return (
    <>
      <p>{isKept ? words.isKept : words.isNotKept}</p>
      {!isKept && (
        <>
          <p>{words.keepingHelp}</p>
          <Button variant="secondary" onClick={() => void ask()}>
            {words.ask}
          </Button>
        </>
      )}
      {/* Always there, so that screen readers notice what appears in it. */}
      <p role="status">{reply !== undefined && (reply ? words.granted : words.refused)}</p>
    </>
  );
}
