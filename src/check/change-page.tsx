import { useId } from 'react';
import type { Answers, Given } from '../../rules/answers';
import type { Place } from '../../rules/course';
import type { QuestionId } from '../../rules/questions';
import { ButtonLink } from '../ui/button-link';
import { useTranslation } from '../words/use-translation';
import { QuestionForm } from './question-form';

/** One answer being changed from the result, or a question the change has made necessary. */
export function ChangePage({
  question,
  answers,
  back,
  onAnswer,
}: {
  question: QuestionId;
  answers: Answers;
  /** Left out where there is nothing to go back to. */
  back: { readonly place: Place; readonly fragment: string } | undefined;
  onAnswer: (given: Given) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const isChange = answers[question] !== undefined;
  return (
    <div className="stack-form">
      <p className="progress" id={id}>
        <strong>{isChange ? t('wizard.changing') : t('wizard.newlyNeeded')}</strong>
        <br />
        {isChange && <span>{t('wizard.changingHelp')}</span>}
      </p>
      {/* Another answer in the address, by a link or by going back, starts the form anew. */}
      <QuestionForm
        key={String(answers[question])}
        question={question}
        answers={answers}
        describedBy={id}
        onAnswer={onAnswer}
      >
        {back && (
          <ButtonLink fragment={back.fragment}>
            {back.place.name === 'result' ? t('wizard.backToResult') : t('wizard.back')}
          </ButtonLink>
        )}
      </QuestionForm>
    </div>
  );
}
