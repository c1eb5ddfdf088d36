import { enFirst } from './en-first';
import { enLater } from './en-later';
import type { Wording } from './wording';

export const en: Wording = { ...enFirst, ...enLater };
