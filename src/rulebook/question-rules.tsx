import { questionIds } from '../../rules/answers';
import { deciderOf } from '../../rules/judge';
import { optionsOf, type QuestionId } from '../../rules/questions';
import { askedAfter, readingsOf } from '../../rules/readings';
import { FindingDetails } from '../findings/finding-details';
import { RulesLink } from '../router/rules-link';
import type { RulesPart } from '../router/rules-part';
import { Disclosure } from '../ui/disclosure';
import { useQuestionWording } from '../words/question-wording';
import { useTranslation } from '../words/use-translation';
import { Words } from '../words/words';
import { NextStep } from './next-step';
import { Together, useAnswerNames } from './together';
import { useRulebookWords } from './use-rulebook-words';

/** The decision table: every question with its answers and what each of them means. */
export function QuestionRules({ part }: { part: RulesPart | undefined }) {
  return questionIds.map((question) => (
    <QuestionRule key={question} question={question} isLinked={part === question} />
  ));
}

function QuestionRule({ question, isLinked }: { question: QuestionId; isLinked: boolean }) {
  const words = useRulebookWords();
  const wording = useQuestionWording();
  const answerNames = useAnswerNames();
  const { label, title } = wording[question];
  const condition = askedAfter(question);
  return (
    <section
      id={question}
      className="rulebook-part stack-tight"
      data-linked={isLinked || undefined}
      aria-labelledby={`${question}-title`}
    >
      <h3 id={`${question}-title`} tabIndex={-1}>
        {label}
      </h3>
      <p>{title}</p>
      {condition && (
        <p className="support">
          {words.askedAfter(wording[condition.question].label, answerNames(condition))}
        </p>
      )}
      <Disclosure open={isLinked} summary={words.answers(label)}>
        <ul className="plain-list rulebook-list">
          {optionsOf(question).map((option) => (
            <OptionRule key={option} question={question} option={option} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function OptionRule({ question, option }: { question: QuestionId; option: string }) {
  const { t } = useTranslation();
  const wording = useQuestionWording();
  const decider = deciderOf(question, option);
  return (
    <li className="stack-tight">
      <p>
        <strong>
          <Words>{wording[question].options[option]?.label ?? option}</Words>
        </strong>
      </p>
      {decider && (
        <RulesLink className="rulebook-link" part={decider}>
          {t('verdict.decidedWith', { question: wording[decider].label })}
        </RulesLink>
      )}
      {readingsOf(question, option).map(({ finding, given }) => (
        <div key={given?.answers.join() ?? ''} className="rulebook-reading stack-tight">
          {given && <Together given={given} />}
          <FindingDetails finding={finding} />
          <NextStep finding={finding} />
        </div>
      ))}
    </li>
  );
}
