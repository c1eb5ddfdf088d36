import './progress.css';
import { type Answers, askedQuestions } from '../../rules/answers';
import { questionsLeft } from '../../rules/outlook';
import type { QuestionId } from '../../rules/questions';
import { useTranslation } from '../words/use-translation';
import { useRangeText } from './range-text';

/** How many questions are left, as honestly as the rules allow. `id`: of the sentence that says it. */
export function Progress({ id, question, answers }: { id: string; question: QuestionId; answers: Answers }) {
  const { t } = useTranslation();
  const rangeText = useRangeText();
  const left = questionsLeft(question, answers);
  const done = askedQuestions(answers).indexOf(question);
  return (
    <div className="progress">
      <p id={id}>{left.most === 1 ? t('wizard.last') : t('wizard.left', { range: rangeText(left) })}</p>
      <progress className="progress-bar" value={done} max={done + left.most} aria-hidden="true" />
    </div>
  );
}
