import { documentsFor, type QuestionId, questions } from '../../rules/questions';
import { DocumentName } from '../findings/document-name';
import { LaterCitations } from '../findings/later-citations';
import { Disclosure } from '../ui/disclosure';
import { useQuestionWording } from '../words/question-wording';
import { useTranslation } from '../words/use-translation';
import { Words } from '../words/words';

/** Terms explained, and why the question is asked with the FAQ entries behind it: for those who open them. */
export function QuestionBackground({ question }: { question: QuestionId }) {
  const { t } = useTranslation();
  const { more, why } = useQuestionWording()[question];
  return (
    <div>
      {more && (
        <Disclosure summary={more.summary}>
          <ul>
            {more.lines.map((line) => (
              <li key={line}>
                <Words>{line}</Words>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Disclosure summary={t('wizard.why')}>
        <p>{why}</p>
        <LaterCitations ids={questions[question].cites} />
        {documentsFor(question).map((id) => (
          <p key={id}>
            <span>{t('wizard.seeAlso')}</span>
            <DocumentName id={id} />
          </p>
        ))}
      </Disclosure>
    </div>
  );
}
