import type { QuestionId } from '../../rules/questions';
import { PageLink } from '../router/page-link';
import { useQuestionWording } from '../words/question-wording';
import { useTranslation } from '../words/use-translation';

/** From a line of the ledger to where its answer is changed. */
export function ChangeLink({ question, fragment }: { question: QuestionId; fragment: string }) {
  const { t } = useTranslation();
  const wording = useQuestionWording();
  return (
    <PageLink className="ledger-change" data-print="none" fragment={fragment}>
      <span aria-hidden="true">{t('verdict.change')}</span>
      <span className="visually-hidden">
        {t('verdict.changeNamed', { question: wording[question].label })}
      </span>
    </PageLink>
  );
}
