import { type Checked, counted, FaultList } from './fault';
import type { Band } from './subject';

/** Bands that do not follow on one another from 0 upwards without end, and limits that lie inside a band. */
export function sizeFaults(
  limits: Readonly<Record<string, number>>,
  bands: Readonly<Record<string, Band>>,
): Checked {
  const faults = new FaultList();
  const rising = Object.entries(bands).sort(([, one], [, other]) => one.from - other.from);
  let next = 0;
  for (const [name, { from, to }] of rising) {
    if (to < from) faults.add('sizes', name, `ends (${to}) before it begins (${from})`);
    if (from > next) faults.add('sizes', name, `begins at ${from}: nothing holds ${next} to ${from - 1}`);
    if (from < next)
      faults.add('sizes', name, `begins at ${from}: the band before it goes up to ${next - 1}`);
    next = to + 1;
  }
  if (next !== Number.POSITIVE_INFINITY) faults.add('sizes', 'bands', `end: nothing holds ${next} and more`);
  for (const [industry, limit] of Object.entries(limits)) {
    for (const [name, { from, to }] of rising.filter(([, band]) => band.from <= limit && limit < band.to)) {
      faults.add('sizes', industry, `has its limit (${limit}) inside ${name} (${from} to ${to})`);
    }
  }
  return {
    counted: `${counted(rising.length, 'band')}, ${counted(Object.keys(limits).length, 'limit')}`,
    faults: faults.all(),
  };
}
