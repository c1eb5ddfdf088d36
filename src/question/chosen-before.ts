import { createContext } from 'react';
import type { Given } from '../../rules/answers';

/**
 * What is chosen, as the form takes it over, on a page made at build time: until that moment the app does not hear of it.
 */
export const ChosenBefore = createContext<() => Given | undefined>(() => undefined);
