import { useTranslation } from 'react-i18next';
import type { Answers, Given } from '../../rules/answers';
import type { QuestionId } from '../../rules/questions';
import { PageLink } from '../link/page-link';
import { QuestionForm } from '../question/question-form';

/** One answer being changed from the result, or a question the change has made necessary. */
export function ChangePage({
  question,
  answers,
  backFragment,
  onAnswer,
}: {
  question: QuestionId;
  answers: Answers;
  backFragment: string;
  onAnswer: (given: Given) => void;
}) {
  const { t } = useTranslation();
  const isChange = answers[question] !== undefined;
  return (
    <div className="stack-form">
      <p className="progress">
        <strong>{isChange ? t('wizard.changing') : t('wizard.newlyNeeded')}</strong>
        <br />
        {isChange && t('wizard.changingHelp')}
      </p>
      <QuestionForm question={question} answers={answers} onAnswer={onAnswer}>
        <PageLink className="button" data-variant="secondary" fragment={backFragment}>
          {isChange ? t('wizard.backToResult') : t('wizard.back')}
        </PageLink>
      </QuestionForm>
    </div>
  );
}
