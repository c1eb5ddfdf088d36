import { describe, expect, test } from 'vitest';
import { impactOf } from '../../tools/impact/impact';
import { sentencesOn } from '../../tools/impact/sentences';
import { type Reading, rulesWith, readings as today, withEffect } from './made-up-rules';

const sentences = (before: readonly Reading[], after: readonly Reading[]) =>
  sentencesOn(impactOf(rulesWith(before), rulesWith(after)));

/** The same rules, but that the products are asked for under another name. */
const goodsFor = (table: readonly Reading[]): Reading[] =>
  table.map(({ given, ...reading }) => ({
    ...reading,
    question: reading.question === 'product' ? 'goods' : reading.question,
    ...(given && { given: { goods: 'some' } }),
  }));

/** The same rules, but that one answer goes by another name. */
const answerCalled = (from: string, to: string): Reading[] =>
  today.map((reading) => (reading.answer === from ? { ...reading, answer: to } : reading));

const nothing = 'No answer set changes its outcome or its reasons (48 answer sets compared).';

describe('what only goes by another name', () => {
  test('is a question with the same answers and rulings', () => {
    expect(sentences(today, goodsFor(today))).toEqual([
      'product is now called goods, meaning the same',
      nothing,
    ]);
  });

  test('is a question too if one of its rulings changed at the same time, which is told', () => {
    expect(sentences(today, goodsFor(withEffect('unlisted', 'note')))).toEqual([
      'product is now called goods, with changes',
      'goods = unlisted: bars → note; cannotApply → askFirst 8 sets, cannotApply → canApply 4 sets; Q12; reasons only: 4 sets',
      '48 answer sets compared, 16 differ.',
    ]);
  });

  test('is an answer at the same place with the same ruling, of a choice or a tick list', () => {
    expect(sentences(today, answerCalled('abroad', 'foreign'))).toEqual([
      'applicant = abroad is now called foreign, meaning the same',
      nothing,
    ]);
    expect(sentences(today, answerCalled('overseas', 'madeAbroad'))).toEqual([
      'extras = overseas is now called madeAbroad, meaning the same',
      nothing,
    ]);
  });

  test('is an answer that others may become, wherever it is named', () => {
    const becoming = (name: string) =>
      answerCalled('listed', name).map((reading) =>
        reading.answer === 'unlisted' ? { ...reading, becomes: { [name]: 'otherProducts' } } : reading,
      );
    expect(sentences(becoming('listed'), becoming('eligible'))).toEqual([
      'product = listed is now called eligible, meaning the same',
      nothing,
    ]);
  });

  test('is no answer with another ruling: one is gone, one is new', () => {
    const replaced = answerCalled('abroad', 'embassy').map((reading) =>
      reading.answer === 'embassy' ? { ...reading, effect: 'meets' } : reading,
    );
    expect(sentences(today, replaced)).toEqual([
      'applicant = abroad: bars → gone; can no longer be answered: was cannotApply 12 sets; Q7',
      'applicant = embassy: new → meets; could not be answered before: now canApply 8 sets, now cannotApply 4 sets; Q7',
      '60 answer sets compared, 24 differ.',
    ]);
  });
});
