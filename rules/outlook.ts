import {
  type Answers,
  conditions,
  eachQuestion,
  holds,
  isAsked,
  questionIds,
  questionsBefore,
} from './answers';
import { type QuestionId, questions } from './questions';

/** A number of questions, known only within bounds. */
export interface Range {
  readonly fewest: number;
  readonly most: number;
}

/** One answer for each course that the answers to a question lead to; `undefined` where all lead to the same. */
const branchesAt = eachQuestion((question): readonly (string | undefined)[] => {
  const hanging = questionIds.map((other) => conditions[other]).filter((one) => one?.question === question);
  if (hanging.length === 0) return [undefined];
  const courses = new Map(
    Object.keys(questions[question].options).map((option) => [
      hanging.map((condition) => condition && holds(condition, option)).join(),
      option,
    ]),
  );
  return [...courses.values()];
});

/**
 * How many questions a walk in order still takes from one question on, that question included. Only the answers
 * before it count, so the range never grows on the way unless an earlier answer is changed.
 */
export function questionsLeft(from: QuestionId, answers: Answers): Range {
  const before = questionsBefore(from);
  return leftFrom(before.length, Object.fromEntries(before.map((question) => [question, answers[question]])));
}

function leftFrom(position: number, known: Answers): Range {
  const question = questionIds[position];
  if (question === undefined) return { fewest: 0, most: 0 };
  if (!isAsked(question, known)) return leftFrom(position + 1, known);
  const ranges = branchesAt[question].map((option) =>
    leftFrom(position + 1, option === undefined ? known : { ...known, [question]: option }),
  );
  return {
    fewest: 1 + Math.min(...ranges.map((range) => range.fewest)),
    most: 1 + Math.max(...ranges.map((range) => range.most)),
  };
}
