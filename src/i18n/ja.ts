import { jaFirst } from './ja-first';
import { jaLater } from './ja-later';
import type { Wording } from './wording';

export const ja: Wording = { ...jaFirst, ...jaLater };
