import type { QuestionId } from '../../rules/questions';
import { ButtonLink } from '../ui/button-link';
import { useQuestionWording } from '../words/question-wording';
import { useTranslation } from '../words/use-translation';

/** What was never asked because the result was taken early, and the way on to it. */
export function Unanswered({
  questions,
  fragment,
}: {
  questions: readonly QuestionId[];
  /** Where the rest is answered; not for those who only read the result. */
  fragment: string | undefined;
}) {
  const { t } = useTranslation();
  const wording = useQuestionWording();
  return (
    <section className="stack">
      <h2>{t('verdict.unansweredTitle')}</h2>
      <p>{t('verdict.unanswered')}</p>
      <ul>
        {questions.map((question) => (
          <li key={question}>{wording[question].label}</li>
        ))}
      </ul>
      {fragment && <ButtonLink fragment={fragment}>{t('verdict.answerRest')}</ButtonLink>}
    </section>
  );
}
