import { describe, expect, test } from 'vitest';
import { impactOf } from '../../tools/impact/impact';
import type { RuleSet } from '../../tools/impact/joint-space';
import { sentencesOn } from '../../tools/impact/sentences';
import { type Reading, rulesWith, readings as today, withEffect } from './made-up-rules';

const sentences = (before: RuleSet, after: RuleSet) => sentencesOn(impactOf(before, after));

const effects = (changed: Readonly<Record<string, string>>): Reading[] =>
  today.map((reading) => ({ ...reading, effect: changed[reading.answer] ?? reading.effect }));

/** The same, but that a large branch is to be confirmed whatever its products. */
const ungiven = today.map(({ given: _, ...reading }): Reading => reading);

describe('the impact of a change of the rules', () => {
  test('is none where nothing changed', () => {
    expect(sentences(rulesWith(today), rulesWith(today))).toEqual([
      'No answer set changes its outcome or its reasons (48 answer sets compared).',
    ]);
  });

  test('is one sentence: the answer, what became of it, how many sets it moves, and where it does not', () => {
    expect(sentences(rulesWith(today), rulesWith(withEffect('branch', 'bars')))).toEqual([
      'applicant = branch: confirm → bars; askFirst → cannotApply 16 sets; Q7; reasons only: 8 sets',
      '48 answer sets compared, 24 differ.',
    ]);
  });

  test('names what else a reading hangs on, and what is said otherwise to the same effect', () => {
    const changed = today.map((reading): Reading => {
      if (reading.answer === 'large') return { ...reading, effect: 'meets' };
      return reading.answer === 'listed' ? { ...reading, cites: ['Q11', 'Q26'] } : reading;
    });
    expect(sentences(rulesWith(today), rulesWith(changed))).toEqual([
      'size = large, product = some: confirm → meets; Q8; reasons only: 4 sets',
      'product = listed: cites Q11 → Q11 and Q26; reasons only: 16 sets',
      '48 answer sets compared, 20 differ.',
    ]);
  });

  test('begins with what moves most sets', () => {
    const changed = effects({ company: 'confirm', unlisted: 'note', small: 'note' });
    expect(sentences(rulesWith(today), rulesWith(changed)).map((line) => line.split(':')[0])).toEqual([
      'product = unlisted',
      'applicant = company',
      'size = small',
      '48 answer sets compared, 32 differ.',
    ]);
  });

  test('is told of an answer that is new, or gone', () => {
    const without = rulesWith(today.filter(({ answer }) => answer !== 'abroad'));
    expect(sentences(without, rulesWith(today))).toEqual([
      'applicant = abroad: new → bars; could not be answered before: now cannotApply 12 sets; Q7',
      '48 answer sets compared, 12 differ.',
    ]);
    expect(sentences(rulesWith(today), without)).toEqual([
      'applicant = abroad: bars → gone; can no longer be answered: was cannotApply 12 sets; Q7',
      '48 answer sets compared, 12 differ.',
    ]);
  });
});

describe('answers to a question that change alike', () => {
  test('are told together', () => {
    const cited = today.map((reading) =>
      ['company', 'branch'].includes(reading.answer) ? { ...reading, cites: ['Q26'] } : reading,
    );
    expect(sentences(rulesWith(today), rulesWith(cited))).toEqual([
      'applicant = company or branch: cites Q7 → Q26; reasons only: 36 sets',
      '48 answer sets compared, 36 differ.',
    ]);
  });

  test('are named by their question if they are all it has', () => {
    const noted = effects({ overseas: 'confirm', otherProgrammes: 'confirm' });
    expect(sentences(rulesWith(today), rulesWith(noted))).toEqual([
      'extras: note → confirm; canApply → askFirst 6 sets; Q12, Q16; reasons only: 30 sets',
      '48 answer sets compared, 36 differ.',
    ]);
  });

  test('are told together if their question is asked of others too', () => {
    const sized = rulesWith(ungiven, { sized: ['branch', 'company'] });
    expect(sentences(rulesWith(ungiven), sized)).toEqual([
      'size, applicant = company: not asked → meets (small), confirm (large); canApply → askFirst 8 sets; Q8; reasons only: 16 sets',
      '60 answer sets compared, 24 differ.',
    ]);
  });

  test('are told together if their question is gone', () => {
    const without = ungiven.filter(({ question }) => question !== 'product');
    expect(sentences(rulesWith(ungiven), rulesWith(without))).toEqual([
      'product: meets (listed), note (some), bars (unlisted) → gone; cannotApply → askFirst 8 sets, cannotApply → canApply 4 sets; Q11, Q12; reasons only: 36 sets',
      '48 answer sets compared, 48 differ.',
    ]);
  });
});

describe('a move from one outcome to another', () => {
  test('is counted where it comes from, not wherever else something changed', () => {
    const changed = effects({ branch: 'meets', unlisted: 'confirm' });
    expect(sentences(rulesWith(today), rulesWith(changed))).toEqual([
      'applicant = branch: confirm → meets; askFirst → canApply 12 sets; Q7; reasons only: 12 sets',
      'product = unlisted: bars → confirm; cannotApply → askFirst 12 sets; Q12; reasons only: 4 sets',
      '48 answer sets compared, 32 differ.',
    ]);
  });

  test('is counted with the graver change where a lighter one leads half the way', () => {
    const changed = effects({ company: 'confirm', listed: 'bars' });
    expect(sentences(rulesWith(today), rulesWith(changed))).toEqual([
      'product = listed: meets → bars; askFirst → cannotApply 8 sets, canApply → cannotApply 4 sets; Q11; reasons only: 4 sets',
      'applicant = company: meets → confirm; canApply → askFirst 4 sets; Q7; reasons only: 8 sets',
      '48 answer sets compared, 24 differ.',
    ]);
  });

  test('names the changes together where only all of them undone would undo it', () => {
    const changed = effects({ company: 'bars', listed: 'bars' });
    expect(sentences(rulesWith(today), rulesWith(changed))).toEqual([
      'product = listed: meets → bars; askFirst → cannotApply 8 sets; Q11; reasons only: 4 sets',
      'applicant = company: meets → bars; canApply → cannotApply 4 sets; Q7; reasons only: 4 sets',
      'applicant = company and product = listed, only together: canApply → cannotApply 4 sets',
      '48 answer sets compared, 24 differ.',
    ]);
  });

  test('names no combinations one by one where there are more than a few', () => {
    const changed = effects({ company: 'bars', branch: 'bars', listed: 'bars', some: 'bars' });
    expect(sentences(rulesWith(today), rulesWith(changed))).toEqual([
      'applicant = company: meets → bars; Q7; reasons only: 4 sets',
      'applicant = branch: confirm → bars; Q7; reasons only: 8 sets',
      'product = listed: meets → bars; Q11; reasons only: 4 sets',
      'product = some: note → bars; Q12; reasons only: 4 sets',
      'these changes, only several together: askFirst → cannotApply 16 sets, canApply → cannotApply 8 sets',
      '48 answer sets compared, 44 differ.',
    ]);
  });

  test('is told with the effects it takes if no finding explains it', () => {
    expect(sentences(rulesWith(today), rulesWith(today, { barsNeeded: 2 }))).toEqual([
      'with 1 × bars and no confirm: cannotApply → canApply 12 sets; no changed finding explains it',
      'with 1 × confirm: cannotApply → askFirst 8 sets; no changed finding explains it',
      '48 answer sets compared, 20 differ.',
    ]);
  });

  test('is told with the answers it takes if effects do not tell these sets from others', () => {
    const mustAsk = rulesWith(today, { mustAsk: ({ extras }) => extras?.includes('overseas') === true });
    expect(sentences(rulesWith(today), mustAsk)).toEqual([
      'with extras.overseas = ticked: canApply → askFirst 4 sets; no changed finding explains it',
      '48 answer sets compared, 4 differ.',
    ]);
  });

  test('is not put down to a finding that changed beside it', () => {
    const cited = today.map((reading) =>
      reading.answer === 'abroad' ? { ...reading, cites: ['Q26'] } : reading,
    );
    expect(sentences(rulesWith(today), rulesWith(cited, { barsNeeded: 2 }))).toEqual([
      'applicant = abroad: cites Q7 → Q26; reasons only: 12 sets',
      'with 1 × bars and no confirm: cannotApply → canApply 12 sets; no changed finding explains it',
      'with 1 × confirm: cannotApply → askFirst 8 sets; no changed finding explains it',
      '48 answer sets compared, 24 differ.',
    ]);
  });
});
