import { checks } from './audit';
import { type Checked, counted, linesOf } from './fault';
import { ourRules } from './our-rules';
import { runChecks } from './run';
import type { Judge } from './subject';

const width = Math.max(...checks.map(({ name }) => name.length));
const start = performance.now();
let announced = '';
let judged = 0;

/** Judging takes longest: where somebody watches, it says how far it is. */
const judge: Judge = (answers) => {
  judged++;
  if (process.stdout.isTTY && judged % 5_000 === 0) {
    process.stdout.write(`\r${announced}${judged.toLocaleString('en')} judged`);
  }
  return ourRules.judge(answers);
};

const found = runChecks({ ...ourRules, judge }, checks, {
  begins: (name) => {
    judged = 0;
    announced = `${name.padEnd(width)}  `;
    process.stdout.write(announced);
  },
  ends: (checked) => {
    if (judged > 0 && process.stdout.isTTY) process.stdout.write(`\r${announced}`);
    process.stdout.write(
      checked === 'left out' ? 'left out: what it rests on has faults\n' : `${told(checked)}\n`,
    );
  },
});

const seconds = ((performance.now() - start) / 1000).toFixed(1);
if (found.length === 0) process.stdout.write(`\nThe rules are in order (${seconds} s).\n`);
else {
  process.stdout.write(`\n${counted(found.length, 'fault')} (${seconds} s):\n`);
  process.stdout.write(
    linesOf(found)
      .map((line) => `${line}\n`)
      .join(''),
  );
  process.exitCode = 1;
}

function told({ counted: looked, faults }: Checked): string {
  return `${looked}: ${faults.length === 0 ? 'in order' : counted(faults.length, 'fault')}`;
}
