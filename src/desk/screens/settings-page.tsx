import './settings-page.css';
import { ButtonLink } from '../../ui/button-link';
import { usePageTitle } from '../../ui/page-title';
import { formatDate, formatTime } from '../../words/dates';
import { deskSettingsWords } from '../../words/desk-settings-words';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { DeleteEverything } from './delete-everything';
import { Persistence } from './persistence-setting';
import { FailureNotice, LostNotice } from './storage-notices';
import { useDesk, useDeskWords } from './use-desk';

/** Where the cases are, how to have them kept and copied, and how to be rid of all of them. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { state, fragmentAt } = useDesk();
  const words = useDeskWords(deskSettingsWords);
  const language = useLanguage();
  usePageTitle(words.title);
  const { lastBackup } = state;
  const moment = lastBackup ? new Date(lastBackup) : undefined;
  if (state.phase !== 'ready') return <p className="desk-opening">{t('service.loading')}</p>;
  return (
    <div className="desk-settings stack-wide">
      <h1 tabIndex={-1}>{words.title}</h1>
      {/* Always there, so that screen readers notice what appears in it. */}
      <div role="alert" className="stack" data-print="none">
        {state.lost && <LostNotice lost={state.lost} />}
        {state.failure && <FailureNotice failure={state.failure} />}
      </div>
      <section className="stack-tight">
        <h2>{words.where}</h2>
        <p>{state.cases.size > 0 ? words.whereHere(state.cases.size) : words.whereEmpty}</p>
        <p>{words.whereNobody}</p>
      </section>
      <section className="stack-tight">
        <h2>{words.keeping}</h2>
        <Persistence />
      </section>
      <section className="stack">
        <h2>{words.backup}</h2>
        <p>
          {moment
            ? words.lastBackup(`${formatDate(moment, language)} ${formatTime(moment, language)}`)
            : words.noBackup}
        </p>
        <ButtonLink fragment={fragmentAt({ name: 'files' })}>{words.makeBackup}</ButtonLink>
      </section>
      <section className="stack">
        <h2>{words.deletion}</h2>
        <DeleteEverything />
      </section>
    </div>
  );
}
