import { useId } from 'react';
import type { Answers, Given } from '../../rules/answers';
import { barsBefore } from '../../rules/course';
import type { QuestionId } from '../../rules/questions';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ButtonLink } from '../ui/button-link';
import { useQuestionWording } from '../words/question-wording';
import { useTranslation } from '../words/use-translation';
import { Progress } from './progress';
import { QuestionForm } from './question-form';

/** One question asked in order. What already stands against applying stays in sight, with the way to the result. */
export function QuestionPage({
  question,
  answers,
  backFragment,
  onAnswer,
  onConclude,
}: {
  question: QuestionId;
  answers: Answers;
  /** Left out where there is nothing to go back to. */
  backFragment: string | undefined;
  onAnswer: (given: Given) => void;
  onConclude: () => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="stack-form">
      <Progress id={`${id}-left`} question={question} answers={answers} />
      <BarredSoFar id={`${id}-barred`} question={question} answers={answers} onConclude={onConclude} />
      {/* Another answer in the address, by a link or by going back, starts the form anew. */}
      <QuestionForm
        key={String(answers[question])}
        question={question}
        answers={answers}
        describedBy={`${id}-left ${id}-barred`}
        onAnswer={onAnswer}
      >
        {backFragment && <ButtonLink fragment={backFragment}>{t('wizard.back')}</ButtonLink>}
      </QuestionForm>
    </div>
  );
}

function BarredSoFar({
  id,
  question,
  answers,
  onConclude,
}: {
  /** Of the sentence that says that something stands against applying. */
  id: string;
  question: QuestionId;
  answers: Answers;
  onConclude: () => void;
}) {
  const { t } = useTranslation();
  const wording = useQuestionWording();
  const bars = barsBefore(question, answers);
  if (bars.length === 0) return null;
  return (
    <Banner tone="bars">
      <div>
        <p className="banner-title" id={id}>
          {t('wizard.barredSoFar')}
        </p>
        <ul>
          {bars.map((finding) => (
            <li key={finding.question}>
              {t('wizard.barredAnswer', {
                question: wording[finding.question].label,
                answer: wording[finding.question].options[finding.answer]?.label,
                cites: finding.cites.join(', '),
              })}
            </li>
          ))}
        </ul>
        <Button variant="plain" onClick={onConclude}>
          {t('wizard.seeResult')}
        </Button>
      </div>
    </Banner>
  );
}
