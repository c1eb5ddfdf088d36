import { describe, expect, test } from 'vitest';
import { bars } from '../../rules/ruling';
import { type Check, checks } from '../../tools/rules-check/audit';
import { lineOf, linesOf } from '../../tools/rules-check/fault';
import { ourRules } from '../../tools/rules-check/our-rules';
import { runChecks } from '../../tools/rules-check/run';
import type { Table } from '../../tools/rules-check/subject';
import { withOption, withQuestion } from './changed';

/** What is told and found where the checks look at another table than ours. */
function run(table: Table, which: readonly Check[] = checks) {
  const told: string[] = [];
  const found = runChecks({ ...ourRules, table }, which, {
    begins: (name) => told.push(name),
    ends: (checked) => told.push(checked === 'left out' ? checked : checked.counted),
  });
  return { told, found: found.map(lineOf) };
}

/** The checks that are left out. */
function leftOut(told: readonly string[]): string[] {
  return told.filter((_, place) => told[place + 1] === 'left out');
}

const onVerdicts = [
  'every option does something',
  'Q7 to Q17 have rules',
  'outcome for all, whatever is ticked',
  'no outcome taken back',
  'machine and judge agree',
];

describe('a table in which questions lead nowhere', () => {
  test('a question asked on itself is one fault, and nothing follows it in a circle', () => {
    const asked = { question: 'applicant', isOneOf: ['japanCompany'] };
    const { told, found } = run(withQuestion(ourRules.table, 'applicant', { asked }));
    expect(found).toEqual(['unreachable · applicant · hangs on applicant, which is not asked before it']);
    expect(leftOut(told)).toEqual(['every answer ruled on once', 'everything reachable', ...onVerdicts]);
  });

  test('a question never asked is one fault, not one for each outcome it takes back', () => {
    const asked = {
      question: 'restricted',
      isNoneOf: ['none', 'some', 'all', 'infectionControl', 'notChecked'],
    };
    const { told, found } = run(withQuestion(ourRules.table, 'eligibleItems', { asked }));
    expect(found).toEqual(['unreachable · eligibleItems · is never asked']);
    expect(leftOut(told)).toEqual(onVerdicts);
  });
});

test('a ruling that contradicts itself leaves nothing out', () => {
  const becoming = bars({ becomes: { nobody: 'anotherApplicant' } });
  const table = withOption(ourRules.table, 'listedCompany', 'different', becoming);
  const quick = checks.filter(({ layer }) => layer !== 'verdicts');
  const { told, found } = run(table, quick);
  expect(found).toEqual([
    'contradiction · listedCompany.different · may become nobody, which does not exist',
  ]);
  expect(leftOut(told)).toEqual([]);
  expect(told).toHaveLength(2 * quick.length);
});

test('a check that throws is a fault, and the others still run', () => {
  const broken: Check = {
    name: 'broken',
    run: () => {
      throw new RangeError('Maximum call stack size exceeded');
    },
  };
  const sound: Check = { name: 'sound', run: () => ({ counted: '1 thing', faults: [] }) };
  expect(run({}, [broken, sound])).toEqual({
    told: ['broken', 'not to the end', 'sound', '1 thing'],
    found: ['stopped · broken · by RangeError: Maximum call stack size exceeded'],
  });
});

test('faults at one place stand together, the first met first', () => {
  const at = (place: string, wrong: string) => ({ kind: 'gap', place, wrong, times: 1 }) as const;
  expect(linesOf([at('a', 'is one'), at('b', 'is two'), at('a', 'is three')])).toEqual([
    'gap · a · is one',
    '  gap · a · is three',
    'gap · b · is two',
  ]);
});
