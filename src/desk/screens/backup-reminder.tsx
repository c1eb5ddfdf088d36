import { useMemo } from 'react';
import { useNow } from '../../platform/clock';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { deskStorageWords } from '../../words/desk-storage-words';
import { backupDue } from '../cases/backup';
import { Notice } from './notice';
import { useDesk, useDeskWords } from './use-desk';

/** Reminds, when it is time, to save everything to a file. */
export function BackupReminder({ onPutAway }: { onPutAway: () => void }) {
  const { state, fragmentAt } = useDesk();
  const words = useDeskWords(deskStorageWords);
  const now = useNow();
  const cases = useMemo(() => [...state.cases.values()].map((stored) => stored.case), [state.cases]);
  const due = backupDue(cases, state.lastBackup, now);
  if (!due) return null;
  // The cases changed last are enough to know why, but not how many.
  const title =
    state.phase === 'ready' ? words.backup[due.why](due.uncopied) : words.backupUncounted[due.why];
  return (
    <Notice title={title} text={words.backupHelp}>
      <ButtonLink fragment={fragmentAt({ name: 'files' })}>{words.makeBackup}</ButtonLink>
      <Button variant="plain" onClick={onPutAway}>
        {words.later}
      </Button>
    </Notice>
  );
}
