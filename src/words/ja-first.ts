import { jaCheck } from './ja-check';
import { jaQuestions } from './ja-questions';

/** What is fetched before the first question: the words of the questions and of what stands around them. */
export const jaFirst = { question: jaQuestions, ...jaCheck };
