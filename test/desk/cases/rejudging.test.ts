import { describe, expect, test } from 'vitest';
import { rulesVersion } from '../../../rules/source';
import type { CaseJudgement } from '../../../src/desk/cases/case';
import { isOfOlderRules, rejudged, rejudgementOf, withAnswers } from '../../../src/desk/cases/rejudging';
import { client } from './clients';

const { answers } = client();
const allMeet = {
  applicant: 'meets',
  membership: 'meets',
  listedCompany: 'meets',
  sharedProduct: 'meets',
  restricted: 'meets',
  eligibleItems: 'meets',
  circumstances: 'none',
} as const;

const morning = new Date('2026-11-23T00:00:00.000Z');
const tenMinutesLater = new Date('2026-11-23T00:10:00.000Z');
const nextWeek = new Date('2026-11-30T00:00:00.000Z');

/** Judged this morning, with nothing in the way. */
const canApply: CaseJudgement = {
  judgedAt: '2026-11-23T00:00:00.000Z',
  rules: rulesVersion,
  outcome: 'canApply',
  weights: allMeet,
};

describe('answers given', () => {
  test('are judged, and the case counts as changed', () => {
    const given = withAnswers(client({ answers: {} }), answers, morning);
    expect(given.answers).toEqual(answers);
    expect(given.judgements).toEqual([canApply]);
    expect(given.changedAt).toBe('2026-11-23T00:00:00.000Z');
  });

  test('that are the same leave the case as it is', () => {
    const given = client({ judgements: [canApply] });
    expect(withAnswers(given, { ...answers }, nextWeek)).toBe(given);
  });

  test('one after the other leave one entry, not one for each step', () => {
    const first = withAnswers(client({ answers: {} }), { applicant: 'japanCompany' }, morning);
    expect(first.judgements).toMatchObject([{ outcome: null, weights: { applicant: 'meets' } }]);
    const last = withAnswers(first, answers, nextWeek);
    expect(last.judgements).toMatchObject([{ outcome: 'canApply', judgedAt: '2026-11-30T00:00:00.000Z' }]);
  });

  test('otherwise weeks later leave both outcomes, the newer one first', () => {
    const paid = withAnswers(
      client({ judgements: [canApply] }),
      { ...answers, membership: 'paid' },
      nextWeek,
    );
    expect(paid.judgements).toMatchObject([
      { outcome: 'cannotApply', weights: { membership: 'bars' } },
      canApply,
    ]);
  });

  test('otherwise within one conversation leave the last outcome alone', () => {
    const corrected = withAnswers(
      client({ judgements: [canApply] }),
      { ...answers, membership: 'paid' },
      tenMinutesLater,
    );
    expect(corrected.judgements).toMatchObject([
      { outcome: 'cannotApply', judgedAt: '2026-11-23T00:10:00.000Z' },
    ]);
  });

  test('otherwise after the clock was put back a week leave both outcomes, too', () => {
    const weekBefore = new Date('2026-11-16T00:00:00.000Z');
    const paid = withAnswers(
      client({ judgements: [canApply] }),
      { ...answers, membership: 'paid' },
      weekBefore,
    );
    expect(paid.judgements).toMatchObject([
      { outcome: 'cannotApply', judgedAt: '2026-11-16T00:00:00.000Z' },
      canApply,
    ]);
  });

  test('otherwise and back leave the first outcome as it was, with its own date', () => {
    const tried = withAnswers(
      client({ judgements: [canApply] }),
      { ...answers, membership: 'paid' },
      nextWeek,
    );
    const back = withAnswers(tried, answers, new Date('2026-11-30T00:05:00.000Z'));
    expect(back.judgements).toEqual([canApply]);
  });

  test('with the same outcome for another reason leave both', () => {
    const noted = withAnswers(
      client({ judgements: [canApply] }),
      { ...answers, restricted: 'some' },
      nextWeek,
    );
    expect(noted.judgements).toMatchObject([
      { outcome: 'canApply', weights: { restricted: 'note' } },
      { outcome: 'canApply', weights: { restricted: 'meets' } },
    ]);
  });

  test('taken back leave an unfinished entry above the outcome there was', () => {
    const { membership: _membership, ...fewer } = answers;
    const unfinished = withAnswers(client({ judgements: [canApply] }), fewer, nextWeek);
    expect(unfinished.judgements.map(({ outcome }) => outcome)).toEqual([null, 'canApply']);
  });

  test('all taken back on a new case leave no entry', () => {
    const begun = withAnswers(client({ answers: {} }), { applicant: 'japanCompany' }, morning);
    expect(withAnswers(begun, {}, tenMinutesLater).judgements).toEqual([]);
  });
});

/** Under rules of 2019, which knew a question more, this client could not apply. */
const ofOldRules: CaseJudgement = {
  judgedAt: '2019-11-23T00:00:00.000Z',
  rules: '2019.10',
  outcome: 'cannotApply',
  weights: { ...allMeet, restricted: 'bars', companyAge: 'meets' },
};

describe('a case judged under older rules', () => {
  const old = client({ judgements: [ofOldRules] });

  test('is marked', () => {
    expect(isOfOlderRules(old)).toBe(true);
  });

  test('is not a case judged today, one never judged, or one that a newer app has judged', () => {
    expect(isOfOlderRules(client({ judgements: [canApply] }))).toBe(false);
    expect(isOfOlderRules(client())).toBe(false);
    expect(isOfOlderRules(client({ judgements: [{ ...canApply, rules: '9999.1' }] }))).toBe(false);
  });

  test('is told what changes: both outcomes, and each question that weighs otherwise', () => {
    expect(rejudgementOf(old)).toEqual({
      was: ofOldRules,
      is: 'canApply',
      shifts: [
        { question: 'restricted', was: 'bars', is: 'meets' },
        { question: 'companyAge', was: 'meets', is: undefined },
      ],
    });
  });

  test('may come to the same under today’s', () => {
    const same = client({ judgements: [{ ...canApply, rules: '2019.10' }] });
    expect(rejudgementOf(same)).toMatchObject({ is: 'canApply', shifts: [] });
  });

  test('is judged anew with both outcomes kept; nothing else about it changes', () => {
    expect(rejudged(old, morning)).toEqual({ ...old, judgements: [canApply, ofOldRules] });
  });

  test('is judged anew once', () => {
    const once = rejudged(old, morning);
    expect(rejudgementOf(once)).toBeUndefined();
    expect(rejudged(once, nextWeek)).toBe(once);
  });

  test('keeps the old outcome also when judged minutes after it, and when it was unfinished', () => {
    const recent = { ...ofOldRules, outcome: null, judgedAt: '2026-11-22T23:55:00.000Z' };
    expect(rejudged(client({ judgements: [recent] }), morning).judgements).toEqual([canApply, recent]);
  });
});
