import { enCheck } from './en-check';
import { enQuestions } from './en-questions';

/** What is fetched before the first question: the words of the questions and of what stands around them. */
export const enFirst = { question: enQuestions, ...enCheck };
