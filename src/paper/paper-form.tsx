import { useTranslation } from 'react-i18next';
import { eachQuestion, questionIds } from '../../rules/answers';
import { citationOf, type FaqId } from '../../rules/faq';
import { conditionOf, decisionsOn, type QuestionId, questions } from '../../rules/questions';
import type { Ruling } from '../../rules/ruling';
import { rulesVersion } from '../../rules/source';
import { useStandingNotes } from '../findings/use-standing-notes';
import { paperWords } from '../i18n/paper-words';
import { useQuestionWording } from '../i18n/question-wording';
import { useLanguage } from '../i18n/use-spoken-language';
import { Words } from '../i18n/words';

/** The number a question has on paper. */
const numberOf = eachQuestion((question) => questionIds.indexOf(question) + 1);

/** The whole questionnaire on paper: every question with its boxes, and what each answer means. */
export function PaperForm({ appAddress, otherAddress }: { appAddress: string; otherAddress: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = paperWords[language];
  const notes = useStandingNotes({ onResult: true });
  return (
    <main className="paper">
      <header>
        <h1>{words.title}</h1>
        <p className="paper-links">
          <a href={appAddress}>{words.toApp}</a>{' '}
          <a
            href={otherAddress}
            lang={language === 'ja' ? 'en' : 'ja'}
            hrefLang={language === 'ja' ? 'en' : 'ja'}
          >
            {words.toOtherLanguage}
          </a>
        </p>
        <p>{words.lead}</p>
        <p>{t('service.rulesVersion', { version: rulesVersion })}</p>
        <dl className="paper-fields">
          {words.fields.map((field) => (
            <div key={field}>
              <dt>{field}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </header>
      {questionIds.map((question) => (
        <PaperQuestion key={question} question={question} />
      ))}
      <section>
        <h2>{words.readingTitle}</h2>
        <ol>
          {words.reading.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <ul>
          {notes.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p>
          <strong>{t('verdict.slip')}</strong>
        </p>
      </section>
    </main>
  );
}

function PaperQuestion({ question }: { question: QuestionId }) {
  const language = useLanguage();
  const { title, help, options } = useQuestionWording()[question];
  const words = paperWords[language];
  return (
    <section>
      <h2>
        {numberOf[question]}. {title}
      </h2>
      <PaperCondition question={question} />
      <p>
        {help} {questions[question].kind === 'ticks' && words.anyNumber}
      </p>
      <ul className="paper-options">
        {Object.entries(options).map(([option, { label, hint }]) => (
          <li key={option}>
            <div>
              <p>
                <strong>{label}</strong> {hint && <Words>{hint}</Words>}
              </p>
              <PaperMeaning question={question} option={option} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** When a question is to be answered, if not always. */
function PaperCondition({ question }: { question: QuestionId }) {
  const language = useLanguage();
  const wording = useQuestionWording();
  const condition = conditionOf(question);
  if (!condition) return null;
  const { onlyIf, unless } = paperWords[language];
  const asked = wording[condition.question];
  const named = (ids: readonly string[]) =>
    ids.map((id) =>
      language === 'ja' ? `「${asked.options[id]?.label}」` : `“${asked.options[id]?.label}”`,
    );
  const either = language === 'ja' ? 'か' : ' or ';
  const title = `${numberOf[condition.question]}. ${asked.label}`;
  return (
    <p className="paper-condition">
      {'isOneOf' in condition
        ? onlyIf(title, named(condition.isOneOf).join(either))
        : unless(title, named(condition.isNoneOf).join(either))}
    </p>
  );
}

/** What an answer means: by itself, or with the answer to the question that decides with it. */
function PaperMeaning({ question, option }: { question: QuestionId; option: string }) {
  const { t } = useTranslation();
  const wording = useQuestionWording();
  const decision = decisionsOn(question)[option];
  if (!decision) return null;
  if ('leftTo' in decision) {
    const decider = questionIds.find((id) => id === decision.leftTo);
    return decider ? <p>{t('verdict.decidedWith', { question: wording[decider].label })}</p> : null;
  }
  if (!('decidedWith' in decision))
    return <PaperRuling question={question} option={option} ruling={decision} />;
  const other = questionIds.find((id) => id === decision.decidedWith);
  if (!other) return null;
  return Object.entries(decision.rulings).map(([band, ruling]) => (
    <PaperRuling
      key={band}
      question={question}
      option={option}
      ruling={ruling}
      given={`${wording[other].label}: ${wording[other].options[band]?.label}`}
    />
  ));
}

function PaperRuling({
  question,
  option,
  ruling,
  given,
}: {
  question: QuestionId;
  option: string;
  ruling: Ruling;
  given?: string;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { finding, open = finding, wayOn, settle } = useQuestionWording()[question].options[option] ?? {};
  const cites: readonly FaqId[] = ruling.cites ?? questions[question].cites;
  const isOpen = ruling.effect === 'confirm';
  const follows = isOpen ? settle : ruling.effect === 'bars' ? wayOn : undefined;
  return (
    <p className="paper-ruling" data-effect={ruling.effect}>
      <span className="paper-if">{paperWords[language].ifTicked}</span> {given && `[${given}] `}
      <strong>{t(`effect.${ruling.effect}`)}</strong>
      {isOpen && ` (${t(`desk.${ruling.settleWith}.name`)})`} <Words>{(isOpen ? open : finding) ?? ''}</Words>{' '}
      {follows && <Words>{follows}</Words>}{' '}
      {cites.map((id) => {
        const { page, quote } = citationOf(id, ruling.quoting);
        return (
          <span key={id} className="paper-citation">
            {t('citation.source', { id, page })} <q lang="ja">{quote}</q>{' '}
          </span>
        );
      })}
    </p>
  );
}
