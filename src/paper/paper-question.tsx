import { conditionOf, documentsFor, optionsOf, type QuestionId, questions } from '../../rules/questions';
import { paperWords } from '../words/paper-words';
import { useQuestionWording } from '../words/question-wording';
import { useLanguage } from '../words/use-language';
import { useTranslation } from '../words/use-translation';
import { Words } from '../words/words';
import { groundsOf } from './grounds';
import { PaperMeaning } from './paper-meaning';
import { numberOf, useReferences } from './use-references';

/** One question with a box for each answer, and the FAQ entries its answers rest on. */
export function PaperQuestion({ question }: { question: QuestionId }) {
  const { title } = useQuestionWording()[question];
  return (
    <section className="paper-question">
      <div className="paper-asked">
        <h2>
          {numberOf[question]}. {title}
        </h2>
        <PaperCondition question={question} />
        <PaperHelp question={question} />
      </div>
      <ul className="paper-options">
        {optionsOf(question).map((option) => (
          <PaperOption key={option} question={question} option={option} />
        ))}
      </ul>
      <PaperGrounds question={question} />
    </section>
  );
}

/** When a question is to be answered, if not always. */
function PaperCondition({ question }: { question: QuestionId }) {
  const { onlyIf, unless } = paperWords[useLanguage()];
  const { answersNamed } = useReferences();
  const condition = conditionOf(question);
  if (!condition) return null;
  const isOnlyIf = 'isOneOf' in condition;
  const named = answersNamed({
    question: condition.question,
    answers: isOnlyIf ? condition.isOneOf : condition.isNoneOf,
  });
  return <p className="paper-condition">{(isOnlyIf ? onlyIf : unless)(named.question, named.answers)}</p>;
}

/** What the question is about, where to look, and its terms explained. */
function PaperHelp({ question }: { question: QuestionId }) {
  const { t } = useTranslation();
  const { anyNumber } = paperWords[useLanguage()];
  const { help, more } = useQuestionWording()[question];
  const documents = documentsFor(question).map((id) => t(`document.${id}`));
  return (
    <>
      <p>
        {help} {questions[question].kind === 'ticks' && anyNumber}
        {documents.length > 0 && (
          <Words>{t('wizard.seeAlso') + documents.join(t('verdict.listSeparator'))}</Words>
        )}
      </p>
      {more && (
        <p className="paper-more">
          <strong>{more.summary}</strong> <Words>{more.lines.join(' ')}</Words>
        </p>
      )}
    </>
  );
}

function PaperOption({ question, option }: { question: QuestionId; option: string }) {
  const { label, hint } = useQuestionWording()[question].options[option] ?? {};
  return (
    <li>
      <p className="paper-answer">
        <strong>{label}</strong> {hint && <Words>{hint}</Words>}
      </p>
      <PaperMeaning question={question} option={option} />
    </li>
  );
}

/** The FAQ entries behind the answers: number, page, the phrases themselves (always Japanese) and the gist. */
function PaperGrounds({ question }: { question: QuestionId }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className="paper-grounds">
      <h3>{paperWords[language].grounds}</h3>
      <ul>
        {groundsOf(question).map(({ id, page, quotes, gist }) => (
          <li key={id}>
            <cite>{t('citation.source', { id, page })}</cite>{' '}
            {quotes.map((quote) => (
              <q key={quote} lang="ja">
                {quote}
              </q>
            ))}{' '}
            {gist[language]}
          </li>
        ))}
      </ul>
    </div>
  );
}
