import { useTranslation } from 'react-i18next';
import type { AnswersTo } from '../../rules/readings';
import { useQuestionWording } from '../i18n/question-wording';

/** Answers to a question by their labels, in one line. */
export function useAnswerNames(): (answersTo: AnswersTo) => string {
  const { t } = useTranslation();
  const wording = useQuestionWording();
  return ({ question, answers }) =>
    answers
      .map((answer) => wording[question].options[answer]?.label ?? answer)
      .join(t('verdict.listSeparator'));
}

/** The answers to another question with which a reading holds. */
export function Together({ given }: { given: AnswersTo }) {
  const { t } = useTranslation();
  const wording = useQuestionWording();
  const answerNames = useAnswerNames();
  return (
    <p>{t('rulebook.together', { question: wording[given.question].label, answers: answerNames(given) })}</p>
  );
}
