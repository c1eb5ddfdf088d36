import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { judge } from '../../rules/judge';
import { check, InputError, textIn } from '../../tools/command-line/check';
import { openWithJetro } from '../examples';
import { cases, clean } from '../rules/by-hand';

const whole = (input: string) => JSON.parse([...check(input)].join(''));
const run = (answers: unknown) => whole(JSON.stringify([{ id: 'x', answers }]))[0];

describe('the check for programs', () => {
  test('gives a verdict for each entry, in order', () => {
    const input = cases.map(({ story, answers }) => ({ id: story, answers }));
    const output: { id: string; outcome: string }[] = whole(JSON.stringify(input));
    expect(output.map(({ id, outcome }) => [id, outcome])).toEqual(
      cases.map(({ story, answers }) => [story, judge(answers).outcome]),
    );
  });

  test('reports a finding with just what belongs to its effect', () => {
    const { findings } = run({
      ...clean,
      membership: 'paid',
      ...openWithJetro.answer,
      circumstances: ['madeOverseas'],
    });
    expect(findings).toEqual([
      openWithJetro.finding,
      {
        question: 'membership',
        answer: 'paid',
        effect: 'bars',
        cites: ['Q15', 'Q17'],
        certainty: 'express',
        removable: false,
      },
      { question: 'listedCompany', answer: 'same', effect: 'meets', cites: ['Q10'], certainty: 'express' },
      { question: 'restricted', answer: 'none', effect: 'meets', cites: ['Q6', 'Q12'], certainty: 'express' },
      {
        question: 'eligibleItems',
        answer: 'all',
        effect: 'meets',
        cites: ['Q11', 'Q12'],
        certainty: 'express',
      },
      { question: 'sharedProduct', answer: 'no', effect: 'meets', cites: ['Q9'], certainty: 'inferred' },
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
      unanswered: ['membership', 'listedCompany', 'restricted', 'eligibleItems', 'sharedProduct'],
    });
  });

  test('accepts a byte order mark and a tick given twice', () => {
    const input = '\uFEFF[{"id":"a","answers":{"circumstances":["madeOverseas","madeOverseas"]}}]';
    const output = whole(textIn(new TextEncoder().encode(input)));
    expect(output[0].findings).toHaveLength(1);
  });

  test('gives an empty list for an empty list', () => {
    expect(whole('[]')).toEqual([]);
  });

  test('gives its verdicts one by one, however many there are', () => {
    const entry = { id: 'x', answers: clean };
    const [first, second] = check(JSON.stringify(Array(1000).fill(entry)));
    expect(JSON.parse(`${first}]`)).toMatchObject([{ outcome: 'canApply' }]);
    expect(JSON.parse(`[${second?.slice(1)}]`)).toMatchObject([{ outcome: 'canApply' }]);
  });

  test('ignores an answer to a question that is not asked', () => {
    expect(run({ ...clean, employees: 'over300' })).toMatchObject({ outcome: 'canApply' });
  });

  test.each([
    ['text that is not JSON', 'moon', /^input: not JSON/],
    ['a second byte order mark', '\uFEFF[]', /^input: not JSON/],
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
    const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/run.mjs', 'check'], {
      input: '[{"id":"a","answers":{"moon":"x"}}]',
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('entry 1, answers: unknown question "moon"');
  });

  test('ends quietly when its reader has had enough', () => {
    const input = JSON.stringify(Array(5000).fill({ id: 'a', answers: clean }));
    const { status, stdout, stderr } = spawnSync('bash', ['-c', 'node tools/run.mjs check | head -n 1'], {
      input,
      encoding: 'utf8',
    });
    expect([status, stdout, stderr]).toEqual([0, '[\n', '']);
  });
});
