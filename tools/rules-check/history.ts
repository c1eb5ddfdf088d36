import { type Revision, versionOrder } from '../../rules/source';
import { type Checked, counted, FaultList } from './fault';

/**
 * Wrong in the versions of the rules: one that is none or stands twice, an order other than newest first, days that are
 * none or run back, and versions after the first that do not say what they read otherwise.
 */
export function historyFaults(history: readonly Revision[]): Checked {
  const faults = new FaultList();
  const seen = new Set<string>();
  for (const [place, { version, changedOn, changed }] of history.entries()) {
    const former = history[place + 1];
    if (seen.has(version)) faults.add('history', version, 'stands twice');
    seen.add(version);
    if (!isVersion(version)) faults.add('history', version, 'is no version, such as 2026.1');
    if (!isDay(changedOn)) faults.add('history', version, `was made on ${changedOn}, which is no day`);
    if (!former) continue;
    if (
      isVersion(version) &&
      isVersion(former.version) &&
      versionOrder(version) < versionOrder(former.version)
    ) {
      faults.add('history', version, `stands before ${former.version}, which is newer`);
    }
    if (isDay(changedOn) && isDay(former.changedOn) && changedOn < former.changedOn) {
      faults.add(
        'history',
        version,
        `was made on ${changedOn}, before ${former.version} (${former.changedOn})`,
      );
    }
    if (!changed?.length) faults.add('history', version, 'does not say which entries it reads otherwise');
  }
  return { counted: counted(history.length, 'version'), faults: faults.all() };
}

/** As links have it: another form could not be read again. */
function isVersion(text: string): boolean {
  return /^\d{4}\.\d{1,4}$/.test(text);
}

/** A day there is, written 2026-11-23. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().slice(0, 10) === text;
}
