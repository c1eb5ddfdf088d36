import { presentMoment } from '../clock';
import { formatDate, formatTime, isoDate } from '../i18n/dates';
import { deskCaseWords } from '../i18n/desk-case-words';
import { deskStorageWords } from '../i18n/desk-storage-words';
import { useLanguage } from '../i18n/use-spoken-language';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { useDesk, useDeskWords } from './use-desk';
import type { OpenCase } from './use-open-case';

/** How far the saving is: "saved" is said only once it is. While others look on, only what went wrong is told. */
export function SavingStatusLine({ open: { status, saving } }: { open: OpenCase }) {
  const { status: words } = useDeskWords(deskCaseWords);
  const { failures } = useDeskWords(deskStorageWords);
  const { presenting } = useDesk();
  return (
    <div className="case-status support" role="status">
      {status.kind === 'saved' && !presenting.isOn && <SavedLine at={new Date(status.at)} />}
      {status.kind === 'unsaved' && !presenting.isOn && <span>{words.unsaved}</span>}
      {status.kind === 'saving' && !presenting.isOn && <span>{words.saving}</span>}
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

/** Today a time says it all; of another day, that day does. */
function SavedLine({ at }: { at: Date }) {
  const { status: words } = useDeskWords(deskCaseWords);
  const language = useLanguage();
  const isOfToday = isoDate(at) === isoDate(presentMoment());
  return <span>{words.saved(isOfToday ? formatTime(at, language) : formatDate(at, language))}</span>;
}
