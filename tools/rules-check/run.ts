import { type Check, layers } from './audit';
import type { Checked, Fault } from './fault';
import type { Subject } from './subject';

/** Who is told how far the run is: the name of each check as it begins, and what it came to. */
export interface Listener {
  readonly begins: (name: string) => void;
  readonly ends: (checked: Checked | 'left out') => void;
}

/**
 * Runs checks one after another. One that throws is a fault itself. Once a layer has faults, checks of the layers after
 * it are left out: they would say the same again in many words, or follow conditions in a circle.
 */
export function runChecks(subject: Subject, checks: readonly Check[], listener: Listener): readonly Fault[] {
  const found: Fault[] = [];
  const depth = ({ layer }: Check) => (layer ? layers.indexOf(layer) : 0);
  let soundTo: number = layers.length;
  for (const check of checks) {
    listener.begins(check.name);
    if (depth(check) > soundTo) {
      listener.ends('left out');
      continue;
    }
    const checked = attempt(check, subject);
    listener.ends(checked);
    found.push(...checked.faults);
    if (check.layer && checked.faults.length > 0) soundTo = Math.min(soundTo, depth(check));
  }
  return found;
}

function attempt({ name, run }: Check, subject: Subject): Checked {
  try {
    return run(subject);
  } catch (thrown) {
    return {
      counted: 'not to the end',
      faults: [{ kind: 'stopped', place: name, wrong: `by ${thrown}`, times: 1 }],
    };
  }
}
