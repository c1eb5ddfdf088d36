import { jaInterface } from './ja-interface';
import { jaQuestions } from './ja-questions';
import type { Wording } from './wording';

export const ja: Wording = { question: jaQuestions, ...jaInterface };
