import { describe, expect, test } from 'vitest';
import type { Answers } from '../../rules/answers';
import { judge } from '../../rules/judge';
import { questions } from '../../rules/questions';
import { meets } from '../../rules/ruling';
import { compareRules, type RuleSet } from '../../tools/impact/comparison';
import { sentencesOn } from '../../tools/impact/sentences';
import { answerSets } from '../../tools/rules-check/table';

const ours: RuleSet = { questions, judge: (answers) => judge(answers as Answers) };
const sets = [...answerSets(questions)].length.toLocaleString('en');

/** Ours, but that branches in Japan may apply just as companies do. */
const branchesMayApply: RuleSet = {
  ...ours,
  judge: (answers) => {
    if (answers.applicant !== 'japanBranch') return ours.judge(answers);
    const { outcome, findings } = ours.judge({ ...answers, applicant: 'japanCompany' });
    const renamed = { ...meets({ cites: ['Q7'] }), question: 'applicant', answer: 'japanBranch' };
    return {
      outcome,
      findings: findings.map((one) => (one.question === 'applicant' ? { ...one, ...renamed } : one)),
    };
  },
};

describe('our own rules', () => {
  test('differ in nothing from themselves', () => {
    expect(sentencesOn(compareRules(ours, ours))).toEqual([
      `${sets} answer sets compared: no outcome and no reason differs.`,
    ]);
  });

  test('would differ in one sentence if branches in Japan might apply', () => {
    const [sentence = '', end, ...more] = sentencesOn(compareRules(ours, branchesMayApply));
    expect(sentence).toMatch(
      /^applicant = japanBranch is now a condition met; before: a point to confirm \(Q7\)\. Of [\d,]+ answer sets with it, the outcome of \d+ changes from askFirst to canApply\. /,
    );
    expect(end).toMatch(/answer sets compared: [\d,]+ differ\.$/);
    expect(more).toEqual([]);
  });
});
