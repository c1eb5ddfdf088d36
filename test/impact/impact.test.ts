import { describe, expect, test } from 'vitest';
import { isAsked, questionIds } from '../../rules/answers';
import { judge } from '../../rules/judge';
import { questions } from '../../rules/questions';
import { impactOf } from '../../src/impact/impact';
import type { NamedFinding, RuleSet } from '../../src/impact/joint-space';
import { sentencesOn } from '../../src/impact/sentences';

/** The rules of today, as the tool takes any version of them. */
const today: RuleSet = {
  questions,
  isAsked: (question, answers) => {
    const known = questionIds.find((id) => id === question);
    return known !== undefined && isAsked(known, answers);
  },
  judge,
};

/** The same rules with some readings changed; `undefined` takes a reading away. */
function withReadings(change: (finding: NamedFinding) => NamedFinding | undefined): RuleSet {
  return {
    ...today,
    judge: (answers) => {
      const found = judge(answers);
      const findings = found.findings.flatMap((finding) => change(finding) ?? []);
      return { outcome: outcomeOf(findings, found.unanswered.length > 0), findings };
    },
  };
}

function outcomeOf(findings: readonly NamedFinding[], isIncomplete: boolean): string | null {
  if (findings.some(({ effect }) => effect === 'bars')) return 'cannotApply';
  if (isIncomplete) return null;
  return findings.some(({ effect }) => effect === 'confirm') ? 'askFirst' : 'canApply';
}

const sentences = (before: RuleSet, after: RuleSet) => sentencesOn(impactOf(before, after), before, after);

describe('the impact of a change of the rules', () => {
  test('is none where nothing changed', () => {
    expect(sentences(today, today)).toEqual([
      'No answer set changes its outcome or its reasons (508,032 answer sets compared).',
    ]);
  }, 60_000);

  test('is told with the answer, what became of it, and how many sets it moves', () => {
    const stricter = new Map<NamedFinding, NamedFinding>();
    const after = withReadings((finding) => {
      if (finding.answer !== 'japanBranch') return finding;
      const changed = stricter.get(finding) ?? { ...finding, effect: 'bars' };
      stricter.set(finding, changed);
      return changed;
    });
    expect(sentences(today, after)).toEqual([
      'applicant = japanBranch: confirm → bars; Q7',
      '  cannotApply still: 21,024 sets',
      '  askFirst → cannotApply: 7,200 sets',
      '508,032 answer sets compared, 28,224 differ.',
    ]);
  }, 60_000);

  test('names what else a reading hangs on, and what is said otherwise to the same effect', () => {
    const changed = new Map<NamedFinding, NamedFinding>();
    const after = withReadings((finding) => {
      const { question, answer, effect } = finding;
      const isLenient = question === 'industry' && answer === 'services' && effect === 'confirm';
      const isCitedAnew = question === 'listedCompany' && answer === 'same';
      if (!isLenient && !isCitedAnew) return finding;
      const said = isLenient ? { ...finding, effect: 'meets' } : { ...finding, cites: ['Q10', 'Q26'] };
      return changed.get(finding) ?? changed.set(finding, said).get(finding);
    });
    const heads = sentences(today, after).filter((line) => !line.startsWith('  '));
    expect(heads).toEqual([
      'listedCompany = same: meets as before, cites Q10 → Q10 and Q26; Q10, Q26',
      'industry = services, employees = from101To300: confirm → meets; Q8',
      expect.stringMatching(/^508,032 answer sets compared, [\d,]+ differ\.$/),
    ]);
  }, 60_000);

  test('is told of an answer that is new, or gone', () => {
    const { groupPaid: _, ...options } = questions.membership.options;
    const without: RuleSet = {
      ...today,
      questions: { ...questions, membership: { ...questions.membership, options } },
    };
    expect(sentences(without, today)).toEqual([
      'membership = groupPaid: new → confirm; Q15',
      '  cannotApply still: 48,096 sets',
      '  no outcome → askFirst: 24,480 sets',
      '508,032 answer sets compared, 72,576 differ.',
    ]);
    expect(sentences(today, without)[0]).toBe('membership = groupPaid: confirm → gone; Q15');
  }, 60_000);
});
