import { eachQuestion } from '../../rules/answers';
import { enFindings } from './en-findings';
import { enResult } from './en-result';

/** What is fetched once the first answers are given: the words of findings, results and the pages after them. */
export const enLater = {
  ...enResult,
  question: eachQuestion((question) => ({ options: enFindings[question] })),
};
