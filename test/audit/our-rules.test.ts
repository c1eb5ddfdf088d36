import { describe, expect, test } from 'vitest';
import { agreementFaults } from '../../src/audit/agreement';
import { checks } from '../../src/audit/audit';
import { endsOfMachine } from '../../src/audit/machine-walk';
import { ourRules } from '../../src/audit/our-rules';
import { lines, withQuestion } from './changed';

/** What each check has to have looked at: one that looks at nothing finds nothing wrong. */
const width: Readonly<Record<string, string>> = {
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

  // One membership of seven, for speed: test/rules/every-answer-set.test.ts walks the machine through all of them.
  test('are in order: machine and judge agree on those who are listed for free', () => {
    const free = ourRules.table.membership?.options.free;
    const table = withQuestion(ourRules.table, 'membership', { options: free ? { free } : {} });
    const { counted, faults } = agreementFaults(table, ourRules.judge, endsOfMachine(table));
    expect(faults).toEqual([]);
    // 4,536 complete ones, and 902 cut short at the first bar: 1 + 17 + 34 + 340 + 510, question by question.
    expect(counted).toBe('5,438 ends');
  }, 30_000);
});
