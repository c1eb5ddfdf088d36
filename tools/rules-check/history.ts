import { versionOrder } from '../../rules/source';
import { type Fault, faultsOf } from './fault';
import type { Subject } from './subject';

/** As links write a version: another form could not be read back. */
const versionForm = /^\d{4}\.\d{1,4}$/;
const dayForm = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/**
 * Wrong in the versions of the rules: a form that links do not have, an order other than newest first, days
 * that run back, and versions after the first that do not say what they read differently.
 */
export function historyFaults({ history }: Subject): Fault[] {
  return history.flatMap(({ version, changedOn, changed }, position) => {
    const former = history[position + 1];
    return faultsOf('history')(
      version,
      !versionForm.test(version) && 'is no version, such as 2026.1',
      !dayForm.test(changedOn) && `was made on ${changedOn}, which is no day`,
      former !== undefined &&
        versionOrder(version) <= versionOrder(former.version) &&
        `stands before ${former.version}, which is not older`,
      former !== undefined &&
        changedOn < former.changedOn &&
        `was made on ${changedOn}, before ${former.version} (${former.changedOn})`,
      former !== undefined && !changed?.length && 'does not say which entries it reads otherwise',
    );
  });
}
