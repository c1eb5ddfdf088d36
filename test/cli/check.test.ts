import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';
import { check, InputError } from '../../src/cli/check';
import { cases, clean } from '../rules/by-hand';

const run = (answers: unknown) => JSON.parse(check(JSON.stringify([{ id: 'x', answers }])))[0];

describe('the check for programs', () => {
  test('gives a verdict for each entry, in order', () => {
    const input = cases.map(({ story, answers }) => ({ id: story, answers }));
    const output: { id: string; outcome: string }[] = JSON.parse(check(JSON.stringify(input)));
    expect(output.map(({ id, outcome }) => [id, outcome])).toEqual(
      cases.map(({ story, outcome }) => [story, outcome]),
    );
  });

  test('reports a finding with just what belongs to its effect', () => {
    const { findings } = run({
      ...clean,
      membership: 'paid',
      applicant: 'japanBranch',
      circumstances: ['madeOverseas'],
    });
    expect(findings).toEqual([
      {
        question: 'applicant',
        answer: 'japanBranch',
        effect: 'confirm',
        cites: ['Q7'],
        certainty: 'silent',
        gap: 'faq',
        settleWith: 'jetro',
      },
      {
        question: 'membership',
        answer: 'paid',
        effect: 'bars',
        cites: ['Q15', 'Q17'],
        certainty: 'express',
        removable: false,
      },
      { question: 'listedCompany', answer: 'same', effect: 'meets', cites: ['Q10'], certainty: 'express' },
      { question: 'sharedProduct', answer: 'no', effect: 'meets', cites: ['Q9'], certainty: 'inferred' },
      { question: 'restricted', answer: 'none', effect: 'meets', cites: ['Q6', 'Q12'], certainty: 'express' },
      {
        question: 'eligibleItems',
        answer: 'all',
        effect: 'meets',
        cites: ['Q11', 'Q12'],
        certainty: 'express',
      },
      {
        question: 'circumstances',
        answer: 'madeOverseas',
        effect: 'note',
        cites: ['Q12'],
        certainty: 'express',
      },
    ]);
  });

  test('has no outcome while an answer is missing and nothing bars', () => {
    expect(run({ applicant: 'japanCompany' })).toMatchObject({
      outcome: null,
      unanswered: ['membership', 'listedCompany', 'sharedProduct', 'restricted', 'eligibleItems'],
    });
  });

  test('ignores an answer to a question that is not asked', () => {
    expect(run({ ...clean, employees: 'over300' })).toMatchObject({ outcome: 'canApply' });
  });

  test.each([
    ['text that is not JSON', 'moon', /^input: not JSON/],
    ['something else than a list', '{}', 'input: expected array'],
    ['an entry without answers', '[{"id":"a"}]', 'entry 1, answers: expected object'],
    ['a number for an id', '[{"id":1,"answers":{}}]', 'entry 1, id: expected string'],
    [
      'an unknown question',
      '[{"id":"a","answers":{}},{"id":"b","answers":{"moon":"x"}}]',
      'entry 2, answers: unknown question "moon"',
    ],
    [
      'an unknown option',
      '[{"id":"a","answers":{"listedCompany":"moon"}}]',
      'entry 1, answers.listedCompany: unknown option "moon"; expected one of "same", "different", "notDecided"',
    ],
    [
      'an unknown tick',
      '[{"id":"a","answers":{"circumstances":["moon"]}}]',
      /^entry 1, answers\.circumstances\.0: unknown option "moon"/,
    ],
    [
      'a prototype’s name',
      '[{"id":"a","answers":{"__proto__":"x"}}]',
      'entry 1, answers: unknown question "__proto__"',
    ],
  ])('refuses %s', (_, input, message) => {
    expect(() => check(input)).toThrow(InputError);
    expect(() => check(input)).toThrow(message);
  });
});

// The first run bundles the command line.
vi.setConfig({ testTimeout: 60_000 });

describe('npm run check', () => {
  const script = ['--silent', 'run', 'check'];

  test('reads standard input and prints nothing but the result', () => {
    const output = execFileSync('npm', script, {
      input: '[{"id":"a","answers":{"applicant":"overseasCompany"}}]',
      encoding: 'utf8',
    });
    expect(JSON.parse(output)).toMatchObject([{ id: 'a', outcome: 'cannotApply' }]);
  });

  test('ends with 2 and prints no result for bad input', () => {
    const { status, stdout, stderr } = spawnSync('npm', script, {
      input: '[{"id":"a","answers":{"moon":"x"}}]',
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('entry 1, answers: unknown question "moon"');
  });
});
