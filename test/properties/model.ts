import type { Answers } from '../../rules/answers';
import type { Place } from '../../rules/course';
import type { Outcome } from '../../rules/judge';
import type { CheckEvent } from '../../rules/machine';
import type { QuestionId } from '../../rules/questions';
import { barredByHand, openByHand } from '../rules/oracle';

/**
 * What the check does, written by hand a second time and in another form than the statechart: a function from where
 * someone stands and what they do to where they stand then. It takes nothing from the rules but types.
 */
export interface Standing {
  readonly place: Place;
  readonly answers: Answers;
}

/** In asking order, and the question whose answer decides whether one is asked. */
const order: readonly { readonly question: QuestionId; readonly hangsOn?: QuestionId }[] = [
  { question: 'applicant' },
  { question: 'employees', hangsOn: 'applicant' },
  { question: 'industry', hangsOn: 'employees' },
  { question: 'membership' },
  { question: 'listedCompany' },
  { question: 'restricted' },
  { question: 'eligibleItems', hangsOn: 'restricted' },
  { question: 'sharedProduct' },
  { question: 'agreement', hangsOn: 'sharedProduct' },
  { question: 'circumstances' },
];

function isCalledFor(
  question: QuestionId,
  { applicant, employees, restricted, sharedProduct }: Answers,
): boolean {
  const isProprietor = applicant === 'japanSoleProprietor';
  switch (question) {
    case 'employees':
      return isProprietor;
    case 'industry':
      return isProprietor && (employees === 'from51To100' || employees === 'from101To300');
    case 'eligibleItems':
      return restricted !== 'all' && restricted !== 'infectionControl';
    case 'agreement':
      return sharedProduct === 'yes';
    default:
      return true;
  }
}

const start: Standing = { place: { name: 'question', question: 'applicant' }, answers: {} };

/** Where someone stands who has done all this, one thing after the other. */
export function standingAfter(events: readonly CheckEvent[]): Standing {
  return events.reduce(next, start);
}

/** Where someone stands who does this; where it means nothing there, as before. */
function next(standing: Standing, event: CheckEvent): Standing {
  const { place, answers } = standing;
  switch (event.type) {
    case 'RESTART':
      return start;
    case 'CHANGE': {
      const { question } = event;
      const earlier = calledFor(answers).slice(0, calledFor(answers).indexOf(question));
      const isReached =
        isCalledFor(question, answers) && earlier.every((before) => answers[before] !== undefined);
      return isReached ? { answers, place: { name: 'change', question } } : standing;
    }
    case 'CONCLUDE': {
      const isAsking = place.name === 'question' || place.name === 'bar';
      return isAsking && barredByHand(answers).length > 0 ? { answers, place: { name: 'result' } } : standing;
    }
    case 'CONTINUE':
      return place.name === 'bar' ? onward(place.question, answers) : standing;
    case 'ANSWER': {
      if (place.name !== 'question' && place.name !== 'change') return standing;
      if (place.question !== event.question) return standing;
      const known = kept({ ...answers, [event.question]: event.answer });
      if (place.name === 'change') return afterChange(event.question, known);
      return isFirstBar(event.question, known)
        ? { answers: known, place: { name: 'bar', question: event.question } }
        : onward(event.question, known);
    }
    case 'BACK':
      return backward(standing);
  }
}

function calledFor(answers: Answers): QuestionId[] {
  return order.map(({ question }) => question).filter((question) => isCalledFor(question, answers));
}

/** The answers to what is asked; an answer that calls for another course takes those of the old one with it. */
export function kept(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([question]) => calledFor(answers).some((asked) => asked === question)),
  );
}

function isFirstBar(question: QuestionId, answers: Answers): boolean {
  const barred = barredByHand(answers);
  return order.find((entry) => barred.includes(entry.question))?.question === question;
}

function onward(question: QuestionId, answers: Answers): Standing {
  const asked = calledFor(answers);
  const following = asked[asked.indexOf(question) + 1];
  return { answers, place: following ? { name: 'question', question: following } : { name: 'result' } };
}

/** Straight back to the result, unless the new answer calls for more; with a bar, only what hangs on that answer. */
function afterChange(changed: QuestionId, answers: Answers): Standing {
  const missing = calledFor(answers).filter((question) => answers[question] === undefined);
  const hanging = missing.find((question) =>
    order.some((entry) => entry.question === question && entry.hangsOn === changed),
  );
  const asked = hanging ?? (barredByHand(answers).length > 0 ? undefined : missing[0]);
  return { answers, place: asked ? { name: 'change', question: asked } : { name: 'result' } };
}

function backward(standing: Standing): Standing {
  const { place, answers } = standing;
  const asked = calledFor(answers);
  switch (place.name) {
    case 'result':
      return standing;
    case 'bar':
      return { answers, place: { name: 'question', question: place.question } };
    case 'question': {
      const before = asked[asked.indexOf(place.question) - 1];
      if (!before) return standing;
      return { answers, place: { name: isFirstBar(before, answers) ? 'bar' : 'question', question: before } };
    }
    case 'change': {
      const outcome = outcomeOf(answers);
      const unticked = outcome === 'cannotApply' ? {} : { circumstances: [] };
      if (outcome) return { answers: { ...unticked, ...answers }, place: { name: 'result' } };
      // What the last change made necessary has no answer yet: back to the change itself.
      const before = asked[asked.indexOf(place.question) - 1];
      if (!before || answers[place.question] !== undefined) return standing;
      return { answers, place: { name: 'change', question: before } };
    }
  }
}

/** The outcome, or nothing while an answer is missing and nothing bars; nothing ticked is an answer too. */
export function outcomeOf(answers: Answers): Outcome | undefined {
  if (barredByHand(answers).length > 0) return 'cannotApply';
  const isMissing = (question: QuestionId) => question !== 'circumstances' && answers[question] === undefined;
  if (calledFor(answers).some(isMissing)) return undefined;
  return openByHand(answers).length > 0 ? 'askFirst' : 'canApply';
}

/** What has to be answered still, in asking order. */
export function missing(answers: Answers): QuestionId[] {
  return calledFor(answers).filter(
    (question) => question !== 'circumstances' && answers[question] === undefined,
  );
}
