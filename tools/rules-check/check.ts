import { citationFaults, quotationFaults } from './citations';
import { decisionFaults } from './decisions';
import { effectFaults } from './effects';
import type { Fault } from './fault';
import { historyFaults } from './history';
import { rulingFaults } from './rulings';
import type { Subject } from './subject';
import { unmarkedFaults, wordingFaults } from './wording';

const onTable = [decisionFaults, effectFaults, rulingFaults, citationFaults, quotationFaults];
const onWords = [unmarkedFaults, wordingFaults, historyFaults];

/** Every fault of the rules and their wording. */
export function rulesFaults(subject: Subject): Fault[] {
  return [...onTable, ...onWords].flatMap((faultsOf) => faultsOf(subject));
}
