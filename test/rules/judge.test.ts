import { describe, expect, test } from 'vitest';
import type { Answers } from '../../rules/answers';
import { type Finding, judge } from '../../rules/judge';
import { questions } from '../../rules/questions';
import type { Effect } from '../../rules/ruling';
import { bandOf, type Industry } from '../../rules/sme';
import { openWithJetro } from '../examples';
import { cases, clean, proprietor, shared } from './by-hand';

const withEffect = (answers: Answers, effect: Effect): readonly Finding[] =>
  judge(answers).findings.filter((finding) => finding.effect === effect);

const cited = (findings: readonly Finding[]) => [...new Set(findings.flatMap(({ cites }) => cites))].sort();

describe('verdicts read off the FAQ by hand', () => {
  test.each(cases)('$outcome: $story', ({ answers, outcome, restsOn, alsoCites }) => {
    const verdict = judge(answers);
    expect(verdict.outcome).toBe(outcome);
    const decisive = { canApply: undefined, askFirst: 'confirm', cannotApply: 'bars' } as const;
    const effect = decisive[outcome];
    if (effect) expect(cited(withEffect(answers, effect))).toEqual([...restsOn].sort());
    expect(cited(verdict.findings)).toEqual(expect.arrayContaining([...alsoCites]));
  });

  test('there are at least ninety of them, no two of the same story', () => {
    expect(new Set(cases.map(({ story }) => story)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(90);
  });

  test('every option that bars or opens a point decides one of them alone, every other occurs in one', () => {
    const untested = Object.entries(questions).flatMap(([question, { options }]) =>
      Object.keys(options)
        .filter((option) => !cases.some(({ answers }) => isTried(answers, question, option)))
        .map((option) => `${question} = ${option}`),
    );
    expect(untested).toEqual([]);
  });

  function isTried(answers: Answers, question: string, option: string): boolean {
    const finding = judge(answers).findings.find((one) => one.question === question && one.answer === option);
    const given: unknown = Object.entries(answers).find(([id]) => id === question)?.[1];
    if (!finding) return given === option;
    if (finding.effect === 'meets' || finding.effect === 'note') return true;
    const others = finding.effect === 'confirm' ? withEffect(answers, 'bars').length : 0;
    return withEffect(answers, finding.effect).length === 1 && others === 0;
  }
});

describe('the SME Basic Act’s limits are inclusive', () => {
  const limits: [Industry, string, number][] = [
    ['manufacturingOrOther', 'a manufacturer', 300],
    ['wholesale', 'a wholesaler', 100],
    ['services', 'a service business', 100],
    ['retail', 'a retailer', 50],
  ];
  const employing = (count: number, industry: Industry) =>
    judge({ ...proprietor, employees: bandOf(count), industry }).outcome;

  test.each(limits)(
    '%s: %s with one fewer than, exactly and one more than %i employees',
    (industry, _, limit) => {
      expect(employing(limit - 1, industry)).toBe('canApply');
      expect(employing(limit, industry)).toBe('canApply');
      expect(employing(limit + 1, industry)).toBe('askFirst');
    },
  );

  test('nobody at all is a head count, half a person and fewer than nobody are not', () => {
    expect(bandOf(0)).toBe('upTo50');
    expect(() => bandOf(-1)).toThrow(new RangeError('not a head count: -1'));
    expect(() => bandOf(50.5)).toThrow(RangeError);
    expect(() => bandOf(Number.NaN)).toThrow(RangeError);
  });
});

describe('a finding says how it was read', () => {
  test('a paying exhibitor is barred expressly and cannot remove it', () => {
    expect(withEffect({ ...clean, membership: 'paid' }, 'bars')).toMatchObject([
      {
        question: 'membership',
        answer: 'paid',
        cites: ['Q15', 'Q17'],
        certainty: 'express',
        removable: false,
      },
    ]);
  });

  test('a company abroad cannot remove its bar either', () => {
    expect(withEffect({ ...clean, applicant: 'overseasCompany' }, 'bars')).toMatchObject([
      { removable: false },
    ]);
  });

  test('the company to be listed would be another applicant', () => {
    expect(withEffect({ ...clean, listedCompany: 'different' }, 'bars')).toMatchObject([
      { removable: true, becomes: { same: 'anotherApplicant' } },
    ]);
  });

  test('a refusal may turn into agreement or another product, and bars by inference', () => {
    expect(withEffect({ ...shared, agreement: 'refused' }, 'bars')).toMatchObject([
      {
        certainty: 'inferred',
        removable: true,
        becomes: { agreed: 'agreement', someRefused: 'otherProducts' },
      },
    ]);
  });

  test('the ban on infection-control goods is dated', () => {
    expect(withEffect({ ...clean, restricted: 'infectionControl' }, 'bars')).toMatchObject([
      { certainty: 'dated', removable: true, cites: ['Q6', 'Q12'] },
    ]);
  });

  test('an applicant left over is open because the FAQ is silent, doubt because the applicant is', () => {
    expect(withEffect({ ...clean, ...openWithJetro.answer }, 'confirm')).toMatchObject([
      { certainty: 'silent', gap: 'faq', settleWith: 'jetro' },
    ]);
    expect(withEffect({ ...clean, applicant: 'notSure' }, 'confirm')).toMatchObject([
      { certainty: 'express', gap: 'applicant', settleWith: 'applicant' },
    ]);
  });

  test.each([
    [{ membership: 'notSure' }, 'alibaba'],
    [{ sharedProduct: 'notSure' }, 'counterpart'],
    [{ sharedProduct: 'yes', agreement: 'notYetAgreed' }, 'counterpart'],
    [{ sharedProduct: 'yes', agreement: 'otherPairing' }, 'jetro'],
    [{ applicant: 'notSure' }, 'applicant'],
    [{ listedCompany: 'notDecided' }, 'applicant'],
    [{ restricted: 'notChecked' }, 'alibaba'],
    [{ eligibleItems: 'notChecked' }, 'guidelines'],
  ] as const)('%o is settled with %s', (answer, desk) => {
    expect(withEffect({ ...clean, ...answer }, 'confirm')).toMatchObject([{ settleWith: desk }]);
  });

  test('hoping to sell to consumers is noted strongly', () => {
    const answers: Answers = { ...clean, circumstances: ['sellToConsumers', 'consumerGoods'] };
    expect(withEffect(answers, 'note')).toMatchObject([
      { answer: 'consumerGoods', strong: false },
      { answer: 'sellToConsumers', strong: true },
    ]);
  });

  test('where the industry decides, the head count has no finding of its own', () => {
    const { findings } = judge({ ...proprietor, employees: 'from51To100', industry: 'retail' });
    expect(findings.filter(({ question }) => question === 'employees')).toEqual([]);
    expect(findings.filter(({ question }) => question === 'industry')).toHaveLength(1);
  });
});

describe('answers that are not complete', () => {
  test('nothing said: no outcome, and every question that is asked of anyone is unanswered', () => {
    expect(judge({})).toEqual({
      outcome: null,
      findings: [],
      unanswered: [
        'applicant',
        'membership',
        'listedCompany',
        'restricted',
        'eligibleItems',
        'sharedProduct',
      ],
    });
  });

  test('a bar decides before the rest is answered', () => {
    const { outcome, unanswered } = judge({ applicant: 'overseasCompany' });
    expect(outcome).toBe('cannotApply');
    expect(unanswered).toEqual([
      'membership',
      'listedCompany',
      'restricted',
      'eligibleItems',
      'sharedProduct',
    ]);
  });

  test('an open point does not', () => {
    expect(judge(openWithJetro.answer).outcome).toBeNull();
  });

  test('a proprietor still has to count employees', () => {
    expect(judge({ ...proprietor }).unanswered).toEqual(['employees']);
  });

  test('no circumstances is the same as none ticked, ticked twice the same as once', () => {
    const { circumstances: _, ...rest } = clean;
    expect(judge(rest)).toEqual(judge(clean));
    expect(judge({ ...clean, circumstances: ['madeOverseas', 'madeOverseas'] }).findings).toEqual(
      judge({ ...clean, circumstances: ['madeOverseas'] }).findings,
    );
  });
});
