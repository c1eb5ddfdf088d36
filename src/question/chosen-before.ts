import { createContext } from 'react';
import type { Given } from '../../rules/answers';

/** What was chosen on a page made at build time before the app was there to hear of it. */
export const ChosenBefore = createContext<Given | undefined>(undefined);
