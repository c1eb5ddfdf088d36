import { enFindings } from './en-findings';
import { enFirst } from './en-first';
import { enResult } from './en-result';
import { withFindings } from './with-findings';
import type { Wording } from './wording';

/** Every word at once: for what does not fetch them in parts. */
export const en: Wording = {
  ...enFirst,
  ...enResult,
  question: withFindings(enFirst.question, enFindings),
};
