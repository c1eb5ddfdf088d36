import { questionIds } from '../../rules/answers';
import { questionsLeft } from '../../rules/outlook';
import { StandingNotes } from '../findings/standing-notes';
import { ButtonLink } from '../ui/button-link';
import { usePageTitle } from '../ui/page-title';
import { embedWords } from '../words/embed-words';
import { useLanguage } from '../words/use-language';
import { useTranslation } from '../words/use-translation';
import type { Hearing } from './host-page';

const { fewest, most } = questionsLeft(questionIds[0], {});

/** What this is and is not, what becomes of the answers, and one way in. */
export function EmbeddedStart({ startFragment, hearing }: { startFragment: string; hearing: Hearing }) {
  const { t } = useTranslation();
  const words = embedWords[useLanguage()];
  usePageTitle(t('start.title'));
  return (
    <div className="stack-section">
      <div className="stack">
        <h1 tabIndex={-1}>{t('start.title')}</h1>
        <p>{t('start.lead')}</p>
      </div>
      <div className="stack-tight">
        <div className="buttons">
          <ButtonLink variant="primary" fragment={startFragment} startsOver>
            {t('start.start')}
          </ButtonLink>
        </div>
        <p className="support">{t('start.facts', { fewest, most })}</p>
      </div>
      <section className="stack-tight">
        <h2>{t('start.privacyTitle')}</h2>
        <p>{words.stays}</p>
        {hearing.kind === 'nothing' && <p>{words.nothingSent}</p>}
        {hearing.kind === 'outcome' && <p>{words.outcomeSent(hearing.origin)}</p>}
      </section>
      <section className="stack-tight">
        <h2>{t('standing.title')}</h2>
        <StandingNotes />
      </section>
    </div>
  );
}
