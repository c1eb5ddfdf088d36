import type { Case } from '../cases/case';
import { createTextOrders, latestFirst, type TextOrders } from '../cases/desk-list';
import type { StorageFailure } from '../cases/storage-failure';
import type { StoredCase, Unreadable } from '../cases/stored-case';
import type { Cases } from './case-changes';

/** All the desk shows. */
export interface DeskState {
  /**
   * `opening` until the database has answered for the first time, well or ill; `reading` while the cases changed last are
   * here, and the rest is still being read.
   */
  readonly phase: 'opening' | 'reading' | 'ready';
  /**
   * Every case, once `ready`, as it is stored; one the database could not take stands here all the same, so that no work
   * is lost.
   */
  readonly cases: Cases;
  /** While `reading`: every case is here that comes before this one in the order the list begins with. */
  readonly readUntil: Case | undefined;
  /** What sorting has found out about the names and numbers in the list. */
  readonly textOrders: TextOrders;
  /** Records that are none of ours by their form. They are kept, told of, and can be saved as they are. */
  readonly unreadable: readonly Unreadable[];
  /** When a file of everything was last made. */
  readonly lastBackup: string | undefined;
  /** What the database last refused, until it does as told again. */
  readonly failure: StorageFailure | undefined;
  /** Another tab has a newer app, or has deleted everything: this one has to be loaded anew. */
  readonly lost: 'emptied' | 'superseded' | undefined;
  /** Cases deleted last, to be put back as long as nothing else was deleted. */
  readonly deleted: readonly StoredCase[];
}

/** The revision of a case the database has not taken: it is on the screen only. */
export const notStored = '';

/** What a case being edited is based on: nothing, if the database has never had it. */
export function basisOf({ revision }: StoredCase): string | undefined {
  return revision === notStored ? undefined : revision;
}

/** A desk of which nothing is known yet. */
export const emptyDesk = (): DeskState => ({
  phase: 'opening',
  cases: new Map(),
  readUntil: undefined,
  textOrders: createTextOrders(),
  unreadable: [],
  lastBackup: undefined,
  failure: undefined,
  lost: undefined,
  deleted: [],
});

/** The cases that can be listed: all of them or, while the rest is being read, those alone between which none is missing. */
export function casesToList({ cases, readUntil }: Pick<DeskState, 'cases' | 'readUntil'>): readonly Case[] {
  const all = [...cases.values()].map((stored) => stored.case);
  return readUntil ? all.filter((one) => latestFirst(one, readUntil) <= 0) : all;
}
