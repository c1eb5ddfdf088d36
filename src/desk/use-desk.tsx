import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Language } from '../i18n/languages';
import { useLanguage } from '../i18n/use-spoken-language';
import type { DeskPage } from '../link/desk-fragment';
import type { DeskState } from './desk-state';
import type { DeskStore } from './desk-store';
import type { OpenCases } from './open-cases';

/** The desk, and how its pages are come to from where the consultant is. */
export interface DeskHere {
  readonly store: DeskStore;
  /** The cases being edited, and what saves them. */
  readonly openCases: OpenCases;
  /** The fragment of another page of the desk, in the language shown. */
  readonly fragmentAt: (page: DeskPage) => string;
  /** Whether others look at the screen, and the fragment of this page the other way. */
  readonly presenting: { readonly isOn: boolean; readonly otherFragment: string };
}

/** Set by the desk around its pages. */
export const DeskContext = createContext<DeskHere | undefined>(undefined);

/**
 * What the desk holds, and what can be done to it.
 * @throws Error outside the desk
 */
export function useDesk(): DeskHere & { readonly state: DeskState } {
  const here = useContext(DeskContext);
  if (!here) throw new Error('not at the desk');
  const state = useSyncExternalStore(here.store.subscribe, here.store.getState);
  return { ...here, state };
}

/** Words of the desk in the language shown: each page has a file of them, fetched with the desk. */
export function useDeskWords<Words>(words: Readonly<Record<Language, Words>>): Words {
  return words[useLanguage()];
}
