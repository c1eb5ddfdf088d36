import type { QuestionId } from '../../rules/questions';
import { useTranslation } from './use-translation';
import type { AnyOptionWording, QuestionsWording, QuestionWording } from './wording';

type AnyQuestionWording = QuestionWording<Readonly<Record<string, AnyOptionWording>>>;

/** The words of every question, in the language shown. */
export function useQuestionWording(): Readonly<Record<QuestionId, AnyQuestionWording>> {
  const { i18n } = useTranslation();
  const words: QuestionsWording = i18n.getResource(i18n.language, 'translation', 'question');
  return words;
}

/** Questions by their short names, in one line. */
export function useQuestionNames(): (questions: readonly QuestionId[]) => string {
  const { t } = useTranslation();
  const wording = useQuestionWording();
  return (questions) => questions.map((question) => wording[question].label).join(t('verdict.listSeparator'));
}
