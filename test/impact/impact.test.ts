import { describe, expect, test } from 'vitest';
import { isAsked, questionIds } from '../../rules/answers';
import { judge } from '../../rules/judge';
import { questions } from '../../rules/questions';
import { impactOf } from '../../src/impact/impact';
import type { RuleSet } from '../../src/impact/joint-space';
import { sentencesOn } from '../../src/impact/sentences';
import { type Reading, rulesWith, readings as today, withEffect } from './made-up-rules';

const sentences = (before: RuleSet, after: RuleSet) => sentencesOn(impactOf(before, after), before, after);

describe('the impact of a change of the rules', () => {
  test('is none where nothing changed', () => {
    expect(sentences(rulesWith(today), rulesWith(today))).toEqual([
      'No answer set changes its outcome or its reasons (48 answer sets compared).',
    ]);
  });

  test('is told with the answer, what became of it, and how many sets it moves', () => {
    expect(sentences(rulesWith(today), rulesWith(withEffect('branch', 'bars')))).toEqual([
      'applicant = branch: confirm → bars; Q7',
      '  askFirst → cannotApply: 16 sets',
      '  cannotApply still: 8 sets',
      '48 answer sets compared, 24 differ.',
    ]);
  });

  test('names what else a reading hangs on, and what is said otherwise to the same effect', () => {
    const changed = today.map((reading): Reading => {
      if (reading.answer === 'large') return { ...reading, effect: 'meets' };
      return reading.answer === 'listed' ? { ...reading, cites: ['Q11', 'Q26'] } : reading;
    });
    const heads = sentences(rulesWith(today), rulesWith(changed)).filter((line) => !line.startsWith('  '));
    expect(heads).toEqual([
      'product = listed: meets as before, cites Q11 → Q11 and Q26; Q11, Q26',
      'size = large, product = some: confirm → meets; Q8',
      '48 answer sets compared, 20 differ.',
    ]);
  });

  test('is told of an answer that is new, or gone', () => {
    const without = rulesWith(today.filter(({ answer }) => answer !== 'abroad'));
    expect(sentences(without, rulesWith(today))).toEqual([
      'applicant = abroad: new → bars; Q7',
      '  no outcome → cannotApply: 8 sets',
      '  cannotApply still: 4 sets',
      '48 answer sets compared, 12 differ.',
    ]);
    expect(sentences(rulesWith(today), without)[0]).toBe('applicant = abroad: bars → gone; Q7');
  });

  test('can be told of our own rules, and is none beside themselves', () => {
    const ours: RuleSet = {
      questions,
      isAsked: (question, answers) => {
        const known = questionIds.find((id) => id === question);
        return known !== undefined && isAsked(known, answers);
      },
      judge,
    };
    expect(impactOf(ours, ours)).toMatchObject({ differing: 0, causes: [] });
  }, 60_000);
});
