import { createContext, useContext, useSyncExternalStore } from 'react';
import type { DeskPage } from '../../router/desk-fragment';
import type { Language } from '../../words/languages';
import { useLanguage } from '../../words/use-language';
import type { DeskState } from './desk-state';
import type { DeskStore } from './desk-store';
import type { OpenCases } from './open-cases';
import type { UnsavedCase } from './unsaved-case';

/** Whether others look at the screen, and what they see of whose case it is. */
interface Presenting {
  readonly isOn: boolean;
  /** The fragment of this page the other way: presented, or not. */
  readonly otherFragment: string;
  /** While it is on: whether the client's name is hidden, and the fragment of this page the other way. */
  readonly name?: { readonly isHidden: boolean; readonly otherFragment: string };
}

/** The desk, and how its pages are come to from where the consultant is. */
export interface DeskHere {
  readonly store: DeskStore;
  /** The cases being edited, and what saves them. */
  readonly openCases: OpenCases;
  /** The fragment of another page of the desk, in the language shown. */
  readonly fragmentAt: (page: DeskPage) => string;
  readonly presenting: Presenting;
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

/** What is on the screen and not stored. */
export function useUnsaved(): readonly UnsavedCase[] {
  const { openCases } = useDesk();
  return useSyncExternalStore(openCases.subscribe, openCases.getUnsaved);
}

/** Words of the desk in the language shown: each page has a file of them, fetched with the desk. */
export function useDeskWords<Words>(words: Readonly<Record<Language, Words>>): Words {
  return words[useLanguage()];
}
