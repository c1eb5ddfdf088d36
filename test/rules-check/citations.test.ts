import { describe, expect, test } from 'vitest';
import { meets } from '../../rules/ruling';
import { citationFaults } from '../../tools/rules-check/citations';
import { ourRules } from '../../tools/rules-check/subject';
import { linesOf, withOption, withoutQuestions, withQuestion } from './changed';

const { table, entries, decidesNothing } = ourRules;

describe('rulings', () => {
  test('that cite nothing', () => {
    const uncited = withQuestion(table, 'partner', { cites: [], options: { yes: meets() } });
    expect(linesOf(citationFaults, { table: uncited })).toEqual(['citation · partner.yes · cites nothing']);
  });

  test('that cite an entry the FAQ does not have', () => {
    const { Q26, ...others } = entries;
    expect(Q26).toBeDefined();
    const changed = withOption(table, 'listedCompany', 'same', meets({ cites: ['Q10', 'Q26'] }));
    expect(linesOf(citationFaults, { table: changed, entries: others })).toEqual([
      'citation · listedCompany.same · cites Q26, which the FAQ does not have',
    ]);
  });
});

describe('entries from Q7 to Q17', () => {
  test('one without a ruling and without a reason', () => {
    const { Q14, ...reasons } = decidesNothing;
    expect(Q14).toBeDefined();
    expect(linesOf(citationFaults, { decidesNothing: reasons })).toEqual([
      'citation · Q14 · has neither a ruling nor a stated reason for having none',
    ]);
  });

  test('one that only a question taken away rested on', () => {
    expect(
      linesOf(citationFaults, { table: withoutQuestions(['employees', 'industry', 'applicant']) }),
    ).toContain('citation · Q8 · has neither a ruling nor a stated reason for having none');
  });

  test('one said to decide nothing that a ruling cites', () => {
    const reasons = { ...decidesNothing, Q9: 'Decides nothing.' };
    expect(linesOf(citationFaults, { decidesNothing: reasons })).toEqual([
      'citation · Q9 · is said to decide nothing, yet sharedProduct.no cites it',
    ]);
  });

  test('one with an empty reason, and one that is missing altogether', () => {
    const { Q13, ...others } = entries;
    expect(Q13).toBeDefined();
    const reasons = { ...decidesNothing, Q14: ' ' };
    expect(linesOf(citationFaults, { entries: others, decidesNothing: reasons })).toEqual([
      'citation · Q13 · is missing from the FAQ entries',
      'citation · Q14 · has neither a ruling nor a stated reason for having none',
    ]);
  });
});
