import { eachQuestion, questionIds } from '../../rules/answers';
import type { QuestionId } from '../../rules/questions';
import type { AnswersTo } from '../../rules/readings';
import { paperWords } from '../words/paper-words';
import { useQuestionWording } from '../words/question-wording';
import { useLanguage } from '../words/use-language';

/** The number a question has on paper. */
export const numberOf = eachQuestion((question) => questionIds.indexOf(question) + 1);

/** How paper refers to a question elsewhere on it, and to answers there. */
export function useReferences() {
  const wording = useQuestionWording();
  const { numbered, anyOf } = paperWords[useLanguage()];
  const questionNamed = (question: QuestionId) => numbered(numberOf[question], wording[question].label);
  return {
    questionNamed,
    answersNamed: ({ question, answers }: AnswersTo) => ({
      question: questionNamed(question),
      answers: anyOf(...answers.map((answer) => wording[question].options[answer]?.label ?? answer)),
    }),
  };
}
