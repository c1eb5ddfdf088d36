import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/desk/cases/case';
import { type DeskFilter, filtered } from '../../src/desk/cases/desk-list';
import { rowOf } from '../../src/desk/cases/desk-row';
import { figuresOf } from '../../src/desk/screens/figures';
import { client } from './cases/clients';

const plain = client();
const { answers } = plain;
const paid = client({ answers: { ...answers, membership: 'paid' } });
const leaving = client({ answers: { ...answers, membership: 'leavingToApply' } });
const prohibited = client({ answers: { ...answers, restricted: 'all' } });
const branch = client({ answers: { ...answers, applicant: 'otherOrganisation' } });
const settledBranch = client({
  answers: { ...answers, applicant: 'otherOrganisation' },
  settlements: [
    {
      question: 'applicant',
      answer: 'otherOrganisation',
      on: '2026-11-20',
      by: 'ジェトロ',
      reply: '申し込めます。',
    },
  ],
});
/** Two points for JETRO, one of them settled: a reply is still missing. */
const halfSettled = client({
  answers: { ...answers, applicant: 'otherOrganisation', membership: 'paidBefore', restricted: 'notChecked' },
  settlements: settledBranch.settlements,
});
const begun = client({ answers: { applicant: 'japanCompany' } });
const archived = client({ answers: { ...answers, membership: 'paid' }, isArchived: true });
const old = client({
  judgements: [{ judgedAt: '2025-11-01T01:00:00.000Z', rules: '2025.1', outcome: 'canApply', weights: {} }],
});

const all = [plain, paid, leaving, prohibited, branch, settledBranch, halfSettled, begun, archived, old];
const rows = (cases: readonly Case[] = all) => cases.map(rowOf);

describe('the figures', () => {
  test('count outcomes, those not finished last, and leave archived cases out', () => {
    const {
      total,
      outcomes,
      unfinished,
      ofOlderRules,
      archived: away,
    } = figuresOf(rows(), {
      withArchived: false,
    });
    expect(outcomes).toEqual([
      { outcome: 'canApply', count: 2 },
      { outcome: 'askFirst', count: 3 },
      { outcome: 'cannotApply', count: 3 },
      { outcome: null, count: 1 },
    ]);
    expect({ total, unfinished, ofOlderRules, away }).toEqual({
      total: 9,
      unfinished: 1,
      ofOlderRules: 1,
      away: 1,
    });
  });

  test('count archived cases too when asked', () => {
    const { total, outcomes, archived: away } = figuresOf(rows(), { withArchived: true });
    expect(total).toBe(10);
    expect(outcomes[2]).toEqual({ outcome: 'cannotApply', count: 4 });
    expect(away).toBe(1);
  });

  test('count each entry that bars once a case, most frequent first, with the questions it bars on', () => {
    expect(figuresOf(rows(), { withArchived: false }).bars).toEqual([
      { entry: 'Q15', count: 2, questions: ['membership'] },
      { entry: 'Q6', count: 1, questions: ['restricted'] },
      { entry: 'Q12', count: 1, questions: ['restricted'] },
      { entry: 'Q17', count: 1, questions: ['membership'] },
    ]);
  });

  test('set settled cases apart: one that still waits for a reply is not settled', () => {
    expect(figuresOf(rows(), { withArchived: false }).recipients).toEqual([
      { recipient: 'jetro', waiting: 2, settled: 1 },
      { recipient: 'alibaba', waiting: 1, settled: 0 },
    ]);
  });

  test('are those of the list filtered by them', () => {
    const { outcomes, bars, recipients, ofOlderRules } = figuresOf(rows(), { withArchived: true });
    const listed = (filter: DeskFilter) => filtered(rows(), filter, new Date('2026-11-23T00:00:00.000Z'));
    for (const { outcome, count } of outcomes) expect(listed({ outcomes: [outcome] })).toHaveLength(count);
    for (const { entry, count } of bars) expect(listed({ barredBy: entry })).toHaveLength(count);
    for (const { recipient, waiting, settled } of recipients) {
      expect(listed({ openWith: recipient })).toHaveLength(waiting);
      expect(listed({ settledWith: recipient })).toHaveLength(settled);
    }
    expect(listed({ ofOlderRules: true })).toHaveLength(ofOlderRules);
  });

  test('of no cases are all nought', () => {
    expect(figuresOf([], { withArchived: false })).toEqual({
      total: 0,
      outcomes: [
        { outcome: 'canApply', count: 0 },
        { outcome: 'askFirst', count: 0 },
        { outcome: 'cannotApply', count: 0 },
        { outcome: null, count: 0 },
      ],
      bars: [],
      recipients: [],
      unfinished: 0,
      ofOlderRules: 0,
      archived: 0,
    });
  });
});
