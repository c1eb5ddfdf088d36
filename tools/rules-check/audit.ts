import { agreementFaults } from './agreement';
import { ruleFaults } from './citations';
import { conditionFaults } from './conditions';
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

/**
 * What a check takes for granted of the table, each layer the ones before it: that questions hang on one another, that
 * each answer is decided, that the judge therefore has something to say.
 */
export const layers = ['conditions', 'decisions', 'verdicts'] as const;

/** One family of checks, with the name it is announced by. */
export interface Check {
  readonly name: string;
  /** Left out, it looks at single rulings or at words, and takes nothing for granted. */
  readonly layer?: (typeof layers)[number];
  readonly run: (subject: Subject) => Checked;
}

/** Everything that is looked at, causes before what follows from them, the quick before the slow. */
export const checks: readonly Check[] = [
  {
    name: 'conditions name what is there',
    layer: 'conditions',
    run: ({ table }) => conditionFaults(table),
  },
  { name: 'no ruling contradicts itself', run: ({ table }) => rulingFaults(table) },
  { name: 'head counts fall into one band', run: ({ limits, bands }) => sizeFaults(limits, bands) },
  { name: 'versions in order', run: ({ history }) => historyFaults(history) },
  { name: 'quotations short', run: ({ table, entries }) => quotationFaults(table, entries) },
  { name: 'quotations marked', run: ({ entries, wording }) => unmarkedFaults(entries, wording) },
  {
    name: 'wording in every language',
    run: ({ table, entries, wording }) => wordingFaults(table, entries, wording),
  },
  { name: 'every answer ruled on once', layer: 'decisions', run: ({ table }) => decisionFaults(table) },
  { name: 'everything reachable', layer: 'decisions', run: ({ table }) => reachFaults(table) },
  {
    name: 'every option does something',
    layer: 'verdicts',
    run: ({ table, judge, wording, readAlike }) => effectFaults(table, judge, wording, readAlike),
  },
  {
    name: 'Q7 to Q17 have rules',
    layer: 'verdicts',
    run: ({ table, judge, entries, decidesNothing }) => ruleFaults(table, judge, entries, decidesNothing),
  },
  {
    name: 'outcome for all, whatever is ticked',
    layer: 'verdicts',
    run: ({ table, judge, entries }) => wholeSpaceFaults(table, judge, entries),
  },
  {
    name: 'no outcome taken back',
    layer: 'verdicts',
    run: ({ table, judge }) => steadinessFaults(table, judge),
  },
  {
    name: 'machine and judge agree',
    layer: 'verdicts',
    run: ({ table, judge, ends }) => agreementFaults(table, judge, ends()),
  },
];
