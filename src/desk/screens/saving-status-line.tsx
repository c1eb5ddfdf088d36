import { presentMoment } from '../../platform/clock';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { formatDate, formatTime, isoDate } from '../../words/dates';
import { deskCaseWords } from '../../words/desk-case-words';
import { deskStorageWords } from '../../words/desk-storage-words';
import { useLanguage } from '../../words/use-language';
import { FailureText } from './storage-notices';
import { useDesk, useDeskWords } from './use-desk';
import type { OpenCase } from './use-open-case';

/** How far the saving is: "saved" is said only once it is. While others look on, only what went wrong is told. */
export function SavingStatusLine({ open: { status, saving } }: { open: OpenCase }) {
  const { status: words } = useDeskWords(deskCaseWords);
  const { toFiles } = useDeskWords(deskStorageWords);
  const { state, fragmentAt, presenting } = useDesk();
  return (
    <div className="case-status support" role="status">
      {status.kind === 'saved' && !presenting.isOn && <SavedLine at={new Date(status.at)} />}
      {status.kind === 'unsaved' && !presenting.isOn && <span>{words.unsaved}</span>}
      {status.kind === 'saving' && !presenting.isOn && <span>{words.saving}</span>}
      {status.kind === 'failed' && (
        <Banner tone="error">
          <p className="banner-title">{words.failed}</p>
          {/* What is lost is told once, for the whole desk. */}
          {!state.lost && <FailureText failure={status.failure} />}
          <div className="notice-ways">
            <Button variant="secondary" onClick={() => saving.send({ type: 'RETRY' })}>
              {words.retry}
            </Button>
            {!presenting.isOn && <ButtonLink fragment={fragmentAt({ name: 'files' })}>{toFiles}</ButtonLink>}
          </div>
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
