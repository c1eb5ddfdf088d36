import { rulesFaults } from './check';
import { lineOf } from './fault';
import { ourRules } from './subject';
import { answerSets, rulingsIn } from './table';

const faults = rulesFaults(ourRules);
const sets = [...answerSets(ourRules.table)].length.toLocaleString('en');
const end = faults.length === 0 ? 'The rules are in order' : `Faults: ${faults.length}`;
process.stdout.write(
  [
    ...faults.map(lineOf),
    `${end} (${rulingsIn(ourRules.table).length} rulings, ${sets} answer sets).`,
    '',
  ].join('\n'),
);
if (faults.length > 0) process.exitCode = 1;
