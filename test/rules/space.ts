import { type Answers, isAsked, questionIds } from '../../rules/answers';
import { type QuestionId, questions } from '../../rules/questions';

/** Every way of answering one question: each option, or each set of ticks. */
export function waysToAnswer(question: QuestionId): readonly (string | readonly string[])[] {
  const options = Object.keys(questions[question].options);
  if (questions[question].kind === 'choice') return options;
  return options.reduce<readonly string[][]>(
    (sets, option) => sets.flatMap((set) => [set, [...set, option]]),
    [[]],
  );
}

/** Every complete set of answers, those to the questions named left out. */
export function* completeSets(leaveOut: readonly QuestionId[] = []): Generator<Answers> {
  yield* walk({ leaveOut, early: false });
}

/** Every set of answers on the way to a complete one, asked in order, the complete ones included. */
export function* earlySets(leaveOut: readonly QuestionId[] = []): Generator<Answers> {
  yield* walk({ leaveOut, early: true });
}

function* walk({ leaveOut, early }: { leaveOut: readonly QuestionId[]; early: boolean }): Generator<Answers> {
  yield* extensions({}, 0);
  function* extensions(answers: Answers, position: number): Generator<Answers> {
    const question = questionIds[position];
    if (question === undefined) {
      yield answers;
      return;
    }
    const isLeftOut = leaveOut.includes(question) || !isAsked(question, answers);
    if (early && !isLeftOut) yield answers;
    if (isLeftOut) yield* extensions(answers, position + 1);
    else {
      for (const answer of waysToAnswer(question)) {
        yield* extensions({ ...answers, [question]: answer }, position + 1);
      }
    }
  }
}
