import './bar-page.css';
import type { Answers } from '../../rules/answers';
import { findingsOn } from '../../rules/judge';
import { questionsLeft } from '../../rules/outlook';
import type { QuestionId } from '../../rules/questions';
import { FindingDetails } from '../findings/finding-details';
import { useFindingWords } from '../findings/use-finding-words';
import { Button } from '../ui/button';
import { ButtonLink } from '../ui/button-link';
import { usePageTitle } from '../ui/page-title';
import { useTranslation } from '../words/use-translation';
import { useRangeText } from './range-text';

/** The first answer that stands against applying: which and why, and the choice to stop here or see everything. */
export function BarPage({
  question,
  nextQuestion,
  answers,
  backFragment,
  onConclude,
  onContinue,
}: {
  question: QuestionId;
  /** Where answering the rest goes on. */
  nextQuestion: QuestionId;
  answers: Answers;
  backFragment: string;
  onConclude: () => void;
  onContinue: () => void;
}) {
  const { t } = useTranslation();
  const rangeText = useRangeText();
  const words = useFindingWords();
  usePageTitle(t('bar.title'));
  return (
    <div className="stack-section">
      <h1 tabIndex={-1}>{t('bar.title')}</h1>
      {findingsOn(question, answers).map((finding) => (
        <div key={finding.answer} className="bar-reason stack-tight">
          <p className="bar-label">{words(finding).label}</p>
          <p>
            <strong>{words(finding).answer}</strong>
          </p>
          <FindingDetails finding={finding} />
          <p>{words(finding).wayOn}</p>
        </div>
      ))}
      <section className="stack">
        <h2>{t('bar.choiceTitle')}</h2>
        <p>{t('bar.choice')}</p>
        <div className="buttons">
          <Button onClick={onConclude}>{t('bar.conclude')}</Button>
          <Button variant="secondary" onClick={onContinue}>
            {t('bar.continue', { range: rangeText(questionsLeft(nextQuestion, answers)) })}
          </Button>
        </div>
        <ButtonLink variant="plain" fragment={backFragment}>
          {t('wizard.back')}
        </ButtonLink>
      </section>
    </div>
  );
}
