import './question-form.css';
import { zodResolver } from '@hookform/resolvers/zod';
import { type ReactNode, useContext, useEffect, useId, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { type Answers, eachQuestion, type Given, isTicks } from '../../rules/answers';
import { optionsOf, type QuestionId } from '../../rules/questions';
import { answerSchemas, givenFrom } from '../router/answers-schema';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { ErrorSummary } from '../ui/error-summary';
import { usePageTitle } from '../ui/page-title';
import { useQuestionWording } from '../words/question-wording';
import { useTranslation } from '../words/use-translation';
import { ChosenBefore } from './chosen-before';
import { answerByKeyboard } from './keyboard';
import { QuestionBackground } from './question-background';

const resolvers = eachQuestion((question) => zodResolver(z.object({ answer: answerSchemas[question] })));

/** One question as a page's form: its heading, options, background and the button that gives the answer. */
export function QuestionForm({
  question,
  answers,
  describedBy,
  onAnswer,
  children,
}: {
  question: QuestionId;
  answers: Answers;
  /** Ids of what stands above the heading, where the focus goes: read with it, lest it is never heard. */
  describedBy: string;
  onAnswer: (given: Given) => void;
  /** What stands beside the button. */
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const { title, help, options } = useQuestionWording()[question];
  const id = useId();
  const [{ chosen, isPressed }] = useState(useContext(ChosenBefore));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The form is the app's from here on, and answers what was pressed before.
    if (isPressed) form.current?.requestSubmit();
  }, [isPressed]);
  const { register, handleSubmit, formState } = useForm<{ answer: unknown }, unknown, { answer: unknown }>({
    resolver: resolvers[question],
    defaultValues: { answer: answers[question] ?? chosen?.answer ?? (isTicks(question) ? [] : null) },
    shouldFocusError: false,
  });
  const hasError = formState.errors.answer !== undefined;
  usePageTitle(title, { hasError });
  const type = isTicks(question) ? 'checkbox' : 'radio';
  const firstOption = `${id}-1`;
  return (
    <form
      ref={form}
      className="stack-form question-form"
      noValidate
      // Pressed before the app is there, nothing is sent anywhere: the app finds it when it comes.
      method="dialog"
      // A click on its text keeps the focus within, where the number keys work.
      tabIndex={-1}
      onSubmit={handleSubmit(({ answer }) => onAnswer(givenFrom(question, answer)))}
      onKeyDown={({ nativeEvent }) => answerByKeyboard(nativeEvent)}
    >
      {hasError && (
        <ErrorSummary title={t('wizard.errorTitle')} tries={formState.submitCount}>
          <a
            href={`#${firstOption}`}
            onClick={(event) => {
              // The fragment of the address holds the answers; a jump within the page must not replace it.
              event.preventDefault();
              document.querySelector('h1')?.scrollIntoView();
              document.getElementById(firstOption)?.focus();
            }}
          >
            {t('wizard.errorMissing')}
          </a>
        </ErrorSummary>
      )}
      <div>
        {/* Outside the group that it names: the focus goes to it, and a group is named to whoever enters it. */}
        <h1 tabIndex={-1} aria-describedby={describedBy}>
          <span id={`${id}-title`}>{`${title} `}</span>
          <span className="question-mark" data-required={type === 'radio'}>
            {type === 'radio' ? t('wizard.required') : t('wizard.optional')}
          </span>
        </h1>
        <p className="question-help" id={`${id}-help`}>
          {help}
        </p>
        <p className="question-keyboard support" data-print="none">
          {t('wizard.keyboard')}
        </p>
        {/* No fieldset: its name would be a legend, and the heading, which takes the focus, is the name already. */}
        {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is one of two, and both can be named. */}
        <div
          {...(type === 'radio'
            ? { role: 'radiogroup', 'aria-required': true, 'aria-invalid': hasError || undefined }
            : { role: 'group' })}
          className="question-options"
          aria-labelledby={`${id}-title`}
          aria-describedby={hasError ? `${id}-error ${id}-help` : `${id}-help`}
        >
          {optionsOf(question).map((option, index) => (
            <Choice
              {...register('answer')}
              key={option}
              id={`${id}-${index + 1}`}
              type={type}
              value={option}
              label={options[option]?.label ?? option}
              hint={options[option]?.hint}
              aria-invalid={hasError || undefined}
              aria-keyshortcuts={String(index + 1)}
            />
          ))}
        </div>
        {hasError && (
          <p className="question-error" id={`${id}-error`}>
            <span aria-hidden="true">＊</span>
            <span>{t('wizard.errorMissing')}</span>
          </p>
        )}
      </div>
      <div className="buttons">
        <Button type="submit">{t('wizard.next')}</Button>
        {children}
      </div>
      <QuestionBackground question={question} />
    </form>
  );
}
