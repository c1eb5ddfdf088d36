import type { AnswersTo } from '../../rules/readings';
import { useQuestionWording } from '../words/question-wording';
import { useTranslation } from '../words/use-translation';
import { useRulebookWords } from './use-rulebook-words';

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
  const words = useRulebookWords();
  const wording = useQuestionWording();
  const answerNames = useAnswerNames();
  return <p>{words.together(wording[given.question].label, answerNames(given))}</p>;
}
