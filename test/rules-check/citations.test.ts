import { describe, expect, test } from 'vitest';
import { ruleFaults } from '../../tools/rules-check/citations';
import { ourRules } from '../../tools/rules-check/our-rules';
import { lines, saying } from './changed';

const { table, entries, decidesNothing, judge } = ourRules;

describe('entries from Q7 to Q17', () => {
  test('one without a rule and without a reason', () => {
    const { Q14, ...reasons } = decidesNothing;
    expect(Q14).toBeDefined();
    expect(lines(ruleFaults(table, judge, entries, reasons))).toEqual([
      'no rule · Q14 · has neither a rule nor a stated reason for having none',
    ]);
  });

  test('one whose only finding rests on it no more', () => {
    const silent = saying(judge, ({ findings }) => ({
      findings: findings.filter(({ question }) => question !== 'listedCompany'),
    }));
    expect(lines(ruleFaults(table, silent, entries, decidesNothing))).toEqual([
      'no rule · Q10 · has neither a rule nor a stated reason for having none',
    ]);
  });

  test('one said to decide nothing that a finding rests on', () => {
    const reasons = { ...decidesNothing, Q9: 'Decides nothing.' };
    expect(lines(ruleFaults(table, judge, entries, reasons))).toEqual([
      'no rule · Q9 · is said to decide nothing, yet sharedProduct.no rests on it',
    ]);
  });

  test('one with an empty reason, and one that is missing altogether', () => {
    const { Q13, ...others } = entries;
    expect(Q13).toBeDefined();
    expect(lines(ruleFaults(table, judge, others, { ...decidesNothing, Q14: ' ' }))).toEqual([
      'no rule · Q13 · is missing from the FAQ entries',
      'no rule · Q14 · has neither a rule nor a stated reason for having none',
    ]);
  });
});
