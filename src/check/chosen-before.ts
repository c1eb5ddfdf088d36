import { createContext } from 'react';
import type { Given } from '../../rules/answers';

/** What was done on a page before the app took it over. */
export interface DoneBefore {
  readonly chosen: Given | undefined;
  /** Whether its button was pressed and nothing came of it. */
  readonly isPressed: boolean;
}

export const nothingDone: DoneBefore = { chosen: undefined, isPressed: false };

/**
 * What is chosen and pressed, as the form takes it over, on a page made at build time: until that moment the app does not hear of it.
 */
export const ChosenBefore = createContext<() => DoneBefore>(() => nothingDone);
