import { enCheck } from './en-check';
import { enFindings } from './en-findings';
import { enQuestions } from './en-questions';
import { enResult } from './en-result';
import { withFindings } from './with-findings';
import type { Wording } from './wording';

/** Every word at once: for what does not fetch them in parts. */
export const en: Wording = { ...enCheck, ...enResult, question: withFindings(enQuestions, enFindings) };
