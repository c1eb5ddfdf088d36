import { jaFindings } from './ja-findings';
import { jaQuestions } from './ja-questions';
import { jaResult } from './ja-result';
import { withFindings } from './with-findings';

/** What is fetched once the first answers are given: the words of findings, results and the pages after them. */
export const jaLater = { ...jaResult, question: withFindings(jaQuestions, jaFindings) };
