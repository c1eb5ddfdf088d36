import { type Ref, useId, useState } from 'react';
import { Button } from '../../ui/button';
import { deskListWords } from '../../words/desk-list-words';
import { useTranslation } from '../../words/use-translation';
import { Notice } from './notice';
import { useDesk, useDeskWords } from './use-desk';

/** What was deleted last, and how to have it back; until something else is deleted, or it is put away. */
export function UndoRemoval({ ref, onUndo }: { ref: Ref<HTMLButtonElement>; onUndo: () => void }) {
  const { t } = useTranslation();
  const { state } = useDesk();
  const words = useDeskWords(deskListWords);
  const [putAway, setPutAway] = useState<typeof state.deleted>();
  const { deleted } = state;
  const id = useId();
  if (deleted.length === 0 || deleted === putAway) return null;
  return (
    <Notice title={words.removed(deleted.length)} titleId={id}>
      {/* It takes the focus, and is read with what it undoes: no live region, which would be read as well. */}
      <Button ref={ref} variant="secondary" aria-describedby={id} onClick={onUndo}>
        {words.undo}
      </Button>
      <Button variant="plain" onClick={() => setPutAway(deleted)}>
        {t('service.close')}
      </Button>
    </Notice>
  );
}
