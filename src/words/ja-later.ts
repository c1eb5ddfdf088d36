import { eachQuestion } from '../../rules/answers';
import { jaFindings } from './ja-findings';
import { jaResult } from './ja-result';

/** What is fetched once the first answers are given: the words of findings, results and the pages after them. */
export const jaLater = {
  ...jaResult,
  question: eachQuestion((question) => ({ options: jaFindings[question] })),
};
