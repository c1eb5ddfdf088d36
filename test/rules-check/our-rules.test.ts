import { describe, expect, test } from 'vitest';
import { agreementFaults } from '../../tools/rules-check/agreement';
import { checks } from '../../tools/rules-check/audit';
import { endsOfMachine } from '../../tools/rules-check/machine-walk';
import { ourRules } from '../../tools/rules-check/our-rules';
import type { Table } from '../../tools/rules-check/subject';
import { lines, withQuestion } from './changed';

/** What each check has to have looked at: one that looks at nothing finds nothing wrong. */
const width: Readonly<Record<string, string>> = {
  'no ruling contradicts itself': '47 rulings',
  'head counts fall into one band': '4 bands, 4 limits',
  'every answer ruled on once': '9 questions, 45 options, 31,752 answer sets',
  'everything reachable': '9 questions asked, 8 joint rulings used',
  'outcome for all, whatever is ticked': '508,032 complete answer sets',
};

describe('our own rules', () => {
  test.each(checks.filter(({ name }) => name !== 'machine and judge agree'))(
    'are in order: $name',
    ({ name, run }) => {
      const checked = run(ourRules);
      expect(lines(checked)).toEqual([]);
      if (width[name]) expect(checked.counted).toBe(width[name]);
    },
    30_000,
  );

  // A small part of the space, for speed: test/rules/every-answer-set.test.ts walks the machine through all of it.
  test('are in order: machine and judge agree on those listed for free under their own name', () => {
    const free = withOnly(ourRules.table, 'membership', 'free');
    const table = withOnly(free, 'listedCompany', 'same');
    const checked = agreementFaults(table, ourRules.judge, endsOfMachine(table));
    expect(lines(checked)).toEqual([]);
    // 1,512 complete ones, and 443 cut short at the first bar: 1 + 17 + 170 + 255, question by question.
    expect(checked.counted).toBe('1,955 ends');
  }, 30_000);
});

/** A table with one option left of a question. */
function withOnly(table: Table, question: string, option: string): Table {
  const decision = table[question]?.options[option];
  return withQuestion(table, question, { options: decision ? { [option]: decision } : {} });
}
