import './start-page.css';
import { questionIds } from '../../rules/answers';
import { questionsLeft } from '../../rules/outlook';
import { StandingNotes } from '../findings/standing-notes';
import { ButtonLink } from '../ui/button-link';
import { usePageTitle } from '../ui/page-title';
import { useTranslation } from '../words/use-translation';
import { Words } from '../words/words';

const { fewest, most } = questionsLeft(questionIds[0], {});

/** What this is and is not, what it takes, and one way in. With answers already given, a way back to them first. */
export function StartPage({
  startFragment,
  resumeFragment,
}: {
  startFragment: string;
  /** Where a check already begun goes on. */
  resumeFragment: string | undefined;
}) {
  const { t } = useTranslation();
  usePageTitle(t('start.title'));
  return (
    <div className="stack-wide">
      <div className="stack">
        <h1 tabIndex={-1}>{t('start.title')}</h1>
        <p className="start-lead">{t('start.lead')}</p>
      </div>
      <div className="stack-tight">
        <div className="buttons">
          {resumeFragment && (
            <ButtonLink variant="primary" fragment={resumeFragment}>
              {t('start.resume')}
            </ButtonLink>
          )}
          <ButtonLink variant={resumeFragment ? 'secondary' : 'primary'} fragment={startFragment} startsOver>
            {resumeFragment ? t('start.restart') : t('start.start')}
          </ButtonLink>
        </div>
        <p className="support">{t('start.facts', { fewest, most })}</p>
      </div>
      <div className="start-facts">
        <section>
          <h2>{t('start.privacyTitle')}</h2>
          <p>{t('start.privacy')}</p>
        </section>
        <section className="start-at-hand">
          <h2>{t('start.atHandTitle')}</h2>
          <ul>
            <li>
              <Words>{t('start.atHandGuidelines')}</Words>
            </li>
            <li>
              <Words>{t('start.atHandPolicy')}</Words>
            </li>
          </ul>
        </section>
      </div>
      <section className="start-notes">
        <h2>{t('standing.title')}</h2>
        <StandingNotes />
      </section>
    </div>
  );
}
