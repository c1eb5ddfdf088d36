import { useCallback, useEffect, useState } from 'react';
import type { Case } from '../cases/case';
import type { DeskFilter, DeskSort } from '../cases/desk-list';
import type { Rejudgement } from '../cases/rejudging';
import type { StorageFailure } from '../cases/storage-failure';
import type { DeskStore } from './desk-store';

/** A case judged anew, and what that has changed. */
export interface Rejudged extends Rejudgement {
  readonly client: Case;
}

/** How the consultant looks at the list. */
export interface ListView {
  readonly filter: DeskFilter;
  readonly sort: DeskSort;
  /** Counted from 0. */
  readonly page: number;
  readonly selected: ReadonlySet<string>;
  /** What judging all anew has come to, until it is put away. */
  readonly rejudged: readonly Rejudged[] | undefined;
  readonly isReminderPutAway: boolean;
}

/** What the parts of the list share: how it is looked at, and what becomes of what is done to it. */
export interface ListProps {
  readonly view: ListView;
  readonly change: (part: (view: ListView) => Partial<ListView>) => void;
  /** The list is come back to, and shown where it was left. */
  readonly isReturn: boolean;
  /** Told the id of a case that is opened. */
  readonly onOpen: (id: string) => void;
  readonly onExport: (ids: readonly string[]) => void;
  /** `undefined`: what was told before is over. */
  readonly onFailure: (failure: StorageFailure | undefined) => void;
}

/** What the list shows first: what is being worked on, latest change first. */
export const plainFilter: DeskFilter = { archived: false };

/** The list as it begins. */
export const plainView: ListView = {
  filter: plainFilter,
  sort: { by: 'changed', isDescending: true },
  page: 0,
  selected: new Set(),
  rejudged: undefined,
  isReminderPutAway: false,
};

interface Remembered {
  readonly view: ListView;
  /** The filter the list was last sent with from another page. */
  readonly sentWith: DeskFilter | undefined;
}

/**
 * How the list was last looked at, for whoever comes back from a case. In memory only: what is searched for is often a
 * client's name, which no address may hold.
 */
const remembered = new WeakMap<DeskStore, Remembered>();

/** Forgets how the list was looked at, what was searched for included. */
export function forgetListView(store: DeskStore): void {
  remembered.delete(store);
}

/** Whether the list is sent with a filter from another page that it has not been sent with yet. */
export function isSentAnew(store: DeskStore, sentWith: DeskFilter | undefined): sentWith is DeskFilter {
  return sentWith !== undefined && sentWith !== remembered.get(store)?.sentWith;
}

function viewToBeginWith(store: DeskStore, sentWith: DeskFilter | undefined): ListView {
  const view = remembered.get(store)?.view ?? plainView;
  return isSentAnew(store, sentWith) ? { ...view, filter: sentWith, page: 0 } : view;
}

/**
 * How the list is looked at, and how that is changed. `sentWith`: a filter from another page; it holds once, for as long
 * as it is the same object.
 */
export function useListView(
  store: DeskStore,
  sentWith: DeskFilter | undefined,
): readonly [ListView, (change: (view: ListView) => Partial<ListView>) => void] {
  const [view, setView] = useState(() => viewToBeginWith(store, sentWith));
  useEffect(() => {
    remembered.set(store, { view, sentWith: sentWith ?? remembered.get(store)?.sentWith });
  }, [store, view, sentWith]);
  const change = useCallback(
    (part: (view: ListView) => Partial<ListView>) => setView((before) => ({ ...before, ...part(before) })),
    [],
  );
  return [view, change];
}

/** Whether the list is looked at as it begins: from its first row on, in its first order, with nothing left out. */
export function isPlain({ filter, sort, page }: Pick<ListView, 'filter' | 'sort' | 'page'>): boolean {
  return page === 0 && sort.by === plainView.sort.by && sort.isDescending && !isFiltered(filter);
}

/** Whether anything is filtered out that the list would show by itself. */
export function isFiltered({ words = '', ...filter }: DeskFilter): boolean {
  return words.trim() !== '' || filtersSet(filter) > 0;
}

/** How many filters are set, the search apart. */
export function filtersSet({ outcomes, archived, words: _, ...others }: DeskFilter): number {
  const set = [outcomes?.length, archived !== plainFilter.archived, ...Object.values(others)];
  return set.filter(Boolean).length;
}

/** What is to be filtered otherwise; `undefined` leaves nothing out. */
type FilterChange = { readonly [Key in keyof DeskFilter]: DeskFilter[Key] | undefined };

/** A filter with a part of it set otherwise. */
export function refiltered(filter: DeskFilter, change: FilterChange): DeskFilter {
  const changed: FilterChange = { ...filter, ...change };
  const { words, outcomes, barredBy, openWith, settledWith, archived } = changed;
  return {
    ...(words && { words }),
    ...(outcomes?.length && { outcomes }),
    ...(barredBy && { barredBy }),
    ...(openWith && { openWith }),
    ...(settledWith && { settledWith }),
    ...(changed.hasQuestionsLeft && { hasQuestionsLeft: true }),
    ...(changed.changed && { changed: changed.changed }),
    ...(archived !== undefined && { archived }),
    ...(changed.ofOlderRules && { ofOlderRules: true }),
  };
}
