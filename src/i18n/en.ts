import { enInterface } from './en-interface';
import { enQuestions } from './en-questions';
import type { Wording } from './wording';

export const en: Wording = { question: enQuestions, ...enInterface };
