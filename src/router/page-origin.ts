import { createContext, useContext, useSyncExternalStore } from 'react';
import { shownFragment, watchFragment } from './address-bar';

/** What the file says that the app was opened with. */
interface PageOrigin {
  /** The fragment whose page stands in the file already, made at build time; empty if that is the start page. */
  readonly fragment: string;
  /** Where the site begins, seen from the file: empty, or `../` for one in a folder. */
  readonly root: string;
}

export const PageOrigin = createContext<PageOrigin>({ fragment: '', root: '' });

/** The fragment shown; while the app takes over a page made at build time, that page's. */
export function useFragment(): string {
  const { fragment } = useContext(PageOrigin);
  return useSyncExternalStore(watchFragment, shownFragment, () => fragment);
}

/** The address of a file of the site, seen from the page shown. */
export function useSiteAddress(file: string): string {
  return useContext(PageOrigin).root + file;
}
