import { describe, expect, test } from 'vitest';
import { isAsked, questionIds } from '../../rules/answers';
import { judge } from '../../rules/judge';
import { questions } from '../../rules/questions';
import { impactOf } from '../../tools/impact/impact';
import type { RuleSet } from '../../tools/impact/joint-space';
import { sentencesOn } from '../../tools/impact/sentences';

const ours: RuleSet = {
  questions,
  isAsked: (question, answers) => {
    const known = questionIds.find((id) => id === question);
    return known !== undefined && isAsked(known, answers);
  },
  judge,
};

/** Ours, but that branches in Japan may apply just as companies do. */
const branchesMayApply: RuleSet = {
  ...ours,
  judge: (answers) => {
    if (answers.applicant !== 'japanBranch') return ours.judge(answers);
    const { outcome, findings } = ours.judge({ ...answers, applicant: 'japanCompany' });
    const named = findings.map((finding) =>
      finding.question === 'applicant' ? { ...finding, answer: 'japanBranch' } : finding,
    );
    return { outcome, findings: named };
  },
};

describe('our own rules', () => {
  test('differ in nothing from themselves', () => {
    expect(sentencesOn(impactOf(ours, ours))).toEqual([
      'No answer set changes its outcome or its reasons (508,032 answer sets compared).',
    ]);
  }, 60_000);

  test('would differ in one sentence if branches in Japan might apply', () => {
    expect(sentencesOn(impactOf(ours, branchesMayApply))).toEqual([
      'applicant = japanBranch: confirm → meets; askFirst → canApply 256 sets; Q7; reasons only: 27,968 sets',
      '508,032 answer sets compared, 28,224 differ.',
    ]);
  }, 60_000);
});
