import { enFindings } from './en-findings';
import { enQuestions } from './en-questions';
import { enResult } from './en-result';
import { withFindings } from './with-findings';

/** What is fetched once the first answers are given: the words of findings, results and the pages after them. */
export const enLater = { ...enResult, question: withFindings(enQuestions, enFindings) };
