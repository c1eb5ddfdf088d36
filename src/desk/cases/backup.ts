import type { Case } from './case';

/** Fewer clients than this are not worth a reminder yet. */
const fewestClients = 5;

/** For how long work may be without a copy, in milliseconds. */
const week = 7 * 24 * 60 * 60 * 1000;

/** Why it is time to save everything to a file, and of how many cases there is no copy as they are now. */
export interface BackupDue {
  readonly why: 'never' | 'longAgo';
  readonly uncopied: number;
}

/**
 * Whether to remind of a backup: if there never was one, with five clients or a client older than a week; else when the
 * last is a week old and something was changed since. Not the changes count their age but the backup: what is edited
 * every day would never be old.
 * @param lastBackup the moment noted with it
 */
export function backupDue(
  cases: readonly Case[],
  lastBackup: string | undefined,
  now: Date,
): BackupDue | undefined {
  // Without its sign: a moment as far ahead was noted by a clock that was wrong, and would never grow old.
  const isOld = (moment: string) => Math.abs(now.valueOf() - Date.parse(moment)) >= week;
  if (lastBackup === undefined) {
    const isDue = cases.length >= fewestClients || cases.some(({ createdAt }) => isOld(createdAt));
    return isDue ? { why: 'never', uncopied: cases.length } : undefined;
  }
  const isAhead = lastBackup > now.toISOString();
  const uncopied = cases.filter(({ changedAt }) => isAhead || changedAt > lastBackup).length;
  return uncopied > 0 && isOld(lastBackup) ? { why: 'longAgo', uncopied } : undefined;
}
