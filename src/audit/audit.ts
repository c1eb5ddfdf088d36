import { agreementFaults } from './agreement';
import { ruleFaults } from './citations';
import { decisionFaults } from './decisions';
import { effectFaults } from './effects';
import type { Checked } from './fault';
import { historyFaults } from './history';
import { quotationFaults, unmarkedFaults } from './quotations';
import { reachFaults } from './reach';
import { rulingFaults } from './rulings';
import { sizeFaults } from './sizes';
import { steadinessFaults } from './steadiness';
import type { Subject } from './subject';
import { wholeSpaceFaults } from './whole-space';
import { wordingFaults } from './wording';

/** One family of checks, with the name it is announced by. */
interface Check {
  readonly name: string;
  readonly run: (subject: Subject) => Checked;
}

/** Everything that is looked at, the quick before the slow. */
export const checks: readonly Check[] = [
  { name: 'no ruling contradicts itself', run: ({ table }) => rulingFaults(table) },
  { name: 'head counts fall into one band', run: ({ limits, bands }) => sizeFaults(limits, bands) },
  { name: 'every answer ruled on once', run: ({ table }) => decisionFaults(table) },
  { name: 'everything reachable', run: ({ table }) => reachFaults(table) },
  { name: 'every option does something', run: ({ table, judge }) => effectFaults(table, judge) },
  {
    name: 'Q7 to Q17 have rules',
    run: ({ table, judge, entries, decidesNothing }) => ruleFaults(table, judge, entries, decidesNothing),
  },
  { name: 'quotations short', run: ({ table, entries }) => quotationFaults(table, entries) },
  { name: 'quotations marked', run: ({ entries, wording }) => unmarkedFaults(entries, wording) },
  {
    name: 'wording in every language',
    run: ({ table, entries, wording }) => wordingFaults(table, entries, wording),
  },
  { name: 'versions in order', run: ({ history }) => historyFaults(history) },
  {
    name: 'outcome for all, whatever is ticked',
    run: ({ table, judge, entries }) => wholeSpaceFaults(table, judge, entries),
  },
  { name: 'no outcome taken back', run: ({ table, judge }) => steadinessFaults(table, judge) },
  {
    name: 'machine and judge agree',
    run: ({ table, judge, ends }) => agreementFaults(table, judge, ends()),
  },
];
