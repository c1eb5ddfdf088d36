import { citationOf, quotesOf } from '../../rules/faq';
import { type FaqId, faqIds } from '../../rules/faq-ids';
import { restingOn } from '../../rules/readings';
import { afterApplying, furtherReading, preparation } from '../../rules/standing';
import { DocumentName } from '../findings/document-name';
import { addressOf } from '../platform/host';
import { RulesLink } from '../router/rules-link';
import type { RulesPart } from '../router/rules-part';
import { useQuestionWording } from '../words/question-wording';
import { useLanguage } from '../words/use-language';
import { useTranslation } from '../words/use-translation';
import { Words } from '../words/words';
import { useRulebookWords } from './use-rulebook-words';

/** Every entry of the FAQ that is used, with its words, what it says, and what it is used for. */
export function FaqEntries({ part }: { part: RulesPart | undefined }) {
  const words = useRulebookWords();
  return (
    <>
      <p>{words.faqHelp}</p>
      {addressOf('faq') && (
        <p>
          <DocumentName id="faq" />
        </p>
      )}
      <ul className="plain-list rulebook-numbers" data-print="none">
        {faqIds.map((id) => (
          <li key={id}>
            <RulesLink part={id} translate="no">
              {id}
            </RulesLink>
          </li>
        ))}
      </ul>
      {faqIds.map((id) => (
        <FaqEntry key={id} id={id} isLinked={part === id} />
      ))}
    </>
  );
}

function FaqEntry({ id, isLinked }: { id: FaqId; isLinked: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { page, gist } = citationOf(id);
  return (
    <section
      id={id}
      className="rulebook-part stack-tight"
      data-linked={isLinked || undefined}
      aria-labelledby={`${id}-title`}
    >
      <h3 id={`${id}-title`} tabIndex={-1} translate="no">
        {t('citation.source', { id, page })}
      </h3>
      {quotesOf(id).map((quote) => (
        <p key={quote}>
          <q lang="ja" translate="no">
            {quote}
          </q>
        </p>
      ))}
      <p>{gist[language]}</p>
      <Dependents id={id} />
      <Standing id={id} />
    </section>
  );
}

/** The answers whose findings rest on an entry. */
function Dependents({ id }: { id: FaqId }) {
  const words = useRulebookWords();
  const wording = useQuestionWording();
  const dependents = restingOn(id);
  if (dependents.length === 0) return null;
  return (
    <div className="rulebook-use">
      <h4>{words.restingOn}</h4>
      <ul className="rulebook-dependents">
        {dependents.map(({ question, answers }) => (
          <li key={question}>
            <RulesLink className="rulebook-link" part={question}>
              {wording[question].label}
            </RulesLink>
            {answers && (
              <span className="support">
                {words.only(...answers.map((answer) => wording[question].options[answer]?.label ?? answer))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What an entry is told for whatever the answers are. */
function Standing({ id }: { id: FaqId }) {
  const { t } = useTranslation();
  const prepared = preparation.find((known) => known === id);
  const after = afterApplying.find((known) => known === id);
  const reading = furtherReading.find((known) => known === id);
  return (
    <>
      {prepared && <Use title={t('verdict.preparationTitle')} text={t(`preparation.${prepared}`)} />}
      {after && <Use title={t('verdict.afterTitle')} text={t(`after.${after}`)} />}
      {reading && <Use title={t('verdict.readingTitle')} text={t(`reading.${reading}`)} />}
    </>
  );
}

function Use({ title, text }: { title: string; text: string }) {
  return (
    <div className="rulebook-use">
      <h4>{title}</h4>
      <p>
        <Words>{text}</Words>
      </p>
    </div>
  );
}
