import { type Ref, useState } from 'react';
import { deskListWords } from '../i18n/desk-list-words';
import { useTranslation } from '../i18n/use-translation';
import { Button } from '../ui/button';
import { Notice } from './notice';
import { useDesk, useDeskWords } from './use-desk';

/** What was deleted last, and how to have it back; until something else is deleted, or it is put away. */
export function UndoRemoval({ ref, onUndo }: { ref: Ref<HTMLButtonElement>; onUndo: () => void }) {
  const { t } = useTranslation();
  const { state } = useDesk();
  const words = useDeskWords(deskListWords);
  const [putAway, setPutAway] = useState<typeof state.deleted>();
  const { deleted } = state;
  return (
    // Always there, so that screen readers notice what appears in it.
    <div role="status">
      {deleted.length > 0 && deleted !== putAway && (
        <Notice title={words.removed(deleted.length)}>
          <Button ref={ref} variant="secondary" onClick={onUndo}>
            {words.undo}
          </Button>
          <Button variant="plain" onClick={() => setPutAway(deleted)}>
            {t('service.close')}
          </Button>
        </Notice>
      )}
    </div>
  );
}
