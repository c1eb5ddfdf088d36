import { jaCheck } from './ja-check';
import { jaFindings } from './ja-findings';
import { jaQuestions } from './ja-questions';
import { jaResult } from './ja-result';
import { withFindings } from './with-findings';
import type { Wording } from './wording';

/** Every word at once: for what does not fetch them in parts. */
export const ja: Wording = { ...jaCheck, ...jaResult, question: withFindings(jaQuestions, jaFindings) };
