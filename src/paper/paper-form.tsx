import { questionIds } from '../../rules/answers';
import { rulesVersion } from '../../rules/source';
import { paperWords } from '../words/paper-words';
import { useLanguage } from '../words/use-language';
import { useTranslation } from '../words/use-translation';
import { PaperQuestion } from './paper-question';
import { PaperResult } from './paper-result';

/**
 * The whole questionnaire on paper: every question with its boxes, what each answer means, and a place for the result.
 * `beside`: where the app and the questionnaire in the other language are, if the page does not stand alone.
 */
export function PaperForm({ beside }: { beside: { app: string; other: string } | undefined }) {
  const language = useLanguage();
  const words = paperWords[language];
  const otherLanguage = language === 'ja' ? 'en' : 'ja';
  return (
    <main className="paper">
      <header>
        <h1>{words.title}</h1>
        <p className="paper-links">
          {beside && (
            <>
              <a href={beside.other} lang={otherLanguage} hrefLang={otherLanguage}>
                {words.toOtherLanguage}
              </a>
              <a href={beside.app}>{words.toApp}</a>
            </>
          )}
          <span>{words.howToPrint}</span>
        </p>
        <dl className="paper-fields">
          {words.fields.map((field) => (
            <div key={field}>
              <dt>{field}</dt>
              <dd />
            </div>
          ))}
        </dl>
        <FirstNotes />
        <p className="paper-lead">{words.lead}</p>
      </header>
      {questionIds.map((question) => (
        <PaperQuestion key={question} question={question} />
      ))}
      <PaperResult />
    </main>
  );
}

/** What is to be known before the first question: whose reading this is, of what, and how old. */
function FirstNotes() {
  const { t } = useTranslation();
  const words = paperWords[useLanguage()];
  return (
    <section className="paper-notes">
      <h2>{t('standing.title')}</h2>
      <ul>
        <li>
          {words.notJetro} {t('standing.guidance')}
        </li>
        <li>{t('standing.source', { version: rulesVersion })}</li>
        <li>{t('standing.undated')}</li>
      </ul>
    </section>
  );
}
