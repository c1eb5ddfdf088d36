import type { Case } from '../cases/case';
import { setApart } from '../cases/new-case';
import type { SavingStatus } from '../cases/saving-status';
import type { StoredCase } from '../cases/stored-case';

/** A case as it is on the screen and not in the database, and how far its saving is. */
export interface UnsavedCase {
  readonly case: Case;
  readonly status: SavingStatus['kind'];
}

/** Whether somebody has to see to it: the others are being saved right now. */
export function isStuck({ status }: UnsavedCase): boolean {
  return status === 'failed' || status === 'conflict';
}

/**
 * The cases as they are to go into a file: all there is, whether the database has it or not. Of a case that another tab
 * has changed meanwhile both versions, ours set apart.
 */
export function casesToKeep(
  stored: ReadonlyMap<string, StoredCase>,
  unsaved: readonly UnsavedCase[],
  apart: { readonly newId: () => string; readonly mark: string },
): readonly Case[] {
  const cases = new Map([...stored].map(([id, one]) => [id, one.case] as const));
  for (const { case: ours, status } of unsaved) {
    const isBeside = status === 'conflict' && cases.has(ours.id);
    const kept = isBeside ? setApart(ours, { id: apart.newId(), mark: apart.mark }) : ours;
    cases.set(kept.id, kept);
  }
  return [...cases.values()];
}
