import { jaFindings } from './ja-findings';
import { jaFirst } from './ja-first';
import { jaResult } from './ja-result';
import { withFindings } from './with-findings';
import type { Wording } from './wording';

/** Every word at once: for what does not fetch them in parts. */
export const ja: Wording = {
  ...jaFirst,
  ...jaResult,
  question: withFindings(jaFirst.question, jaFindings),
};
