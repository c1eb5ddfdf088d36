import { checks } from './audit';
import { counted, type Fault, lineOf } from './fault';
import { ourRules } from './our-rules';
import type { End } from './subject';

const width = Math.max(...checks.map(({ name }) => name.length));
const start = performance.now();
const found: Fault[] = [];

for (const { name, run } of checks) {
  const announced = `${name.padEnd(width)}  `;
  process.stdout.write(announced);
  const told = process.stdout.isTTY
    ? (count: string) => process.stdout.write(`\r${announced}${count}`)
    : () => {};
  const { counted: looked, faults } = run({ ...ourRules, ends: () => countedAloud(ourRules.ends(), told) });
  found.push(...faults);
  told('');
  process.stdout.write(`${looked}: ${faults.length === 0 ? 'in order' : counted(faults.length, 'fault')}\n`);
}

const seconds = ((performance.now() - start) / 1000).toFixed(1);
if (found.length === 0) process.stdout.write(`\nThe rules are in order (${seconds} s).\n`);
else {
  process.stdout.write(`\n${counted(found.length, 'fault')} (${seconds} s):\n`);
  process.stdout.write(found.map((fault) => `${lineOf(fault)}\n`).join(''));
  process.exitCode = 1;
}

/** Walking the machine takes longest: it says how far it is. */
function* countedAloud(ends: Iterable<End>, tell: (count: string) => void): Generator<End> {
  let count = 0;
  for (const end of ends) {
    count++;
    if (count % 1_000 === 0) tell(count.toLocaleString('en'));
    yield end;
  }
}
